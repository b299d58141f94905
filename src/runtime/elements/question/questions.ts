import { decodeResponse, isStepwise, type ItemResponse } from '../../../items/response.ts';
import type { ScoringSpec } from '../../../items/scoring-spec.ts';
import type { AnswerDetail, QuestionElement } from './question.element.ts';
import type { ModuleState } from '../../../learning/module-state.ts';
import type { LearnerSession } from '../../../learning/learner-session.ts';

/**
 * Ties questions to a session: each gets its spec, kept answers are shown again, checked
 * answers are kept.
 * @param questions the questions of a page
 * @param session the learner's session in the module
 * @param onAnswer called after each answer is kept
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
 * Shows a question as the session has it: an open attempt explained at its end shows what was
 * answered, a closed one also shows what was left blank.
 */
export function showQuestion(
  question: QuestionElement,
  spec: ScoringSpec,
  { state, outline }: LearnerSession,
): void {
  // Steps answer each other: they are explained as they are done.
  const isOfEnd = spec.use === 'quiz' && outline.feedback === 'end' && !isStepwise(spec);
  question.toggleAttribute('data-later', isOfEnd && !state.closed);
  const kept = state.answers.get(spec.number);
  const fields: ItemResponse = kept === undefined ? {} : decodeResponse(spec, kept);
  const isShown = Object.keys(fields).length > 0 || (isOfEnd && state.closed);
  question.open(spec, isShown ? fields : undefined, orderOf(spec, state));
}

/**
 * What the order of a quiz item's options follows from: the attempt, so that it stays while the
 * attempt is answered and read again, and is another in the next one.
 */
function orderOf({ use }: ScoringSpec, { attempts, closed }: ModuleState): string | undefined {
  return use === 'quiz' ? String(closed ? attempts - 1 : attempts) : undefined;
}
