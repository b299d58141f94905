import { describe, expect, it } from 'vitest';
import { answerGoldens } from './answers.ts';
import { changes, readGolden } from './golden-file.ts';
import { learningGoldens } from './learning.ts';
import { packageGoldens } from './packages.ts';
import { ItemSchema } from './public.ts';
import { statementGoldens } from './statements.ts';

describe.each([
  ['packed answers', answerGoldens],
  ['texts that learners hold', learningGoldens],
  ['cmi5 statements', statementGoldens],
  ['package bytes', packageGoldens],
])('%s', (_name, goldens) => {
  it.each(goldens())('$path', ({ path, now }) => {
    expect(changes(readGolden(path), now())).toEqual([]);
  });
});

it('each item type has its golden answers', () => {
  const types = ItemSchema.options.map(({ shape }) => shape.type.value);
  const known = answerGoldens().map(({ path }) => path.replace(/^answers\/|\.json$/g, ''));
  expect(known).toEqual([...types].sort());
});
