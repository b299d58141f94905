/** Words of lengths of time, in French, the source. */
export const time = {
  'time.minutes': { one: '{count} min', other: '{count} min' },
  'time.hours': { one: '{count} h', other: '{count} h' },
  'time.both': '{hours} {minutes}',
} as const;
