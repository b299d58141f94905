import type { Translate } from './message.ts';

/** Keys of the messages that {@link duration} uses. */
export const DURATION_KEYS = ['time.minutes', 'time.hours', 'time.both'] as const;
/** A key of {@link DURATION_KEYS}. A script carries these messages and no others. */
export type DurationKey = (typeof DURATION_KEYS)[number];

/**
 * Writes a length of time in words: « 50 min », « 2 h », « 1 h 20 min ».
 * @param minutes whole minutes, 0 or more
 * @param t translate function of the language
 */
export function duration(minutes: number, t: Translate<DurationKey>): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('time.minutes', { count: rest });
  if (rest === 0) return t('time.hours', { count: hours });
  return t('time.both', {
    hours: t('time.hours', { count: hours }),
    minutes: t('time.minutes', { count: rest }),
  });
}
