import { createEmptyCard, fsrs, type Card, type Grade } from 'ts-fsrs';
import { dateOf, dayOf } from '../fields/day.ts';
import type { ItemKey, ReviewLog } from './review-log.ts';

/**
 * FSRS (Free Spaced Repetition Scheduler; Ye, Su and Cao, KDD 2022) with its default weights, 90 %
 * of recall aimed at, whole days, and no randomness: the same log always gives the same schedule.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  enable_fuzz: false,
  enable_short_term: false,
  maximum_interval: 365,
});

/** Noon of a day in local time, as FSRS counts whole days between dates. */
function noonOf(day: number): Date {
  const date = dateOf(day);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}

/** The day on which an item should be recalled again. */
export interface DueItem {
  readonly key: ItemKey;
  /** Day it is due (see fields/day). */
  readonly day: number;
}

/** Computes the day on which each item of a log is due, soonest first. */
export function dueItems(log: ReviewLog): readonly DueItem[] {
  const due = [...log].map(([key, days]) => {
    let card: Card | undefined;
    for (const [day, rating] of [...days].sort(([a], [b]) => a - b)) {
      const moment = noonOf(day);
      card = scheduler.next(card ?? createEmptyCard(moment), moment, rating as Grade).card;
    }
    return card && { key, day: dayOf(card.due) };
  });
  return due.filter((item) => item !== undefined).sort((a, b) => a.day - b.day);
}

/**
 * Counts the items that fall due on each of the coming days; overdue items count for today.
 * @param due the schedule
 * @param today first day of the forecast
 * @param days how many days, 1 or more
 * @returns one count a day
 */
export function forecast(due: readonly DueItem[], today: number, days: number): readonly number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const { day } of due) {
    const index = Math.max(0, day - today);
    if (index < days) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
