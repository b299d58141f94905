import { drawForms, TooFewItemsError } from '../../items/forms.ts';
import { testPool, type PoolModule } from '../../items/pool.ts';
import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import type { Library } from '../../content/library.ts';

/** Checks that the tests of the paths have enough items for their forms. */
export function checkTests(library: Library): Finding[] {
  return library.tests.flatMap(({ path, data: test, lineOf }) => {
    if (!test) return [];
    const found: Finding[] = [];
    const pool = testPool(test.audience, poolModules(library));
    const plan = { size: test.items, forms: test.forms, seed: String(test.seed) };
    try {
      drawForms(pool, plan);
    } catch (error) {
      if (!(error instanceof TooFewItemsError)) throw error;
      found.push(
        finding('TEST-001', { path, line: lineOf('items') }, pool.length, error.sets, test),
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
