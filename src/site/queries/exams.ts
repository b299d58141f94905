import { getCollection, getEntry } from 'astro:content';
import { scoringSpecOf } from '../../items/scoring-spec-of.ts';
import { drawForms } from '../../items/forms.ts';
import { testPool, type PoolItem } from '../../items/pool.ts';
import type { ModuleOutline } from '../../learning/progress.ts';
import type { Bank } from '../../items/bank.ts';
import type { Language } from '../../fields/common.ts';
import type { Test } from '../../items/exam.ts';
import { lessonsOf, modulesInOrder } from './library.ts';

/** Letters of the parallel forms of a test, in the order in which a learner takes them. */
export const FORMS = ['a', 'b', 'c'] as const;
/** Letter of a form. Two forms of a test have different items. */
export type Form = (typeof FORMS)[number];

/** One form of a path's test. */
export interface TestForm {
  readonly test: Test;
  readonly form: Form;
  readonly items: readonly PoolItem[];
}

async function poolOf(test: Test): Promise<PoolItem[]> {
  const modules = await modulesInOrder();
  return testPool(
    test.audience,
    await Promise.all(
      modules.map(async ({ id, data }) => ({
        id,
        order: data.order,
        audiences: data.audiences,
        lessons: (await lessonsOf(id)).map((lesson) => lesson.data),
        bank: (await getEntry('banks', id))?.data,
      })),
    ),
  );
}

/** Every form of every path's test. */
export async function testForms(): Promise<TestForm[]> {
  const tests = await getCollection('tests');
  const drawn = await Promise.all(
    tests.map(async ({ data: test }) => {
      const pool = await poolOf(test);
      const plan = { size: test.items, forms: test.forms, seed: String(test.seed) };
      return drawForms(pool, plan).map((ids, index) => ({
        test,
        form: FORMS[index] ?? 'a',
        items: ids.flatMap((id) => pool.find((candidate) => candidate.id === id) ?? []),
      }));
    }),
  );
  return drawn.flat();
}

/** Name of the record that holds a learner's state in a form. */
export const testRecord = ({ test, form }: Pick<TestForm, 'test' | 'form'>) =>
  `test-${test.id}-${form}`;

/**
 * The outline of a form: its items, no lessons. Answers are explained at the end of the attempt.
 */
export function testOutline(form: TestForm): ModuleOutline {
  return {
    module: testRecord(form),
    lessons: [],
    items: form.items.map(({ item }) => scoringSpecOf(item)),
    passMark: form.test.passMark,
    feedback: 'end',
    minutes: form.test.minutes,
  };
}

/**
 * Joins the items of a form in one bank.
 * @returns undefined if the bank of one of the modules is not in the language
 */
export async function testBank(form: TestForm, language: Language): Promise<Bank | undefined> {
  const modules = [...new Set(form.items.map(({ module }) => module))];
  const banks = await Promise.all(modules.map((module) => getEntry('banks', module)));
  if (!banks.every((bank) => bank?.data.languages.includes(language))) return undefined;
  return {
    module: testRecord(form),
    version: 1,
    languages: [language],
    translations: {},
    passMark: form.test.passMark,
    feedback: 'end',
    minutes: form.test.minutes,
    exceptions: {},
    items: form.items.map(({ item }) => item),
  };
}
