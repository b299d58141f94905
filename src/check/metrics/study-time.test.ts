import { expect, it } from 'vitest';
import { sampleBank } from '../../items/samples/sample-bank.ts';
import { decisionsIn, studyMinutes } from './study-time.ts';

const sample = (type: string) => sampleBank.items.find((item) => item.type === type)!;

it('a story asks for a decision at each step, any other item for one', () => {
  expect(decisionsIn(sample('single'))).toBe(1);
  expect(decisionsIn(sample('matching'))).toBe(1);
  const progressive = sample('progressive');
  if (progressive.type !== 'progressive') throw new Error('no progressive sample');
  expect(decisionsIn(progressive)).toBe(progressive.steps.length);
});

it('reading and deciding add up', () => {
  expect(studyMinutes(1840, [])).toBe(10);
  expect(studyMinutes(1840, [sample('single'), sample('matching')])).toBe(13);
});
