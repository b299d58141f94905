import type { ScoringSpec } from '../items/scoring-spec.ts';
import { gradeQuiz, type Grade } from '../items/grade.ts';
import type { CompletionRule, FeedbackMode } from '../fields/completion.ts';
import type { ModuleState } from './module-state.ts';

/** The parts of a module that progress depends on. */
export interface ModuleOutline {
  /** Declared identifier of the module. */
  readonly module: string;
  /** Numbers and ids of the lessons, in order. */
  readonly lessons: readonly { readonly number: number; readonly id: string }[];
  /** Every item of the bank: those of the quiz and those inside lessons. */
  readonly items: readonly ScoringSpec[];
  /** Mastery score of the quiz, 1 to 100. */
  readonly passMark: number;
  /** What completes the module; left out: `read-and-passed`. */
  readonly completion?: CompletionRule | undefined;
  /** When the answers are explained; left out: `immediate`. */
  readonly feedback?: FeedbackMode | undefined;
  /** Time limit of an attempt, in minutes; left out: none. */
  readonly minutes?: number | undefined;
}

/** A learner's progress in a module. */
export interface Progress {
  /** The answers as they are now, graded; undefined when the module has no quiz. */
  readonly quiz: Grade | undefined;
  /** Steps to do, as the completion rule counts them: lessons, and the quiz. */
  readonly steps: number;
  /** Steps done: lessons read, quiz passed or taken. */
  readonly done: number;
  /** Steps done over steps to do, 0 to 1. */
  readonly fraction: number;
  /** Whether the completion rule is met. */
  readonly completed: boolean;
}

/** The items of the module quiz. */
export function quizItems(outline: ModuleOutline): readonly ScoringSpec[] {
  return outline.items.filter((item) => item.use === 'quiz');
}

/**
 * Computes a learner's progress.
 * @param outline the module, in its present version
 * @param state the learner's state; lessons and items that the module no longer has are not counted
 */
export function progressOf(outline: ModuleOutline, state: ModuleState): Progress {
  const items = quizItems(outline);
  const quiz = items.length > 0 ? gradeQuiz(items, state.answers, outline.passMark) : undefined;
  const rule = outline.completion ?? 'read-and-passed';
  const lessons = rule === 'passed' && quiz ? [] : outline.lessons;
  const asksQuiz = quiz !== undefined && rule !== 'read';
  const isQuizDone = rule === 'read-and-attempted' ? state.attempts > 0 : state.passed;
  const steps = lessons.length + (asksQuiz ? 1 : 0);
  const done =
    lessons.filter(({ number }) => state.seen.has(number)).length +
    (asksQuiz && isQuizDone ? 1 : 0);
  return {
    quiz,
    steps,
    done,
    fraction: steps === 0 ? 0 : done / steps,
    completed: steps > 0 && done === steps,
  };
}
