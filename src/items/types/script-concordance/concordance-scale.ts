/**
 * The five points of the script concordance scale. They have a file without zod because scoring
 * imports it into the browser.
 */
export const CONCORDANCE_SCALE = ['-2', '-1', '0', '1', '2'] as const;
