import type { Translated } from '../message.ts';
import type { preview as source } from './preview.fr.ts';

/** Words of the package preview, in Arabic. */
export const preview = {
  'preview.title': 'تجربة حزمة SCORM',
  'preview.lead':
    'يُفتح ملف ‎.zip‎ في هذه الصفحة، أمام منصة تجربة صارمة تسجل كل نداء. لا يغادر الملف جهازكم. حزمتنا أو غيرها، بمعيار SCORM 1.2 أو 2004.',
  'preview.warning':
    'الحزمة برنامج: لا تجرّبوا إلا ما تعرفون مصدره. ما تطلبه من مواقع أخرى يُرفض ويُسجَّل.',
  'preview.file': 'ملف ‎.zip‎ للتجربة (أو أسقطوه هنا)',
  'preview.unsupported':
    'التجربة غير ممكنة في هذا المتصفح: تحتاج إلى «service worker» (عنوان https، خارج التصفح الخاص).',
  'preview.reading': 'تُقرأ الحزمة…',
  'preview.failed':
    'تعذّر بدء التجربة: لم يصل ملف من الموقع، أو لم يبق مكان في هذا المتصفح. تحققوا من الشبكة وأعيدوا المحاولة.',
  'preview.not-zip': 'هذا الملف ليس ‎.zip‎ مقروءًا. اختاروا الحزمة دون فك ضغطها.',
  'preview.damaged':
    'الملف {path} داخل ‎.zip‎ تالف. نزّلوا الحزمة أو انسخوها من جديد، أو أعيدوا صنعها.',
  'preview.encrypted':
    'الملف {path} داخل ‎.zip‎ محمي بكلمة سر: لن تستطيع المنصة فتحه. أعيدوا صنع الحزمة دون كلمة سر.',
  'preview.cmi5': 'هذه حزمة cmi5: تحتاج إلى سجل xAPI، ولا تُجرَّب هنا.',
  'preview.no-manifest':
    'لا يوجد ملف imsmanifest.xml في هذا الملف: ليس حزمة SCORM. صدّروه من جديد باختيار SCORM.',
  'preview.manifest-in-folder':
    'ملف imsmanifest.xml داخل مجلد ({path}): سترفضه المنصة. اضغطوا محتوى المجلد، لا المجلد نفسه.',
  'preview.bad-path': 'في الملف مسار يخرج من الحزمة ({path}): رُفض. اطلبوا ملفًا آخر ممن صنعه.',
  'preview.backslash':
    'كُتبت مسارات ملف ‎.zip‎ بالعلامة «\\» ({path}): قد لا تجد المنصات الملفات. اضغطوا محتوى المجلد بأداة أخرى.',
  'preview.too-large': 'هذه الحزمة أثقل من أن تُجرَّب هنا: 300 ميغابايت أو 5000 ملف على الأكثر.',
  'preview.broken-manifest': 'ملف imsmanifest.xml غير مقروء: سترفضه المنصة. صدّروا الحزمة من جديد.',
  'preview.no-sco': 'لا يذكر البيان أي صفحة تُفتح: لن تستطيع المنصة تشغيل شيء.',
  'preview.activity': 'النشاط',
  'preview.open': 'فتح',
  'preview.resume': 'إعادة الفتح، للتحقق من الاستئناف',
  'preview.close': 'إغلاق، كما يفعل المتعلم',
  'preview.frame': 'الحزمة قيد التجربة',
  'preview.report': 'التقرير',
  'preview.package': 'الحزمة',
  'preview.opened': 'فُتحت الجلسة',
  'preview.finished': 'أغلقت الحزمة الجلسة',
  'preview.yes': 'نعم',
  'preview.no': 'لا',
  'preview.status': 'الحالة المسجلة',
  'preview.score': 'النقطة المسجلة',
  'preview.none': 'لا شيء',
  'preview.suspend': 'بيانات الاستئناف، على الأكثر',
  'preview.of': '{used} حرفًا من {limit}',
  'preview.errors': 'نداءات مرفوضة',
  'preview.missing': 'ملفات طُلبت وليست في الحزمة',
  'preview.hosts': 'طلبات خارج الحزمة',
  'preview.calls': 'النداءات',
  'preview.call': 'النداء',
  'preview.value': 'القيمة',
  'preview.answer': 'الجواب',
  'preview.error': 'الخطأ',
  'preview.time': 'الثواني',
  'preview.model': 'نموذج البيانات',
  'preview.print': 'طباعة التقرير',
  'preview.save': 'حفظ بصيغة JSON',
} as const satisfies Translated<typeof source>;
