import { type ItemType, PLAIN } from '../../item-type.ts';
import { byLetters, group, missingChoices, promptRows } from '../../shared/authoring.ts';
import { example } from './example.ts';
import { categoriseLogic, categoriseSpec, type CategoriseSpec } from './logic.ts';
import { CategoriseItemSchema, type CategoriseItem } from './schema.ts';
import { phrase, WORDS } from './words.ts';

/** Categorise. */
export const categoriseType: ItemType<typeof CategoriseItemSchema, CategoriseItem, CategoriseSpec> =
  {
    schema: CategoriseItemSchema,
    logic: categoriseLogic,
    traits: PLAIN,
    example,
    words: WORDS,
    specOf: categoriseSpec,
    rows: ({ elements, categories }, words) => promptRows(elements, categories, words),
    hint: (_question, language) => phrase(language, 'hint'),
    solution: () => undefined,
    responseOf: byLetters,
    groups: ({ categories, elements }) => [
      group('categories', categories),
      group('elements', elements),
    ],
    texts: () => [],
    keyFaults: ({ elements, categories }) => missingChoices('elements', elements, categories),
  };
