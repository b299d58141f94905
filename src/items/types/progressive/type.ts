import { type ItemType, PLAIN } from '../../item-type.ts';
import type { ItemResponse } from '../../item-response.ts';
import { group } from '../../shared/authoring.ts';
import { example } from './example.ts';
import { progressiveLogic, progressiveSpec } from './logic.ts';
import { joined, responseInCase, type ProgressiveSpec, type StepQuestionSpec } from './steps.ts';
import { ProgressiveItemSchema, type ProgressiveItem, type StepQuestion } from './schema.ts';
import { phrase, WORDS } from './words.ts';

/** The members of an item type that a case calls for the questions of its steps. */
type StepType = Pick<
  ItemType<never, StepQuestion, StepQuestionSpec>,
  'logic' | 'specOf' | 'responseOf'
>;

/**
 * Progressive clinical case.
 * @param typeOfStep finds the type of a step's question
 */
export const progressiveType = (
  typeOfStep: (question: Pick<StepQuestion, 'type'>) => StepType,
): ItemType<typeof ProgressiveItemSchema, ProgressiveItem, ProgressiveSpec, StepQuestion> => ({
  schema: ProgressiveItemSchema,
  logic: progressiveLogic((question) => typeOfStep(question).logic),
  traits: { ...PLAIN, isReviewable: false, isForExams: false },
  example,
  words: WORDS,
  specOf: (item) => progressiveSpec(item, (question) => typeOfStep(question).specOf(question)),
  rows: () => [],
  hint: (_question, language) => phrase(language, 'hint'),
  solution: () => undefined,
  responseOf(answer, { steps }): ItemResponse {
    const byStep = answer as Readonly<Record<string, unknown>>;
    return joined(
      steps
        .filter(({ id }) => byStep[id] !== undefined)
        .map((step) => {
          const { question } = step;
          return responseInCase(step, typeOfStep(question).responseOf(byStep[step.id], question));
        }),
    );
  },
  groups: ({ steps }) => [
    group(
      'steps',
      steps.map(({ id, text }) => ({ id, text })),
    ),
  ],
  texts: () => [],
  decisions: ({ steps }) => steps.length,
  keyFaults: () => [],
  questions: ({ steps }) =>
    steps.map(({ id, question }, index) => ({
      path: ['steps', index, 'question'],
      question,
      where: `de l’étape « ${id} »`,
    })),
  buttons: (language) => ({ check: phrase(language, 'check'), next: phrase(language, 'next') }),
});
