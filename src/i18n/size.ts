import type { GuideLanguage } from '../fields/guide-language.ts';

const KILO = 1024;
type Units = readonly [kilo: string, mega: string];
const INTERNATIONAL: Units = ['KB', 'MB'];
const UNITS: Partial<Record<GuideLanguage, Units>> = {
  fr: ['Ko', 'Mo'],
  ar: ['ك.ب', 'م.ب'],
};

/**
 * Writes the size of a download: whole kilobytes, or megabytes with one decimal.
 * @param bytes size, 0 or more
 */
export function formatSize(bytes: number, language: GuideLanguage): string {
  const [kilo, mega] = UNITS[language] ?? INTERNATIONAL;
  const kilobytes = Math.max(1, Math.ceil(bytes / KILO));
  if (kilobytes < KILO) return `${kilobytes}\u00a0${kilo}`;
  const format = new Intl.NumberFormat([language === 'ar' ? 'ar-MA' : language, 'fr'], {
    maximumFractionDigits: 1,
  });
  return `${format.format(kilobytes / KILO)}\u00a0${mega}`;
}
