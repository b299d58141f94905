import { type ItemType, PLAIN } from '../../item-type.ts';
import { byLetters, group } from '../../shared/authoring.ts';
import { lettersOf } from '../../shared/options.ts';
import { example } from './example.ts';
import { trueFalseLogic, trueFalseSpec, type TrueFalseSpec } from './logic.ts';
import { TrueFalseItemSchema, type TrueFalseQuestion } from './schema.ts';
import { phrase, WORDS } from './words.ts';

/** Series of true or false. */
export const trueFalseType: ItemType<typeof TrueFalseItemSchema, TrueFalseQuestion, TrueFalseSpec> =
  {
    schema: TrueFalseItemSchema,
    logic: trueFalseLogic,
    traits: { ...PLAIN, isLettered: true },
    example,
    words: WORDS,
    specOf: trueFalseSpec,
    rows: ({ statements }, words) =>
      statements.map(({ id, text, answer, feedback }) => ({
        id,
        text: words(text),
        isRight: answer,
        feedback: words(feedback),
      })),
    hint: (_question, language) => phrase(language, 'hint'),
    solution: () => undefined,
    responseOf: byLetters,
    groups: ({ statements }) => [group('statements', statements)],
    texts: () => [],
    keyFaults: () => [],
    alternatives({ statements }) {
      const right = lettersOf(statements.filter(({ answer }) => answer));
      return { field: 'statements', things: statements, right, chosen: 'each' };
    },
    verdict: (isRight, language) => phrase(language, isRight ? 'isTrue' : 'isFalse'),
  };
