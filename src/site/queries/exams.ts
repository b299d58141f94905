import { getCollection, getEntry } from 'astro:content';
import { scoringSpecOf } from '../../items/scoring-spec-of.ts';
import { drawForms } from '../../items/forms.ts';
import { examPool, type PoolItem } from '../../items/pool.ts';
import type { ModuleOutline } from '../../learning/progress.ts';
import type { Bank } from '../../items/bank.ts';
import type { Language } from '../../fields/common.ts';
import type { Exam } from '../../items/exam.ts';
import { lessonsOf, modulesInOrder } from './library.ts';

/** Letters of the parallel forms of an exam, in the order in which a learner takes them. */
export const FORMS = ['a', 'b', 'c'] as const;
/** Letter of a form. Two forms of an exam have different items. */
export type Form = (typeof FORMS)[number];

/** One form of a path's exam. */
export interface ExamForm {
  readonly exam: Exam;
  readonly form: Form;
  readonly items: readonly PoolItem[];
}

async function poolOf(exam: Exam): Promise<PoolItem[]> {
  const modules = await modulesInOrder();
  return examPool(
    exam.audience,
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

/** Every form of every path's exam. */
export async function examForms(): Promise<ExamForm[]> {
  const exams = await getCollection('exams');
  const drawn = await Promise.all(
    exams.map(async ({ data: exam }) => {
      const pool = await poolOf(exam);
      const plan = { size: exam.items, forms: exam.forms, seed: String(exam.seed) };
      return drawForms(pool, plan).map((ids, index) => ({
        exam,
        form: FORMS[index] ?? 'a',
        items: ids.flatMap((id) => pool.find((candidate) => candidate.id === id) ?? []),
      }));
    }),
  );
  return drawn.flat();
}

/** Name of the record that holds a learner's state in a form. */
export const examRecord = ({ exam, form }: Pick<ExamForm, 'exam' | 'form'>) =>
  `test-${exam.id}-${form}`;

/**
 * The outline of a form: its items, no lessons. Answers are explained at the end of the attempt.
 */
export function examOutline(form: ExamForm): ModuleOutline {
  return {
    module: examRecord(form),
    lessons: [],
    items: form.items.map(({ item }) => scoringSpecOf(item)),
    passMark: form.exam.passMark,
    feedback: 'end',
    minutes: form.exam.minutes,
  };
}

/**
 * Joins the items of a form in one bank.
 * @returns undefined if the bank of one of the modules is not in the language
 */
export async function examBank(form: ExamForm, language: Language): Promise<Bank | undefined> {
  const modules = [...new Set(form.items.map(({ module }) => module))];
  const banks = await Promise.all(modules.map((module) => getEntry('banks', module)));
  if (!banks.every((bank) => bank?.data.languages.includes(language))) return undefined;
  return {
    module: examRecord(form),
    version: 1,
    languages: [language],
    translations: {},
    passMark: form.exam.passMark,
    feedback: 'end',
    minutes: form.exam.minutes,
    exceptions: {},
    items: form.items.map(({ item }) => item),
  };
}
