import type { Translated } from '../message.ts';
import type { packages as source } from './packages.fr.ts';

/** Words of what packages say of themselves, in Arabic. */
export const packages = {
  'passport.version': 'الإصدار',
  'passport.standard': 'المعيار',
  'passport.languages': 'اللغات',
  'passport.duration': 'المدة',
  'passport.size': 'الحجم بعد فك الضغط',
  'passport.bytes': '{bytes} بايت',
  'passport.hash': 'بصمة SHA-256 للمحتوى',
  'passport.review': 'المراجعة',
  'passport.draft': 'مسودة، لم يراجعها كاملةً أي طبيب',
  'passport.reviewed': 'تمت المراجعة',
  'passport.accessibility': 'إمكانية الوصول',
  'passport.tested':
    '{tool}، {date}، WCAG 2.2 A و AA (القواعد: {rules})؛ الصفحات المعروضة: {pages}؛ العيوب: {violations}',
  'passport.untested': 'لم تُختبر منذ تغيّر المحتوى',
  'passport.completion': 'تكتمل الوحدة عند',
  'passport.rule.read-and-passed': 'قراءة كل الدروس والنجاح في الأسئلة',
  'passport.rule.read-and-attempted': 'قراءة كل الدروس والإجابة عن الأسئلة',
  'passport.rule.read': 'قراءة كل الدروس',
  'passport.rule.passed': 'النجاح في الأسئلة',
  'passport.licence': 'رخصة النصوص والرسوم',
  'passport.hosts': 'الطلبات إلى مواقع أخرى',
  'passport.hosts.none': 'لا شيء',
  'passport.hosts.lms': 'لا شيء، ما عدا العنوان الذي تعطيه المنصة عند الفتح',
  'passport.module': 'الدروس: {lessons}؛ الأسئلة: {items}؛ عتبة النجاح: {mark}٪',
  'file.lead': 'كل شيء في هذا الملف: يُفتح دون شبكة، وتبقى إجاباتكم في هذا المتصفح.',
  'file.home': 'كل وحدات هذا الملف',
  'file.passport': 'عن هذا الملف',
} as const satisfies Translated<typeof source>;
