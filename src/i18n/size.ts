import type { Language } from '../schemas/common.ts';

const KILO = 1024;
const UNITS: Record<Language, readonly [kilo: string, mega: string]> = {
  fr: ['Ko', 'Mo'],
  ar: ['ك.ب', 'م.ب'],
  en: ['KB', 'MB'],
};

/**
 * A size as it is told before a download: whole kilobytes, or megabytes with one decimal.
 * @param bytes size, 0 or more
 */
export function formatSize(bytes: number, language: Language): string {
  const [kilo, mega] = UNITS[language];
  const kilobytes = Math.max(1, Math.ceil(bytes / KILO));
  if (kilobytes < KILO) return `${kilobytes}\u00a0${kilo}`;
  const format = new Intl.NumberFormat(language === 'ar' ? 'ar-MA' : language, {
    maximumFractionDigits: 1,
  });
  return `${format.format(kilobytes / KILO)}\u00a0${mega}`;
}
