import type { ItemLogic, ItemReport, PartResult } from '../../item-logic.ts';
import type { ItemResponse } from '../../item-response.ts';
import { share } from '../../rules.ts';
import { lettersOf } from '../../shared/options.ts';
import {
  joined,
  responseInCase,
  responseOfStep,
  stepsDone,
  type ProgressiveSpec,
  type StepLogic,
  type StepReport,
  type StepQuestionSpec,
  type StepSpec,
} from './steps.ts';
import type { ProgressiveItem, StepQuestion } from './schema.ts';

/**
 * Extracts the scoring spec of a progressive case.
 * @param specOf reduces the question of a step
 */
export const progressiveSpec = (
  { type, steps }: ProgressiveItem,
  specOf: (question: StepQuestion) => StepQuestionSpec,
): ProgressiveSpec => ({
  type,
  steps: steps.map(({ id, weight, question }) => ({ id, weight, question: specOf(question) })),
});

/** Separator of the encoded responses of the steps. In a typed response, `/` replaces it. */
const BETWEEN = '|';

/** The encoded responses of the steps that are done. */
const encoded = (spec: ProgressiveSpec, response: ItemResponse, logicOf: StepLogic) =>
  stepsDone(spec, response, logicOf).map((step) =>
    logicOf(step.question)
      .encode(step.question, responseOfStep(step, response))
      .replaceAll(BETWEEN, '/'),
  );

/** The right answer of a step, encoded; for a numeric step, the number itself. */
function keyOf({ question }: StepSpec, logicOf: StepLogic, reportOf: StepReport): string | number {
  const report = reportOf(question);
  const right = report.right(question) ?? {};
  const interaction = report.interaction(question, right);
  return interaction.shape === 'number' && interaction.key
    ? interaction.key.value
    : logicOf(question).encode(question, right);
}

/**
 * Saved as the encoded responses of the steps that are done, joined by `|` (`b|acd|12`). Scored by
 * the weighted mean of the steps; a step that is not done scores 0.
 * @param logicOf looks up the scoring and saving of a step’s question
 */
export function progressiveLogic(logicOf: StepLogic): ItemLogic<ProgressiveSpec> {
  const done = (spec: ProgressiveSpec, response: ItemResponse) =>
    stepsDone(spec, response, logicOf);
  return {
    isComplete: (spec, response) => done(spec, response).length === spec.steps.length,
    encode: (spec, response) => encoded(spec, response, logicOf).join(BETWEEN),
    decode({ steps }, text) {
      const parts = text.split(BETWEEN);
      return joined(
        steps.map((step, index) => {
          const part = parts[index];
          const { question } = step;
          return part ? responseInCase(step, logicOf(question).decode(question, part)) : {};
        }),
      );
    },
    score(spec, response) {
      const parts: Record<string, PartResult> = {};
      let sum = 0;
      for (const step of done(spec, response)) {
        const { question } = step;
        const one = logicOf(question).score(question, responseOfStep(step, response));
        sum += step.weight * one.score;
        Object.assign(parts, responseInCase(step, one.parts));
      }
      const whole = spec.steps.reduce((all, { weight }) => all + weight, 0);
      return { score: share(sum, whole), parts };
    },
    isScored: () => true,
    stepsDone: (spec, response) => done(spec, response).length,
  };
}

/**
 * Reporting of its answers to an LMS: slots, length, right answer, interaction.
 * @param logicOf looks up the scoring and saving of a step’s question
 * @param reportOf looks up the reporting of a step’s question
 */
export const progressiveReport = (
  logicOf: StepLogic,
  reportOf: StepReport,
): ItemReport<ProgressiveSpec> => ({
  slots: ({ steps }) =>
    steps.flatMap(({ id, question }) =>
      reportOf(question)
        .slots(question)
        .map((slot) => id + slot),
    ),
  longest: ({ steps }) =>
    steps.reduce((sum, { question }) => sum + reportOf(question).longest(question) + 1, 0),
  isTyped: ({ steps }) => steps.some(({ question }) => reportOf(question).isTyped(question)),
  right: ({ steps }) =>
    joined(
      steps.map((step) => responseInCase(step, reportOf(step.question).right(step.question) ?? {})),
    ),
  interaction: (spec, response) => ({
    shape: 'steps',
    names: lettersOf(spec.steps),
    response: encoded(spec, response, logicOf),
    key: spec.steps.map((step) => keyOf(step, logicOf, reportOf)),
  }),
});
