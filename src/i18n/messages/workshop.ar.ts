import type { Translated } from '../message.ts';
import type { workshop as source } from './workshop.fr.ts';

/** Words of the workshop that puts packages together, in Arabic. */
export const workshop = {
  'workshop.title': 'الورشة',
  'workshop.lead': 'ركّبوا حزمة منصتكم، وجرّبوها هنا، ثم أودعوها. كل شيء يجري في متصفحكم.',
  'workshop.link': 'تركيب حزمة في الورشة',
  'workshop.linkText':
    'تختارون الوحدات واللغات والمعيار وعتبة النجاح والعنوان؛ وتُصنع الحزمة وتُجرَّب في متصفحكم.',
  'workshop.noScript':
    'تحتاج الورشة إلى JavaScript. بدونه، خذوا حزمة جاهزة من صفحة «التكوين مع سند»، أو استعملوا الأمر:',
  'workshop.what': '1. ماذا',
  'workshop.path': 'مسار كامل',
  'workshop.noPath': 'لا، الوحدات المؤشر عليها أدناه',
  'workshop.modules': 'الوحدات',
  'workshop.languages': 'اللغات',
  'workshop.where': '2. لأي منصة',
  'workshop.platform': 'المنصة (LMS)',
  'workshop.moodle': 'Moodle',
  'workshop.ilias': 'ILIAS',
  'workshop.openolat': 'OpenOLAT',
  'workshop.chamilo': 'Chamilo',
  'workshop.canvas': 'Canvas',
  'workshop.blackboard': 'Blackboard',
  'workshop.openedx': 'Open edX',
  'workshop.scormcloud': 'SCORM Cloud',
  'workshop.other': 'منصة أخرى، أو لا أعرف',
  'workshop.why.moodle':
    'قيس في Moodle 4.5: مع SCORM 1.2 تصل حالة «مكتمل» والنقطة على 100؛ وتبقى العتبة داخل الحزمة، لأن كتابتها في البيان تترك النشاط غير مكتمل.',
  'workshop.why.ilias': 'لم نجرب ILIAS: هذا ما تقبله المنصات كلها تقريبًا، نشاط لكل وحدة.',
  'workshop.why.openolat': 'لم نجرب OpenOLAT: هذا ما تقبله المنصات كلها تقريبًا، نشاط لكل وحدة.',
  'workshop.why.chamilo':
    'حسب مستعمليه، يتجاهل Chamilo عتبة البيان، وظل طويلًا يفقد النقطة المرسلة بعد الحالة: تحتفظ الحزمة بالعتبة وترسل النقطة أولًا. لم نجربه نحن.',
  'workshop.why.canvas': 'لم نجرب Canvas: هذا ما تقبله المنصات كلها تقريبًا، نشاط لكل وحدة.',
  'workshop.why.blackboard':
    'تذكر مساعدته SCORM 1.2 و2004 دون ذكر الإصدار: اخترنا الثالث، وهو يميز بين «مكتمل» و«ناجح». لم نجربه نحن؛ إن رُفض فخذوا SCORM 1.2.',
  'workshop.why.openedx':
    'تذكر إضافته SCORM المعيارين 1.2 و2004: حزمة لكل كتلة، أي لكل وحدة، بمعيار 1.2. لم نجربه نحن.',
  'workshop.why.scormcloud':
    'منصة للتجربة: اختاروا معيار منصتكم الحقيقية. هذه الإعدادات الأكثر شيوعًا، ولم نجربها نحن.',
  'workshop.why.other':
    'ما تقبله المنصات كلها تقريبًا: SCORM 1.2، نشاط لكل وحدة. جرّبوا بحساب طالب قبل دعوة المشاركين.',
  'workshop.standard': 'المعيار',
  'workshop.separate': 'حزمة لكل وحدة ولكل لغة',
  'workshop.how': '3. الإعدادات',
  'workshop.completion': 'تكتمل الوحدة عندما',
  'workshop.passMark': 'عتبة النجاح، % (فارغة: عتبة كل وحدة)',
  'workshop.ownTitle': 'العنوان الذي تعرضه المنصة (فارغ: عنوان الوحدة)',
  'workshop.contents': 'المحتوى',
  'workshop.nothing': 'اختاروا وحدة واحدة ولغة واحدة على الأقل.',
  'workshop.address': 'عنوان المقرر المستضاف',
  'workshop.addressWhy': 'ضعوا فيه محتوى حزمة cmi5 بعد فك ضغطها، المصنوعة بالإعدادات نفسها.',
  'workshop.badAddress': 'يبدأ العنوان بـ https:// وليس فيه «?» ولا «#».',
  'workshop.badMark': 'العتبة عدد صحيح من 1 إلى 100.',
  'workshop.missing': 'لم تكتمل بعد بهذه اللغة: {list}.',
  'workshop.overflow': 'لن تتسع هذه الصيغة للأجوبة: {list}.',
  'workshop.holds':
    'ملفات ستُصنع: {outputs}. الوحدات: {modules}؛ الدروس: {lessons}؛ الأسئلة: {items}؛ المدة: {duration}.',
  'workshop.state': 'بيانات الاستئناف: {state} حرفًا على الأكثر من {limit}.',
  'workshop.progress': 'التقدم',
  'workshop.command': 'الأمر الذي يصنع الملفات نفسها، بايتًا بايتًا:',
  'workshop.make': 'صنع الحزمة',
  'workshop.making': 'جارٍ العمل…',
  'workshop.ready': 'جاهزة. حمّلوها، أو جرّبوها أولًا.',
  'workshop.failed': 'تعذر صنع الحزمة: لم يصل أحد ملفات الموقع. تحققوا من الشبكة وأعيدوا المحاولة.',
  'workshop.files': '{size}، عدد الملفات: {files}',
  'workshop.try': 'تجربة',
  'workshop.tryThis': 'تجربة {name}',
} as const satisfies Translated<typeof source>;
