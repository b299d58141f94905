import type { Item } from '../../items/bank.ts';
import { typeOf } from '../../items/types/type-registry.ts';
import { WORDS_PER_MINUTE } from './readability.ts';

/**
 * Minutes for a decision: reading a question, deciding, reading why. A medical licensing examination
 * allows 60 minutes for at most 40 questions, without explanations.
 * @see USMLE, Step 1 content outline and specifications: seven blocks of 60 minutes, up to 40 items
 */
export const MINUTES_PER_DECISION = 1.5;

/** Decisions that an item asks for: one, or one for each step of a case. */
export const decisionsIn = (item: Item): number => typeOf(item).decisions?.(item) ?? 1;

/**
 * Minutes of study alone: reading, and deciding on each question. Practice with others, and the task
 * at one's own post, come on top.
 * @param words words of the lesson, without its questions
 * @param items questions in the lesson, and those of the quiz that come back to it
 */
export const studyMinutes = (words: number, items: readonly Item[]): number =>
  words / WORDS_PER_MINUTE +
  MINUTES_PER_DECISION * items.reduce((total, item) => total + decisionsIn(item), 0);
