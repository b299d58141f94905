import { bankNumber } from '../../../items/course-number.ts';
import type { QuizElement } from './quiz.element.ts';
import { itemKey, type ItemKey } from '../../../learning/review-log.ts';
import type { LearnerSession } from '../../../learning/learner-session.ts';
import { openSession, outlineFrom } from '../../storage/browser-session.ts';

/**
 * Starts the quiz of the page.
 * @returns the learner's session; undefined where the page has no quiz in its language
 */
export function startQuiz(
  keyOf?: (outline: ReturnType<typeof outlineFrom>) => (item: number) => ItemKey,
): LearnerSession | undefined {
  const quiz = document.querySelector<QuizElement>('sanad-quiz');
  if (!quiz) return undefined;
  const outline = outlineFrom(quiz);
  const { session, onStatus, isSetAside, savedWords } = openSession(outline, keyOf?.(outline));
  quiz.start(session);
  onStatus((status) => quiz.showStatus(status, savedWords));
  if (savedWords === 'guest') quiz.showStatus('saved', savedWords);
  if (isSetAside) quiz.showSetAside();
  return session;
}

/** Starts the exam of a path. Each answer also enters the review log of the item's module. */
export function startExam(): void {
  startQuiz(({ items }) => {
    const moduleOf = new Map(items.map(({ number, id }) => [number, id.split('--')[0] ?? '']));
    return (number) => itemKey(moduleOf.get(number) ?? '', bankNumber(number));
  });
}
