import { dateOf } from '../fields/day.ts';

/** Numbers and days as the readers of a language write them; digits are 0 to 9 in Arabic too. */
export class Formats {
  readonly #locale: string;

  /** @param language language of the page */
  constructor(language: string | undefined) {
    this.#locale = language === 'ar' ? 'ar-MA-u-nu-latn' : (language ?? 'fr');
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

  /** A length of time in minutes: « 3 h 20 min ». */
  duration(minutes: number): string {
    const part = (value: number, unit: 'hour' | 'minute') =>
      value === 0 ? [] : new Intl.NumberFormat(this.#locale, { style: 'unit', unit }).format(value);
    return [part(Math.floor(minutes / 60), 'hour'), part(minutes % 60, 'minute')].flat().join(' ');
  }
}

/** Writes into the cell of a row that has the name. */
export function fillCell(row: Element, name: string, text: string): void {
  const cell = row.querySelector(`[data-cell="${name}"]`);
  if (cell) cell.textContent = text;
}
