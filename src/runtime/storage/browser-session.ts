import { embeddedJson } from '../required.ts';
import { dayOf } from '../../fields/day.ts';
import type { ModuleOutline } from '../../learning/progress.ts';
import { isScored } from '../../items/score.ts';
import {
  addReview,
  encodeLog,
  isWholeLog,
  itemKey,
  ratingOf,
  readLog,
  REVIEW_RECORD,
  type ItemKey,
  type ReviewLog,
} from '../../learning/review-log.ts';
import { LearnerSession } from '../../learning/learner-session.ts';
import type { SaveStatus } from '../../learning/tracking.ts';
import { browserPort } from './browser-port.ts';
import { moduleKey } from './keys.ts';
import { browserStores, currentLearner, GUEST, storedKey } from './learner.ts';
import { presentStore, startAgain } from './present-learner.ts';
import { readText, type TextStore } from './text-store.ts';
import { setAside, writeRecord } from './write-record.ts';

/**
 * Opens a session over this browser's storage. A saved state that cannot be read, of a newer version
 * of the player, is set aside before anything is written.
 * @param outline the module's lessons and items
 * @param store the learner's texts; undefined where the browser refuses storage
 * @param day gives the present day; left out, attempts have no day
 * @returns the session, its port, and whether earlier progress was set aside
 */
export function restoreSession(
  outline: ModuleOutline,
  store: TextStore | undefined,
  day?: () => number,
) {
  const port = browserPort(outline.module, store);
  const session = new LearnerSession(outline, port, day);
  const { unreadable } = session;
  const isSetAside = unreadable !== undefined && keepAside(outline.module, unreadable, store);
  return { port, session, isSetAside };
}

/** A learner's session on the site, over this browser's storage. */
export interface BrowserSession {
  readonly session: LearnerSession;
  /** Calls the listener after each write, with its outcome. */
  onStatus(listener: (status: SaveStatus) => void): void;
  /** True when earlier progress could not be read and was set aside. */
  readonly isSetAside: boolean;
  /** The message for a saved answer: a guest's answers are saved in this tab only. */
  readonly savedWords: 'saved' | 'guest';
}

/** The present day in the learner's calendar. */
export const today = (): number => dayOf(new Date());

/**
 * Opens the current learner's session on the site.
 * @param outline the module, or the exam, which has no lessons
 * @param keyOf the item under which an answer is logged for review; by default the module's own
 */
export function openSession(
  outline: ModuleOutline,
  keyOf: (item: number) => ItemKey = (item) => itemKey(outline.module, item),
): BrowserSession {
  const store = presentStore();
  const learner = currentLearner(browserStores()).id;
  const { port, session, isSetAside } = restoreSession(outline, store, today);
  port.answered = ({ item, score }) => {
    if (isScored(item)) logReview(store, keyOf(item.number), score);
  };
  followOtherTabs(session, storedKey(learner, moduleKey(outline.module)), () =>
    readText(store, moduleKey(outline.module)),
  );
  return {
    session,
    onStatus: (listener) => port.onStatus(listener),
    savedWords: learner === GUEST ? 'guest' : 'saved',
    isSetAside,
  };
}

/** Sets a state aside that cannot be read; without it, nothing overwrites the state either. */
function keepAside(module: string, text: string, store: TextStore | undefined): boolean {
  try {
    if (store) setAside(store, module, text);
    return store !== undefined;
  } catch {
    // Full or blocked storage.
    return false;
  }
}

/**
 * Two tabs, and a page that comes back from the history, show each other's answers. What was erased
 * elsewhere is erased here: the page begins again, since it shows answers that are no more.
 */
function followOtherTabs(session: LearnerSession, key: string, stored: () => string): void {
  const follow = () => {
    const hadRecord = session.hasRecord;
    session.refresh();
    if (hadRecord && stored() === '') startAgain();
  };
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) follow();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) follow();
  });
}

/**
 * Adds an answer to the log of reviews. A log that cannot be read is set aside first. Where it cannot
 * be stored, only the review is lost: the status of the answer itself reports that storage is refused.
 * @param store the learner's texts
 * @param key the item
 * @param score 0 to 1
 */
export function logReview(store: TextStore | undefined, key: ItemKey, score: number): void {
  const record = moduleKey(REVIEW_RECORD);
  try {
    const stored = readLog(store?.getItem(record) ?? '');
    const log: ReviewLog = stored.kind === 'read' ? stored.value : new Map();
    const next = addReview(log, key, today(), ratingOf(score));
    if (next !== log) writeRecord(store, REVIEW_RECORD, encodeLog(next), isWholeLog);
  } catch {
    // Full or blocked storage, as above.
    return;
  }
}

/**
 * Reads the outline that `Outline.astro` writes as a child of an element.
 * @throws when the page gives the element none
 */
export const outlineFrom = (element: Element): ModuleOutline =>
  embeddedJson(element, 'outline') as ModuleOutline;
