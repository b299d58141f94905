/**
 * Formats a duration as CMITimespan: HHHH:MM:SS.SS (SCORM 1.2 RTE 3.4.5). Moodle accepts two to
 * four digits for the hours and at most two decimals; longer durations become the maximum.
 * @param milliseconds 0 or more
 */
export function timespan(milliseconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 9999 * 360_000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const hours = String(Math.floor(hundredths / 360_000)).padStart(2, '0');
  const minutes = two((hundredths / 6000) % 60);
  const seconds = two((hundredths / 100) % 60);
  return `${hours}:${minutes}:${seconds}.${two(hundredths % 100)}`;
}

/**
 * Formats a time of day as CMITime: HH:MM:SS, in local time (RTE 3.4.5).
 * @param date moment, read in the local time zone
 */
export function timeOfDay(date: Date): string {
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((value) => String(value).padStart(2, '0'))
    .join(':');
}
