import type { Translated } from '../message.ts';
import type { time as source } from './time.fr.ts';

/** Words of lengths of time, in English. */
export const time = {
  'time.minutes': { one: '{count} min', other: '{count} min' },
  'time.hours': { one: '{count} h', other: '{count} h' },
  'time.both': '{hours} {minutes}',
} as const satisfies Translated<typeof source>;
