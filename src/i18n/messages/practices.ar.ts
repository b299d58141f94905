import type { Translated } from '../message.ts';
import type { practices as source } from './practices.fr.ts';

/** Words of the good-practice sheets, in Arabic. */
export const practices = {
  'practices.title': 'ممارسات جيدة',
  'practices.lead': 'ما جرّبته فرق عمل، بأرقامها وصعوباتها ونصائحها.',
  'practice.zone': 'المنطقة',
  'practice.lead': 'الجهة الحاملة للمشروع',
  'practice.partners': 'الشركاء',
  'practice.project': 'المشروع',
  'practice.period': 'الفترة',
  'practice.unknownPeriod': 'لم يحددها المصدر',
  'practice.results': 'النتائج بالأرقام',
  'practice.planned': 'المقرر: {planned}',
} as const satisfies Translated<typeof source>;
