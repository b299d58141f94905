import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from './bank.ts';
import type { ItemResponse } from './item-response.ts';
import {
  decodeResponse,
  encodeResponse,
  isComplete,
  longestAnswer,
  rightResponse,
  slotsOf,
} from './response.ts';
import { sampleBank } from './samples/sample-bank.ts';
import { isScored, scoreResponse } from './score.ts';
import type { ScoringSpec } from './scoring-spec.ts';
import { scoringSpecOf } from './scoring-spec-of.ts';
import { permute } from './shuffle.ts';
import { typeOf } from './types/type-registry.ts';
import { responseOfCase } from './worked-case.ts';

/** Random responses whose slots take one of the values. */
export const eachSlot = (slots: readonly string[], values: fc.Arbitrary<string>) =>
  fc
    .array(values, { minLength: slots.length, maxLength: slots.length })
    .map((given): ItemResponse =>
      Object.fromEntries(slots.map((slot, index) => [slot, given[index] ?? ''])),
    );

/** Random typed texts. */
export const typedText = fc
  .string({ maxLength: 40, unit: 'grapheme' })
  .map((text) => text.replaceAll('|', ' '));

/**
 * Tests an item type against the promises of every type: worked cases, key, compact form.
 * @param type name of the type
 * @param learnerResponses random responses of a learner, complete or not
 */
export function itHoldsAsItemType(
  type: Item['type'],
  learnerResponses: (spec: ScoringSpec) => fc.Arbitrary<ItemResponse>,
): void {
  const items = sampleBank.items.filter((item) => item.type === type);
  describe.each(items.map((item) => [item.id, item] as const))('%s', (_id, item) => {
    const spec = scoringSpecOf(item);
    const key = rightResponse(spec) ?? typeOf(item).example.reports.sittings('fr').right.fields;
    itIsScored(item, spec, key);
    itIsKept(spec, key, learnerResponses(spec));
    itHasNoOrder(spec, key, learnerResponses(spec));
  });
}

function itIsScored(item: Item, spec: ScoringSpec, key: ItemResponse): void {
  if (item.cases.length > 0) {
    it.each(item.cases.map((worked) => [JSON.stringify(worked.answer), worked] as const))(
      'gives what was worked by hand: %s',
      (_name, { answer, score }) => {
        expect(scoreResponse(spec, responseOfCase(item, answer)).score).toBeCloseTo(score, 2);
      },
    );
  }

  it('gives full score to the key, and nothing to a blank', () => {
    expect(scoreResponse(spec, key).score).toBe(isScored(spec) ? 1 : 0);
    expect(isComplete(spec, key)).toBe(true);
    expect(scoreResponse(spec, {}).score).toBe(0);
    expect(isComplete(spec, {})).toBe(false);
  });

  const values = ['', 'x', '+', '-', 'a', 'b', 'c', '1', '2', '3', '22.1', 'écoute', 'a|b'];
  it('stays within 0 and 1 whatever is put in, and is 1 for nothing but the key', () => {
    fc.assert(
      fc.property(eachSlot(slotsOf(spec), fc.constantFrom(...values)), (response) => {
        const { score, parts } = scoreResponse(spec, response);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (score === 1) expect(Object.values(parts)).not.toContain('wrong');
      }),
    );
  });
}

function itIsKept(
  spec: ScoringSpec,
  key: ItemResponse,
  responses: fc.Arbitrary<ItemResponse>,
): void {
  it('is read back from its compact form with the same score', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const back = decodeResponse(spec, encodeResponse(spec, response));
        expect(encodeResponse(spec, back)).toBe(encodeResponse(spec, response));
        expect(scoreResponse(spec, back)).toEqual(scoreResponse(spec, response));
      }),
    );
    const kept = decodeResponse(spec, encodeResponse(spec, key));
    expect(scoreResponse(spec, kept).score).toBe(isScored(spec) ? 1 : 0);
  });

  it('is never longer, in its compact form, than the room counted for it', () => {
    fc.assert(
      fc.property(responses, (response) => {
        expect(encodeResponse(spec, response).length).toBeLessThanOrEqual(longestAnswer(spec));
      }),
    );
  });
}

/** Lists whose order has a meaning: the right order, a panel by point, steps, scenes (the first opens). */
const ORDERED: ReadonlySet<string> = new Set(['order', 'panel', 'steps', 'scenes']);

function itHasNoOrder(
  spec: ScoringSpec,
  key: ItemResponse,
  responses: fc.Arbitrary<ItemResponse>,
): void {
  const turn = <T>(value: T, seed: string, name = ''): T => {
    if (Array.isArray(value)) {
      const parts = value.map((part: unknown) => turn(part, seed));
      return (ORDERED.has(name) ? parts : permute(parts, seed)) as T;
    }
    if (typeof value !== 'object' || value === null) return value;
    const turned = Object.entries(value).map(([key, part]) => [key, turn(part, seed, key)]);
    return Object.fromEntries(turned) as T;
  };

  it('scores the same in whatever order its parts stand', () => {
    fc.assert(
      fc.property(responses, fc.string(), (response, seed) => {
        const turned = turn(spec, seed);
        const { score } = scoreResponse(spec, response);
        expect(scoreResponse(turned, response).score).toBeCloseTo(score, 9);
        expect(scoreResponse(turned, key).score).toBe(scoreResponse(spec, key).score);
      }),
    );
  });
}
