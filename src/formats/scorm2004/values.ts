/**
 * Formats a moment as time(second,10,0), in local time and without zone: Moodle refuses zones such
 * as +01:00.
 * @param date moment, read in the local time zone
 */
export function timestamp(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
}
