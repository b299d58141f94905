import type { Translated } from '../message.ts';
import type { question as source } from './question.fr.ts';

/** Words of questions, in Arabic. */
export const question = {
  'question.check': 'التحقق من جوابي',
  'question.again': 'الإجابة من جديد',
  'question.answer': 'عرض الجواب والشرح',
  'question.right': 'جواب صحيح',
  'question.wrong': 'ليس هذا هو الجواب الصحيح',
  'question.rightOption': 'صحيح',
  'question.wrongOption': 'خطأ',
  'question.choose': 'اختاروا جوابًا أولًا.',
  'question.pick': 'اختاروا…',
  'question.expected': 'الجواب المنتظر:',
  'question.complete': 'ينقص جواب، أو استُعملت رتبة مرتين.',
  'question.partial': 'صحيح جزئيًا: {percent}%',
  'question.done': 'قارنوا بما يلي.',
  'question.number': 'السؤال {number}',
  'question.safety': 'سؤال سلامة: لا نجاح إلا بالإجابة عنه إجابة صحيحة',
  'question.weight': {
    zero: '{count} نقطة',
    one: 'نقطة واحدة',
    two: 'نقطتان',
    few: '{count} نقاط',
    many: '{count} نقطة',
    other: '{count} نقطة',
  },
} as const satisfies Translated<typeof source>;
