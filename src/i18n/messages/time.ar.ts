import type { Translated } from '../message.ts';
import type { time as source } from './time.fr.ts';

/** Words of lengths of time, in Arabic. */
export const time = {
  'time.minutes': {
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '{count} دقائق',
    many: '{count} دقيقة',
    other: '{count} دقيقة',
  },
  'time.hours': {
    one: 'ساعة واحدة',
    two: 'ساعتان',
    few: '{count} ساعات',
    many: '{count} ساعة',
    other: '{count} ساعة',
  },
  'time.both': '{hours} و{minutes}',
} as const satisfies Translated<typeof source>;
