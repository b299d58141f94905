/**
 * The five points of the script concordance scale. In a file of its own, without zod, because
 * scoring carries it into the browser.
 */
export const CONCORDANCE_SCALE = ['-2', '-1', '0', '1', '2'] as const;
