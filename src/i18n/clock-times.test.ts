import { expect, it } from 'vitest';
import { clockTimes } from './clock-times.ts';

it('gives each step of a session its start and end, past the hour too', () => {
  expect(clockTimes([10, 45, 20])).toEqual(['0:00–0:10', '0:10–0:55', '0:55–1:15']);
});
