import type { Behaviour, Conduct, QuestionHost } from '../../behaviour.ts';
import type { ItemResponse } from '../../item-response.ts';
import { logicOf } from '../logic-registry.ts';
import {
  responseInCase,
  responseOfStep,
  stepsDone,
  type ProgressiveSpec,
  type StepSpec,
} from './steps.ts';

const count = (spec: ProgressiveSpec, response: ItemResponse) =>
  stepsDone(spec, response, logicOf).length;

const scoreOf = (spec: ProgressiveSpec, response: ItemResponse) =>
  logicOf(spec).score(spec, response).score;

const lineOf = (step: Element) => step.querySelector<HTMLElement>('.question-step-result');

/**
 * The part of a response that belongs to some steps. Later steps are hidden and do not count yet.
 */
const responseUpTo = (steps: readonly StepSpec[], response: ItemResponse): ItemResponse =>
  Object.fromEntries(
    Object.entries(response).filter(([slot]) => steps.some(({ id }) => slot.startsWith(id))),
  );

/** Runs a case: each step is checked and explained before the next one opens. */
function stepByStep(question: QuestionHost, spec: ProgressiveSpec): Conduct {
  const { steps } = spec;
  let done = 0;
  let isPaused = false;
  const elements = question.querySelectorAll<HTMLElement>('[data-step]');

  const reveal = () => {
    for (const [index, step] of elements.entries()) step.hidden = index > done - (isPaused ? 1 : 0);
  };
  /** Disables the open step and explains it. */
  const show = (response: ItemResponse) => {
    const [element, step] = [elements[done], steps[done]];
    if (!element || !step) return;
    done += 1;
    const { score, parts } = logicOf(step.question).score(
      step.question,
      responseOfStep(step, response),
    );
    question.explain(element, responseInCase(step, parts) as typeof parts);
    question.showScore(lineOf(element), score);
    question.showSolution(step.id, lineOf(element));
  };

  return {
    isPaused: () => isPaused,
    reveal,
    check() {
      const step = steps[done];
      const response = responseUpTo(steps.slice(0, done + 1), question.response);
      if (!step || count(spec, response) <= done) {
        return question.showMissing(step ? responseOfStep(step, response) : {});
      }
      const { latency } = question;
      show(response);
      const score = scoreOf(spec, response);
      isPaused = done < steps.length;
      if (isPaused) {
        question.showScore(null);
        question.setButton('next');
      } else question.finish(score);
      question.report('sanad:answer', response, score, latency);
    },
    next() {
      isPaused = false;
      question.setButton('check');
      reveal();
      const title = elements[done]?.querySelector<HTMLElement>('.question-number');
      title?.setAttribute('tabindex', '-1');
      title?.focus();
    },
    restore(response) {
      const answered = count(spec, response);
      while (done < answered) show(response);
      if (done === steps.length) question.finish(scoreOf(spec, response));
      reveal();
    },
    clear() {
      isPaused = false;
      done = 0;
      for (const line of question.querySelectorAll('.question-step-result')) line.textContent = '';
    },
  };
}

/** The steps are answered one after the other, without a way back. */
export const behaviour: Behaviour<ProgressiveSpec> = { conduct: stepByStep };
