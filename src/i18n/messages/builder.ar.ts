import type { Translated } from '../message.ts';
import type { builder as source } from './builder.fr.ts';

/** Words of the package builder, in Arabic. */
export const builder = {
  'builder.title': 'الورشة',
  'builder.lead': 'ركّبوا حزمة منصتكم، وجرّبوها هنا، ثم أودعوها. كل شيء يجري في متصفحكم.',
  'builder.link': 'تركيب حزمة في الورشة',
  'builder.linkText':
    'تختارون الوحدات واللغات والمعيار وعتبة النجاح والعنوان؛ وتُصنع الحزمة وتُجرَّب في متصفحكم.',
  'builder.noScript':
    'تحتاج الورشة إلى JavaScript. بدونه، خذوا حزمة جاهزة من صفحة «التكوين مع سند»، أو استعملوا الأمر:',
  'builder.what': '1. ماذا',
  'builder.path': 'مسار كامل',
  'builder.noPath': 'لا، الوحدات المؤشر عليها أدناه',
  'builder.modules': 'الوحدات',
  'builder.languages': 'اللغات',
  'builder.where': '2. لأي منصة',
  'builder.platform': 'المنصة (LMS)',
  'builder.moodle': 'Moodle',
  'builder.ilias': 'ILIAS',
  'builder.openolat': 'OpenOLAT',
  'builder.chamilo': 'Chamilo',
  'builder.canvas': 'Canvas',
  'builder.blackboard': 'Blackboard',
  'builder.openedx': 'Open edX',
  'builder.scormcloud': 'SCORM Cloud',
  'builder.other': 'منصة أخرى، أو لا أعرف',
  'builder.why.moodle':
    'قيس في Moodle 4.5: مع SCORM 1.2 تصل حالة «مكتمل» والنقطة على 100؛ وتبقى العتبة داخل الحزمة، لأن كتابتها في البيان تترك النشاط غير مكتمل.',
  'builder.why.ilias': 'لم نجرب ILIAS: هذا ما تقبله المنصات كلها تقريبًا، نشاط لكل وحدة.',
  'builder.why.openolat': 'لم نجرب OpenOLAT: هذا ما تقبله المنصات كلها تقريبًا، نشاط لكل وحدة.',
  'builder.why.chamilo':
    'حسب مستعمليه، يتجاهل Chamilo عتبة البيان، وظل طويلًا يفقد النقطة المرسلة بعد الحالة: تحتفظ الحزمة بالعتبة وترسل النقطة أولًا. لم نجربه نحن.',
  'builder.why.canvas': 'لم نجرب Canvas: هذا ما تقبله المنصات كلها تقريبًا، نشاط لكل وحدة.',
  'builder.why.blackboard':
    'تذكر مساعدته SCORM 1.2 و2004 دون ذكر الإصدار: اخترنا الثالث، وهو يميز بين «مكتمل» و«ناجح». لم نجربه نحن؛ إن رُفض فخذوا SCORM 1.2.',
  'builder.why.openedx':
    'تذكر إضافته SCORM المعيارين 1.2 و2004: حزمة لكل كتلة، أي لكل وحدة، بمعيار 1.2. لم نجربه نحن.',
  'builder.why.scormcloud':
    'منصة للتجربة: اختاروا معيار منصتكم الحقيقية. هذه الإعدادات الأكثر شيوعًا، ولم نجربها نحن.',
  'builder.why.other':
    'ما تقبله المنصات كلها تقريبًا: SCORM 1.2، نشاط لكل وحدة. جرّبوا بحساب طالب قبل دعوة المشاركين.',
  'builder.standard': 'المعيار',
  'builder.separate': 'حزمة لكل وحدة ولكل لغة',
  'builder.separateWhy':
    'في Moodle، تُعدّ الحزمة ذات الوحدات المتعددة منتهية بعد الوحدة الأولى، إلا إذا وضعتم في النشاط علامة على الخانة التي تشترط إنهاء كل وحدات SCO، واخترتم المعدل علامةً.',
  'builder.how': '3. الإعدادات',
  'builder.completion': 'تكتمل الوحدة عندما',
  'builder.passMark': 'عتبة النجاح، % (فارغة: عتبة كل وحدة)',
  'builder.ownTitle': 'العنوان الذي تعرضه المنصة (فارغ: عنوان الوحدة)',
  'builder.contents': 'المحتوى',
  'builder.nothing': 'اختاروا وحدة واحدة ولغة واحدة على الأقل.',
  'builder.address': 'عنوان المقرر المستضاف',
  'builder.addressWhy': 'ضعوا فيه محتوى حزمة cmi5 بعد فك ضغطها، المصنوعة بالإعدادات نفسها.',
  'builder.badAddress': 'يبدأ العنوان بـ https:// وليس فيه «?» ولا «#».',
  'builder.badMark': 'العتبة عدد صحيح من 1 إلى 100.',
  'builder.missing': 'لم تكتمل بعد بهذه اللغة: {list}.',
  'builder.overflow': 'لن تتسع هذه الصيغة للأجوبة: {list}.',
  'builder.holds':
    'ملفات ستُصنع: {outputs}. الوحدات: {modules}؛ الدروس: {lessons}؛ الأسئلة: {items}؛ المدة: {duration}.',
  'builder.state': 'بيانات الاستئناف: {state} حرفًا على الأكثر من {limit}.',
  'builder.progress': 'التقدم',
  'builder.command': 'الأمر الذي يصنع الملفات نفسها، بايتًا بايتًا:',
  'builder.make': 'صنع الحزمة',
  'builder.making': 'جارٍ العمل…',
  'builder.ready': 'جاهزة. حمّلوها، أو جرّبوها أولًا.',
  'builder.failed': 'تعذر صنع الحزمة: لم يصل أحد ملفات الموقع. تحققوا من الشبكة وأعيدوا المحاولة.',
  'builder.files': '{size}، عدد الملفات: {files}',
  'builder.try': 'تجربة',
  'builder.tryThis': 'تجربة {name}',
} as const satisfies Translated<typeof source>;
