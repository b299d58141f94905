import type { QuestionMessages } from '../question/question.messages.ts';

/** Texts of `<sanad-quiz>`, and those that all its questions share. */
export interface QuizMessages {
  /** With `{pass}`. */
  readonly lead: string;
  /** With `{answered}` and `{total}`. */
  readonly progress: string;
  /** With `{points}`, `{maximum}` and `{raw}`. */
  readonly score: string;
  /** With `{last}` and `{raw}`. */
  readonly last: string;
  /** May contain `{pass}`. */
  readonly passed: string;
  /** With `{pass}`. */
  readonly failed: string;
  readonly safety: string;
  /** With `{count}`. */
  readonly blank: string;
  /** With `{best}`. */
  readonly best: string;
  readonly saved: string;
  readonly guest: string;
  readonly unsaved: string;
  /** Only for a quiz with a time limit. */
  readonly clock?: ClockMessages | undefined;
  readonly question: QuestionMessages;
}

/** Texts of the clock of an attempt. */
export interface ClockMessages {
  /** Minutes left, with `{count}`. */
  readonly left: string;
  /** Seconds left, with `{count}`. */
  readonly seconds: string;
  readonly over: string;
}
