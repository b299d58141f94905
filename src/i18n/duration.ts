import type { Translate } from './translate.ts';

/**
 * Writes a length of time in words: « 50 min », « 2 h », « 1 h 20 min ».
 * @param minutes whole minutes, 0 or more
 * @param t translate function of the language
 */
export function duration(minutes: number, t: Translate): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [
    hours > 0 ? t('time.hours', { count: hours }) : '',
    rest > 0 || hours === 0 ? t('time.minutes', { count: rest }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
