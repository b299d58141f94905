import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeResponse, slotsOf, type ItemResponse } from '../items/response.ts';
import { scoringSpecOf } from '../items/scoring-spec-of.ts';
import { sampleBank } from '../items/samples/sample-bank.ts';
import { EMPTY_STATE, type ModuleState } from './module-state.ts';
import { anyState } from './state.test-data.ts';
import {
  decodeState,
  encodeState,
  isWholeState,
  longestState,
  readState,
  UnreadableStateError,
} from './state-codec.ts';

const state = (more: Partial<ModuleState>): ModuleState => ({ ...EMPTY_STATE, ...more });

describe('state codec', () => {
  it('writes the documented form', () => {
    const text = encodeState(
      state({
        position: 2,
        seen: new Set([2, 1]),
        answers: new Map([
          [12, 'acd'],
          [1, 'b'],
          [3, '15'],
        ]),
        attempts: 1,
        best: 85.71,
        last: 50,
        passed: true,
        day: 20_781,
        closed: true,
        clock: { limit: 1800, spent: 245 },
      }),
    );
    expect(text).toBe('1;p2;s1.2;n1;b85.71;l50;k1;d20781;c1;t1800.245;a1b.3=15.12acd');
  });

  it('tells a text of which it reads all from one of which it reads a part, or nothing', () => {
    fc.assert(
      fc.property(anyState, (given) => {
        expect(isWholeState(encodeState(given))).toBe(true);
      }),
    );
    // Earlier versions wrote fields in another order, and `=` before other digits.
    for (const text of ['', '1', '1;a1b;s2.1;p2', '1;a8=٢٢٫١'])
      expect(isWholeState(text)).toBe(true);
    for (const text of ['1;zlater;p3', '1;a1b.2', '1;s1.x', '1;p1;p2', '2;p1', 'x', '1;k2']) {
      expect(isWholeState(text)).toBe(false);
    }
    expect(readState(' ')).toEqual({ kind: 'absent' });
    expect(readState('2;p1')).toEqual({ kind: 'unreadable', text: '2;p1' });
    expect(readState('1;zlater;p3').kind).toBe('read');
  });

  it('gives back every state it wrote', () => {
    fc.assert(
      fc.property(anyState, (given) => {
        const back = decodeState(encodeState(given));
        expect(back).toEqual({ ...given, seen: new Set([...given.seen]) });
      }),
    );
  });

  it('does not mind blanks that an LMS adds or trims around it', () => {
    fc.assert(
      fc.property(anyState, (given) => {
        const text = encodeState(given);
        expect(text.trim()).toBe(text);
        expect(decodeState(` ${text} \n`)).toEqual(decodeState(text));
      }),
    );
  });

  it('reads an empty text as a beginning', () => {
    expect(decodeState('')).toEqual(EMPTY_STATE);
  });

  it('loses only the tail of a truncated text, and never throws on it', () => {
    fc.assert(
      fc.property(anyState, fc.nat(), (given, cut) => {
        const text = encodeState(given);
        const back = decodeState(text.slice(0, Math.max(1, cut % (text.length + 1))));
        const numbers = [...given.answers.keys()];
        // An answer cut in the middle may lose letters or its number's end; the others are whole.
        const whole = [...back.answers].filter(
          ([number, answer]) => given.answers.get(number) === answer,
        );
        expect(back.answers.size - whole.length).toBeLessThanOrEqual(1);
        expect(whole.every(([number]) => numbers.includes(number))).toBe(true);
      }),
    );
  });

  it('skips fields of a later minor form', () => {
    expect(decodeState('1;zfuture;p3;s1').position).toBe(3);
  });

  it.each(['2;p1', 'garbage', '{"a":1}'])('refuses %s and keeps the text', (text) => {
    expect(() => decodeState(text)).toThrow(UnreadableStateError);
    expect(() => decodeState(text)).toThrow(/expected "1;"/);
  });

  it('never writes more than the longest state of the module', () => {
    const items = sampleBank.items.map(scoringSpecOf);
    const longest = longestState([1, 2, 3, 4], items);
    const typed = fc.string({ maxLength: 60, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(typed, { minLength: 30, maxLength: 30 }), (values) => {
        const answers = new Map(
          items.map((item) => {
            const slots = slotsOf(item).map((slot, index) => [slot, values[index] ?? '']);
            return [item.number, encodeResponse(item, Object.fromEntries(slots) as ItemResponse)];
          }),
        );
        const given = state({
          position: 'quiz',
          seen: new Set([1, 2, 3, 4]),
          answers,
          best: 100,
          last: 85.71,
          attempts: 999,
          passed: true,
          day: 99_999,
          closed: true,
        });
        expect(encodeState(given).length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
