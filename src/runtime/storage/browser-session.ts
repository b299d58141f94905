import { dayOf } from '../../fields/day.ts';
import type { ModuleOutline } from '../../learning/progress.ts';
import { isScored } from '../../items/scoring-spec.ts';
import {
  addReview,
  decodeLog,
  encodeLog,
  itemKey,
  ratingOf,
  REVIEW_RECORD,
  type ItemKey,
} from '../../learning/review-log.ts';
import { Session } from '../../learning/session.ts';
import type { SaveStatus } from '../../learning/tracking.ts';
import { browserPort, setAside, storageKey, type TextStore } from './browser.ts';
import { browserStores, currentLearner, GUEST, learnerStore, scopedKey } from './learner.ts';

/** A learner's session on the site: progress is kept in this browser. */
export interface BrowserSession {
  readonly session: Session;
  /** Calls the listener with each change of whether the last write was kept. */
  onStatus(listener: (status: SaveStatus) => void): void;
  /** True when earlier progress could not be read and was set aside. */
  readonly isSetAside: boolean;
  /** Which of a page's words say that an answer is kept: a guest's is kept in this tab only. */
  readonly savedWords: 'saved' | 'guest';
}

/** The day it is where the learner is. */
export const today = (): number => dayOf(new Date());

/**
 * Opens the learner's session in a module from what this browser keeps.
 * @param outline the module, or the test, which has no lessons
 * @param keyOf which item a reviewed answer counts for; by default the module's own
 */
export function openSession(
  outline: ModuleOutline,
  keyOf: (item: number) => ItemKey = (item) => itemKey(outline.module, item),
): BrowserSession {
  const stores = browserStores();
  const store = learnerStore(stores);
  const browser = browserPort(outline.module, store);
  const port = Object.assign(browser, {
    answered: ({ item, score }: Parameters<typeof browser.answered>[0]) => {
      if (isScored(item)) logReview(store, keyOf(item.number), score);
    },
  });
  const session = new Session(outline, port, today);
  // Two tabs, and a page that comes back from the history, show each other's answers.
  const key = scopedKey(currentLearner(stores).id, storageKey(outline.module));
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) session.refresh();
    if (event.key?.startsWith('sanad-')) location.reload();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) session.refresh();
  });
  const { unreadable } = session;
  return {
    session,
    onStatus: (listener) => port.onStatus(listener),
    savedWords: currentLearner(stores).id === GUEST ? 'guest' : 'saved',
    isSetAside: unreadable !== undefined && setAside(outline.module, unreadable, store),
  };
}

/**
 * Notes that an item was answered, for spaced review. A note that cannot be kept costs only the
 * review: the answer's own status tells the learner that the storage refuses.
 */
export function logReview(store: TextStore | undefined, key: ItemKey, score: number): void {
  const record = storageKey(REVIEW_RECORD);
  try {
    const log = decodeLog(store?.getItem(record) ?? '');
    const next = addReview(log, key, today(), ratingOf(score));
    if (next !== log) store?.setItem(record, encodeLog(next));
  } catch {
    return;
  }
}

/** Reads an outline that a page carries in a `data-outline` attribute. */
export function outlineFrom(element: HTMLElement): ModuleOutline {
  return JSON.parse(element.dataset['outline'] ?? '') as ModuleOutline;
}
