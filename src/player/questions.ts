import { unpackAnswer } from '../assessment/answer.ts';
import type { AnswerDetail, QuestionElement } from '../components/question/question.element.ts';
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
    const kept = session.state.answers.get(contract.number);
    const fields = kept === undefined ? {} : unpackAnswer(contract, kept);
    question.open(contract, Object.keys(fields).length > 0 ? fields : undefined);
    question.addEventListener('sanad:answer', (event) => {
      const { item, fields: given, latency } = (event as CustomEvent<AnswerDetail>).detail;
      session.answer(item, given, latency);
      onAnswer();
    });
  }
}
