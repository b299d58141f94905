import type { AnswerDetail, QuestionElement } from '../components/question/question.element.ts';
import type { Session } from '../learning/session.ts';

/**
 * Ties questions to a session: kept answers are shown again, checked answers are kept.
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
    restoreQuestion(question, session);
    question.addEventListener('sanad:answer', (event) => {
      const { item, response, latency } = (event as CustomEvent<AnswerDetail>).detail;
      session.answer(item, response, latency);
      onAnswer();
    });
  }
}

/** Shows the kept answer of a question, if there is one. */
export function restoreQuestion(question: QuestionElement, session: Session): void {
  const number = session.outline.items.find(({ id }) => id === question.item)?.number;
  const response = number === undefined ? undefined : session.state.answers.get(number);
  if (response) question.restore(response);
}
