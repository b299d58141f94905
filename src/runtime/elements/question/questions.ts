import { decodeResponse, isStepwise, type ItemResponse } from '../../../items/response.ts';
import type { ScoringSpec } from '../../../items/scoring-spec.ts';
import type { AnswerDetail, QuestionElement } from './question.element.ts';
import type { ModuleState } from '../../../learning/module-state.ts';
import type { LearnerSession } from '../../../learning/learner-session.ts';

/**
 * Connects questions to a session: gives each its spec, shows stored answers and stores new ones.
 * @param questions the questions of a page
 * @param session the learner's session in the module
 * @param onAnswer called after each answer or draft is stored
 */
export function bindQuestions(
  questions: Iterable<QuestionElement>,
  session: LearnerSession,
  onAnswer: () => void = () => undefined,
): void {
  for (const question of questions) {
    const spec = session.outline.items.find(({ id }) => id === question.item);
    if (!spec) continue;
    showQuestion(question, spec, session);
    question.addEventListener('sanad:answer', (event) => {
      const { item, fields, score, latency } = (event as CustomEvent<AnswerDetail>).detail;
      session.answer(item, fields, latency, score);
      onAnswer();
    });
    question.addEventListener('sanad:draft', (event) => {
      const { item, fields } = (event as CustomEvent<AnswerDetail>).detail;
      session.draft(item, fields);
      onAnswer();
    });
  }
}

/**
 * Shows a question with the answer in the session. If answers are explained at the end of the
 * attempt, a closed attempt also explains the questions left blank.
 */
export function showQuestion(
  question: QuestionElement,
  spec: ScoringSpec,
  { state, outline }: LearnerSession,
): void {
  // A step gives away the answer to the one before it, so steps are explained one by one.
  const isExplainedAtEnd = spec.use === 'quiz' && outline.feedback === 'end' && !isStepwise(spec);
  question.toggleAttribute('data-later', isExplainedAtEnd && !state.closed);
  const kept = state.answers.get(spec.number);
  const fields: ItemResponse = kept === undefined ? {} : decodeResponse(spec, kept);
  const isShown = Object.keys(fields).length > 0 || (isExplainedAtEnd && state.closed);
  question.open(spec, isShown ? fields : undefined, seedOf(spec, state));
}

/**
 * Seed for the order of the options of a quiz item: the number of the attempt. The order stays the
 * same during an attempt and its review, and changes with the next attempt.
 */
function seedOf({ use }: ScoringSpec, { attempts, closed }: ModuleState): string | undefined {
  return use === 'quiz' ? String(closed ? attempts - 1 : attempts) : undefined;
}
