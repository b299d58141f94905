import { dateOf } from '../fields/day.ts';

/**
 * BCP 47 locale for the numbers and dates of a language. Arabic has the digits 0 to 9, as in
 * Morocco.
 */
export const localeOf = (language = 'fr') => (language === 'ar' ? 'ar-MA-u-nu-latn' : language);

/** Writes numbers and days in the form that a language uses. */
export class Formats {
  readonly #locale: string;

  /** @param language language of the page */
  constructor(language: string | undefined) {
    this.#locale = localeOf(language);
  }

  /**
   * Writes a score in whole per cent.
   * @param value 0 to 100
   */
  percent(value: number): string {
    const format = new Intl.NumberFormat(this.#locale, {
      style: 'percent',
      maximumFractionDigits: 0,
    });
    return format.format(value / 100);
  }

  /**
   * Writes a day.
   * @param day number of days, as in fields/day.ts
   */
  day(day: number, style: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string {
    const format = new Intl.DateTimeFormat(this.#locale, { ...style, timeZone: 'UTC' });
    return format.format(dateOf(day));
  }
}

/** Writes a text into the cell `data-cell` of a row. */
export function fillCell(row: Element, name: string, text: string): void {
  const cell = row.querySelector(`[data-cell="${name}"]`);
  if (cell) cell.textContent = text;
}
