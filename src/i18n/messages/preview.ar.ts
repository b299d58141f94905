import type { Translated } from '../message.ts';
import type { preview as source } from './preview.fr.ts';

/** Words of the trial of a package, in Arabic. */
export const preview = {
  'trial.title': 'تجربة حزمة SCORM',
  'trial.lead':
    'يُفتح ملف ‎.zip‎ في هذه الصفحة، أمام منصة تجربة صارمة تسجل كل نداء. لا يغادر الملف جهازكم. حزمتنا أو غيرها، بمعيار SCORM 1.2 أو 2004.',
  'trial.warning':
    'الحزمة برنامج: لا تجرّبوا إلا ما تعرفون مصدره. ما تطلبه من مواقع أخرى يُرفض ويُسجَّل.',
  'trial.file': 'ملف ‎.zip‎ للتجربة (أو أسقطوه هنا)',
  'trial.unsupported':
    'التجربة غير ممكنة في هذا المتصفح: تحتاج إلى «service worker» (عنوان https، خارج التصفح الخاص).',
  'trial.reading': 'تُقرأ الحزمة…',
  'trial.failed':
    'تعذّر بدء التجربة: لم يصل ملف من الموقع، أو لم يبق مكان في هذا المتصفح. تحققوا من الشبكة وأعيدوا المحاولة.',
  'trial.not-zip': 'هذا الملف ليس ‎.zip‎ مقروءًا. اختاروا الحزمة دون فك ضغطها.',
  'trial.damaged':
    'الملف {path} داخل ‎.zip‎ تالف. نزّلوا الحزمة أو انسخوها من جديد، أو أعيدوا صنعها.',
  'trial.encrypted':
    'الملف {path} داخل ‎.zip‎ محمي بكلمة سر: لن تستطيع المنصة فتحه. أعيدوا صنع الحزمة دون كلمة سر.',
  'trial.cmi5': 'هذه حزمة cmi5: تحتاج إلى سجل xAPI، ولا تُجرَّب هنا.',
  'trial.no-manifest':
    'لا يوجد ملف imsmanifest.xml في هذا الملف: ليس حزمة SCORM. صدّروه من جديد باختيار SCORM.',
  'trial.manifest-in-folder':
    'ملف imsmanifest.xml داخل مجلد ({path}): سترفضه المنصة. اضغطوا محتوى المجلد، لا المجلد نفسه.',
  'trial.bad-path': 'في الملف مسار يخرج من الحزمة ({path}): رُفض. اطلبوا ملفًا آخر ممن صنعه.',
  'trial.backslash':
    'كُتبت مسارات ملف ‎.zip‎ بالعلامة «\\» ({path}): قد لا تجد المنصات الملفات. اضغطوا محتوى المجلد بأداة أخرى.',
  'trial.too-large': 'هذه الحزمة أثقل من أن تُجرَّب هنا: 300 ميغابايت أو 5000 ملف على الأكثر.',
  'trial.broken-manifest': 'ملف imsmanifest.xml غير مقروء: سترفضه المنصة. صدّروا الحزمة من جديد.',
  'trial.no-sco': 'لا يذكر البيان أي صفحة تُفتح: لن تستطيع المنصة تشغيل شيء.',
  'trial.activity': 'النشاط',
  'trial.open': 'فتح',
  'trial.resume': 'إعادة الفتح، للتحقق من الاستئناف',
  'trial.close': 'إغلاق، كما يفعل المتعلم',
  'trial.frame': 'الحزمة قيد التجربة',
  'trial.report': 'التقرير',
  'trial.package': 'الحزمة',
  'trial.opened': 'فُتحت الجلسة',
  'trial.finished': 'أغلقت الحزمة الجلسة',
  'trial.yes': 'نعم',
  'trial.no': 'لا',
  'trial.status': 'الحالة المسجلة',
  'trial.score': 'النقطة المسجلة',
  'trial.none': 'لا شيء',
  'trial.suspend': 'بيانات الاستئناف، على الأكثر',
  'trial.of': '{used} حرفًا من {limit}',
  'trial.errors': 'نداءات مرفوضة',
  'trial.missing': 'ملفات طُلبت وليست في الحزمة',
  'trial.hosts': 'طلبات خارج الحزمة',
  'trial.calls': 'النداءات',
  'trial.call': 'النداء',
  'trial.value': 'القيمة',
  'trial.answer': 'الجواب',
  'trial.error': 'الخطأ',
  'trial.time': 'الثواني',
  'trial.model': 'نموذج البيانات',
  'trial.print': 'طباعة التقرير',
  'trial.save': 'حفظ بصيغة JSON',
} as const satisfies Translated<typeof source>;
