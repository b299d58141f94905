import { unpackAnswer, type Fields } from '../assessment/answer.ts';
import type { ItemContract } from '../assessment/contract.ts';
import type { AnswerDetail, QuestionElement } from '../components/question/question.element.ts';
import type { ModuleState } from '../learning/module-state.ts';
import type { Session } from '../learning/session.ts';

/**
 * Ties questions to a session: each gets its contract, kept answers are shown again, checked
 * answers are kept.
 * @param questions the questions of a page
 * @param session the learner's session in the module
 * @param onAnswer called after each answer is kept
 */
export function bindQuestions(
  questions: Iterable<QuestionElement>,
  session: Session,
  onAnswer: () => void = () => undefined,
): void {
  for (const question of questions) {
    const contract = session.outline.items.find(({ id }) => id === question.item);
    if (!contract) continue;
    showQuestion(question, contract, session);
    question.addEventListener('sanad:answer', (event) => {
      const { item, fields, latency } = (event as CustomEvent<AnswerDetail>).detail;
      session.answer(item, fields, latency);
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
  contract: ItemContract,
  { state, outline }: Session,
): void {
  // The steps of a case answer each other: they are explained as it goes.
  const isOfEnd =
    contract.use === 'quiz' && outline.feedback === 'end' && contract.type !== 'progressive';
  question.toggleAttribute('data-later', isOfEnd && !state.closed);
  const kept = state.answers.get(contract.number);
  const fields: Fields = kept === undefined ? {} : unpackAnswer(contract, kept);
  const isShown = Object.keys(fields).length > 0 || (isOfEnd && state.closed);
  question.open(contract, isShown ? fields : undefined, orderOf(contract, state));
}

/**
 * What the order of a quiz item's options follows from: the attempt, so that it stays while the
 * attempt is answered and read again, and is another in the next one.
 */
function orderOf({ use }: ItemContract, { attempts, closed }: ModuleState): string | undefined {
  return use === 'quiz' ? String(closed ? attempts - 1 : attempts) : undefined;
}
