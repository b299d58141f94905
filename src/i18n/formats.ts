import { dateOf } from '../fields/day.ts';

/** Locale that numbers and days of a language are written by: digits are 0 to 9 in Arabic too. */
export const localeOf = (language = 'fr') => (language === 'ar' ? 'ar-MA-u-nu-latn' : language);

/** Numbers and days as the readers of a language write them; digits are 0 to 9 in Arabic too. */
export class Formats {
  readonly #locale: string;

  /** @param language language of the page */
  constructor(language: string | undefined) {
    this.#locale = localeOf(language);
  }

  /** A score of 0 to 100, in whole per cent. */
  percent(value: number): string {
    const format = new Intl.NumberFormat(this.#locale, {
      style: 'percent',
      maximumFractionDigits: 0,
    });
    return format.format(value / 100);
  }

  /** A day (see learning/day). */
  day(day: number, style: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string {
    const format = new Intl.DateTimeFormat(this.#locale, { ...style, timeZone: 'UTC' });
    return format.format(dateOf(day));
  }
}

/** Writes into the cell of a row that has the name. */
export function fillCell(row: Element, name: string, text: string): void {
  const cell = row.querySelector(`[data-cell="${name}"]`);
  if (cell) cell.textContent = text;
}
