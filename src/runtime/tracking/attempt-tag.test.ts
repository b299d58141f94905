import { expect, it } from 'vitest';
import { decodeState } from '../../learning/state-codec.ts';
import { cleaned, essenceOf, tagged, tagOf, untagged } from './attempt-tag.ts';

const tag = { attempt: 'a1b2c', sitting: 'z9', reported: 3, revision: 12 };

it('a tag is written and read, and every reader of a state passes over it', () => {
  const text = tagged('1;p2;s1;a1b', tag);
  expect(text).toBe('1;xa1b2c.z9.3.12;p2;s1;a1b');
  expect([tagOf(text), untagged(text)]).toEqual([tag, '1;p2;s1;a1b']);
  expect(decodeState(text)).toEqual(decodeState('1;p2;s1;a1b'));
  expect(tagged('1', tag)).toBe('1;xa1b2c.z9.3.12');
  // A text of an earlier version, none at all, and one of a later version.
  for (const other of ['1;p1', '', '2;xa.b.1.1'])
    expect([tagOf(other), untagged(other)]).toEqual([undefined, other]);
});

it.each(['', 'null', 'undefined', '{}', '[]', '""', ' null '])(
  'what an LMS gives for nothing yet (%j) is nothing',
  (text) => {
    expect(cleaned(text)).toBe('');
  },
);

it.each([
  ['1;p1;a1b', '1;p1;a1b'],
  ['2;later', '2;later'],
  ['{"their":"own"}', '{"their":"own"}'],
])('the text %j is read as %j', (given, read) => {
  expect(cleaned(given)).toBe(read);
});

it('the place in the module is not what a learner would miss', () => {
  expect([essenceOf(''), essenceOf('1'), essenceOf('1;p3')]).toEqual(['', '', '']);
  expect(essenceOf('1;xa.b.0.1;pq;s1;a1b ')).toBe('s1;a1b');
});
