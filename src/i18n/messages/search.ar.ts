import type { Translated } from '../message.ts';
import type { search as source } from './search.fr.ts';

/** Words of search, in Arabic. */
export const search = {
  'search.label': 'بحث',
  'search.placeholder': 'كلمة، علامة، وضعية…',
  'search.kinds': 'حصر البحث في',
  'search.all': 'الكل',
  'search.lesson': 'الدروس',
  'search.module': 'الوحدات',
  'search.practice': 'ممارسات جيدة',
  'search.term': 'المعجم',
  'search.guide': 'العودة',
  'search.results': {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{count} نتائج',
    many: '{count} نتيجة',
    other: '{count} نتيجة',
  },
  'search.none': 'لا نتائج. جرّبوا كلمة أقصر.',
  'search.error': 'تعذّر تحميل البحث.',
  'search.noscript': 'يحتاج البحث إلى جافاسكريبت؛ أما المعجم والوحدات فتُقرأ من دونه.',
} as const satisfies Translated<typeof source>;
