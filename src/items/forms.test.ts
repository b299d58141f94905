import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawForms, TooFewItemsError, type Candidate } from './forms.ts';

const pool = (counts: Record<string, number>): Candidate[] =>
  Object.entries(counts).flatMap(([objective, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${objective}-${index}`,
      module: objective.slice(0, 1),
      objective,
      level: ['apply', 'recall', 'understand'][index % 3] ?? '',
    })),
  );
const objectiveOf = (id: string) => id.replace(/-\d+$/, '');

describe('parallel forms', () => {
  const candidates = pool({ 'a-one': 4, 'a-two': 2, 'b-one': 6 });
  const plan = { size: 6, forms: 2, seed: '2026' };

  it('have the same objectives when the pool allows, and no item in common', () => {
    const forms = drawForms(candidates, plan);
    expect(new Set(forms.flat()).size).toBe(12);
    for (const form of forms) {
      const counts = Object.groupBy(form, objectiveOf);
      expect(
        Object.entries(counts)
          .map(([name, ids]) => [name, ids?.length])
          .sort(),
      ).toEqual([
        ['a-one', 2],
        ['a-two', 1],
        ['b-one', 3],
      ]);
    }
  });

  it('match in level: two items of a set differ as little as the pool allows', () => {
    const alike = pool({ 'a-one': 6 });
    const [first = [], second = []] = drawForms(alike, { size: 3, forms: 2, seed: 'x' });
    const levels = (ids: string[]) =>
      ids.map((id) => alike.find((item) => item.id === id)?.level).sort();
    expect(levels(first)).toEqual(levels(second));
  });

  it('are the same for the same seed and others for another', () => {
    expect(drawForms(candidates, plan)).toEqual(drawForms(candidates, plan));
    expect(drawForms(candidates, { ...plan, seed: '2027' })).not.toEqual(
      drawForms(candidates, plan),
    );
  });

  it('say how many sets there are when there are too few', () => {
    expect(() => drawForms(candidates, { ...plan, size: 7 })).toThrow(TooFewItemsError);
    expect(() => drawForms(candidates, { ...plan, size: 7 })).toThrow('6 matched sets');
  });

  it('hold for any pool: right sizes, no item twice, every module as often in each form', () => {
    const counts = fc.dictionary(
      fc.stringMatching(/^[a-c]-[a-z]{1,3}$/),
      fc.integer({ min: 1, max: 7 }),
    );
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 3 }), fc.string(), (given, forms, seed) => {
        const candidates = pool(given);
        // Of each module at most forms - 1 items are left without a set.
        const modules = new Set(candidates.map(({ module }) => module)).size;
        const size = Math.floor((candidates.length - modules * (forms - 1)) / forms);
        fc.pre(size >= 1);
        const drawn = drawForms(candidates, { size, forms, seed });
        expect(drawn.map((form) => form.length)).toEqual(Array(forms).fill(size));
        expect(new Set(drawn.flat()).size).toBe(size * forms);
        const modulesOf = (form: string[]) => form.map((id) => id[0]).sort();
        for (const form of drawn) expect(modulesOf(form)).toEqual(modulesOf(drawn[0] ?? []));
      }),
    );
  });
});
