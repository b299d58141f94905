const MS_PER_DAY = 86_400_000;

/**
 * Number of a calendar day: whole days from 1970-01-01 to the date as its owner's calendar shows
 * it, so that an answer given late in the evening counts for that evening.
 * @param date a moment, read in local time
 */
export function dayOf(date: Date): number {
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / MS_PER_DAY);
}

/**
 * Midnight UTC of a day, for formatting with the time zone UTC.
 * @param day number of the day, as {@link dayOf} gives it
 */
export function dateOf(day: number): Date {
  return new Date(day * MS_PER_DAY);
}
