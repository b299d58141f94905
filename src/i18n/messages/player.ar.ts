import type { Translated } from '../message.ts';
import type { player as source } from './player.fr.ts';

/** Words of the player of packages, in Arabic. */
export const player = {
  'player.menu': 'الفهرس',
  'player.lesson': 'الدرس {number}: {title}',
  'player.quiz': 'أسئلة الوحدة',
  'player.open': 'محتوى الوحدة',
  'player.finished': 'انتهت الوحدة. يمكنكم إغلاق هذه النافذة.',
  'player.local': 'فُتحت خارج أي منصة: يبقى التقدّم في هذا المتصفح.',
  'player.exit': 'حفظ وخروج',
  'player.home': 'الصفحة الأولى للحزمة',
  'lms.waiting': 'جارٍ الاتصال بالمنصة',
  'lms.kept': 'المنصة لا تسجّل. أجوبتكم محفوظة على هذا الجهاز وستُرسَل في أقرب وقت ممكن.',
  'lms.unsaved': 'المنصة لا تستجيب: لم يُسجَّل أي شيء بعد. أبقوا هذه النافذة مفتوحة.',
  'lms.missing': 'لم يُعثر على المنصة: لا يُسجَّل أي شيء. أغلقوا هذه النافذة وافتحوا النشاط من جديد.',
  'lms.unreadable':
    'لا يُسجَّل أي شيء: تحتفظ المنصة بتقدم أُنجز بنسخة أخرى لا تستطيع هذه النسخة قراءته. اطلبوا محاولة جديدة ممّن يكوّنكم.',
  'lms.log': 'حفظ السجل لفريق المساعدة',
  'lms.logHead': 'سجل التبادل مع المنصة، دون أسماء ولا أجوبة',
} as const satisfies Translated<typeof source>;
