import type { ItemContract } from '../assessment/contract.ts';
import { gradeQuiz, type Grade } from '../assessment/grade.ts';
import { isCompleted, type CompletionRule } from './completion.ts';
import type { ModuleState } from './module-state.ts';

/** What a module is made of, as far as progress is concerned. */
export interface ModuleOutline {
  /** Declared identifier of the module. */
  readonly module: string;
  /** Numbers and ids of the lessons, in order. */
  readonly lessons: readonly { readonly number: number; readonly id: string }[];
  /** Every item of the bank: those of the quiz and those inside lessons. */
  readonly items: readonly ItemContract[];
  /** Mastery score of the quiz, 1 to 100. */
  readonly passMark: number;
  /** What makes the module completed; by default every lesson read and the quiz passed. */
  readonly completion?: CompletionRule | undefined;
}

/** How far a learner is in a module. */
export interface Progress {
  /** The current quiz attempt; undefined when the module has no quiz. */
  readonly quiz: Grade | undefined;
  /** Steps to do: each lesson is one, and so is the quiz, if there is one. */
  readonly steps: number;
  /** Steps done: lessons read, quiz passed. */
  readonly done: number;
  /** Steps done over steps to do, 0 to 1. */
  readonly fraction: number;
  /** Whether the completion rule is met. */
  readonly completed: boolean;
}

/** The items of the module quiz. */
export function quizItems(outline: ModuleOutline): readonly ItemContract[] {
  return outline.items.filter((item) => item.use === 'quiz');
}

/** Works out how far a learner is. Lessons and items that no longer exist are not counted. */
export function progressOf(outline: ModuleOutline, state: ModuleState): Progress {
  const lessonsSeen = outline.lessons.filter(({ number }) => state.seen.has(number)).length;
  const items = quizItems(outline);
  const quiz = items.length > 0 ? gradeQuiz(items, state.answers, outline.passMark) : undefined;
  const steps = outline.lessons.length + (quiz ? 1 : 0);
  const done = lessonsSeen + (quiz && state.passed ? 1 : 0);
  return {
    quiz,
    steps,
    done,
    fraction: steps === 0 ? 0 : done / steps,
    completed:
      steps > 0 &&
      isCompleted(outline.completion, lessonsSeen === outline.lessons.length, quiz && state.passed),
  };
}
