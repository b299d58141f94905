/**
 * Formats a duration as timeinterval(second,10,2): ISO 8601 with at most two decimals, the form
 * that Moodle accepts. cmi5 uses the same form.
 * @param milliseconds 0 or more
 */
export function duration(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor((hundredths / 6000) % 60);
  const seconds = (hundredths % 6000) / 100;
  const parts = [hours && `${hours}H`, minutes && `${minutes}M`, seconds && `${seconds}S`];
  return `PT${parts.filter(Boolean).join('') || '0S'}`;
}

/**
 * Formats a share as real(10,7) from 0 to 1, without exponent, with at most four decimals.
 * @param value share; a value outside 0 to 1 becomes the nearest limit
 */
export function share(value: number): string {
  return String(Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000);
}

/** Formats a number as CMIDecimal, without exponent, with at most two decimals. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
