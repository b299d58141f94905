import { drawForms, TooFewItemsError } from '../../items/forms.ts';
import { examPool, type PoolModule } from '../../items/pool.ts';
import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import type { Library } from '../../content/library.ts';

/** Checks that the exams of the learning paths have enough items for their forms. */
export function checkExams(library: Library): Finding[] {
  return library.exams.flatMap(({ path, data: exam, lineOf }) => {
    if (!exam) return [];
    const found: Finding[] = [];
    const pool = examPool(exam.audience, poolModules(library));
    const plan = { size: exam.items, forms: exam.forms, seed: String(exam.seed) };
    try {
      drawForms(pool, plan);
    } catch (error) {
      if (!(error instanceof TooFewItemsError)) throw error;
      found.push(
        finding('TEST-001', { path, line: lineOf('items') }, pool.length, error.sets, exam),
      );
    }
    return found;
  });
}

function poolModules(library: Library): PoolModule[] {
  return library.modules.flatMap(({ name, data }) =>
    data
      ? [
          {
            id: name,
            order: data.order,
            audiences: data.audiences,
            lessons: library.lessons.flatMap((lesson) =>
              lesson.module === name && lesson.data ? [lesson.data] : [],
            ),
            bank: library.banks.find((bank) => bank.name === name)?.data,
          },
        ]
      : [],
  );
}
