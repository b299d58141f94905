import type { Translated } from '../message.ts';
import type { spacedReview as source } from './spaced-review.fr.ts';

/** Words of spaced review, in Arabic. */
export const spacedReview = {
  'recall.title': 'للمراجعة اليوم',
  'recall.lead':
    'تعود الأسئلة قُبيل نسيانها: سريعًا إن كان الجواب خاطئًا، وعلى فترات أطول فأطول إن كان صحيحًا.',
  'recall.count': 'أسئلة للمراجعة: {count}',
  'recall.none': 'لا شيء للمراجعة اليوم.',
  'recall.start': 'للبدء، أجيبوا عن أسئلة إحدى الوحدات.',
  'recall.next': 'السؤال التالي',
  'recall.done': 'انتهت مراجعة اليوم.',
  'recall.link': 'بدء المراجعة',
  'recall.forecast': 'الأسبوعان القادمان',
  'recall.day': 'اليوم',
  'recall.questions': 'الأسئلة',
  'recall.module': 'الوحدة: {title}',
  'recall.failed': 'تعذّر تحميل الأسئلة. تحققوا من الاتصال ثم أعيدوا تحميل الصفحة.',
  'recall.noscript': 'تتطلب المراجعة جافاسكريبت. أما الأسئلة وشروحها فتُقرأ من دونه في كل وحدة.',
  'recall.anki': 'المراجعة باستعمال Anki',
  'recall.ankiText': 'أسئلة الوحدة في ملف نصي: في Anki، اختاروا «ملف» ثم «استيراد».',
} as const satisfies Translated<typeof source>;
