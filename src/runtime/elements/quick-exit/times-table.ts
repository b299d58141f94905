const MOST = 10;

/** The multiplication table, row by row: 1 to 10 times 1 to 10. */
export function timesTable(): number[][] {
  const numbers = Array.from({ length: MOST }, (_, index) => index + 1);
  return numbers.map((row) => numbers.map((column) => row * column));
}
