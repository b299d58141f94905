/**
 * Writes the start and the end of each step of a session, counted from zero: « 0:00–0:10 ».
 * @param lengths minutes of each step, in order
 */
export function clockTimes(lengths: readonly number[]): string[] {
  let start = 0;
  return lengths.map((minutes) => {
    const from = start;
    start += minutes;
    return `${clock(from)}–${clock(start)}`;
  });
}

const clock = (minutes: number) =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
