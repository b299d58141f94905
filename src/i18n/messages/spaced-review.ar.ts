import type { Translated } from '../message.ts';
import type { spacedReview as source } from './spaced-review.fr.ts';

/** Words of spaced review, in Arabic. */
export const spacedReview = {
  'spacedReview.title': 'للمراجعة اليوم',
  'spacedReview.lead':
    'تعود الأسئلة قُبيل نسيانها: سريعًا إن كان الجواب خاطئًا، وعلى فترات أطول فأطول إن كان صحيحًا.',
  'spacedReview.count': 'أسئلة للمراجعة: {count}',
  'spacedReview.none': 'لا شيء للمراجعة اليوم.',
  'spacedReview.unread': 'تعذّرت قراءة سجل أجوبتكم؛ وهو محفوظ كما هو.',
  'spacedReview.start': 'للبدء، أجيبوا عن أسئلة إحدى الوحدات.',
  'spacedReview.next': 'السؤال التالي',
  'spacedReview.done': 'انتهت مراجعة اليوم.',
  'spacedReview.link': 'بدء المراجعة',
  'spacedReview.forecast': 'الأسبوعان القادمان',
  'spacedReview.day': 'اليوم',
  'spacedReview.questions': 'الأسئلة',
  'spacedReview.module': 'الوحدة: {title}',
  'spacedReview.failed': 'تعذّر تحميل الأسئلة. تحققوا من الاتصال ثم أعيدوا تحميل الصفحة.',
  'spacedReview.noscript':
    'تتطلب المراجعة جافاسكريبت. أما الأسئلة وشروحها فتُقرأ من دونه في كل وحدة.',
  'spacedReview.anki': 'المراجعة باستعمال Anki',
  'spacedReview.ankiText': 'أسئلة الوحدة في ملف نصي: في Anki، اختاروا «ملف» ثم «استيراد».',
} as const satisfies Translated<typeof source>;
