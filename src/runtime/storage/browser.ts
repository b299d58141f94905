import { isLog, REVIEW_RECORD } from '../../learning/review-log.ts';
import type { Opened, SaveStatus, TrackingPort } from '../../learning/tracking.ts';

/** The part of Web Storage that is used; tests and LMS pages may give their own. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Key under which a module's state is kept; `aside` keys hold what could not be read. */
export const storageKey = (module: string, suffix = '') =>
  `sanad:1:${module}${suffix && `:${suffix}`}`;

/**
 * Keeps progress in this browser and nowhere else.
 * @param module id of the module
 * @param store where texts are kept; undefined when the browser refuses any
 */
export function browserPort(module: string, store: TextStore | undefined): TrackingPort {
  const key = storageKey(module);
  const listeners: ((status: SaveStatus) => void)[] = [];
  let status: SaveStatus = store ? 'saved' : 'failed';
  const become = (next: SaveStatus) => {
    status = next;
    for (const listener of listeners) listener(next);
  };
  return {
    kind: 'browser',
    open(): Opened {
      return { saved: read(store, key), writable: true };
    },
    latest: () => read(store, key),
    answered() {
      // A browser keeps no list of interactions: the state has the answers.
    },
    save(_state, text) {
      try {
        if (!store) throw new Error('no storage');
        store.setItem(key, text);
        become('saved');
      } catch {
        // Full or blocked storage: the learner is told through the status.
        become('failed');
      }
    },
    flush: () => status,
    close() {
      // Nothing stays open: each save is written at once.
    },
    onStatus(listener) {
      listeners.push(listener);
    },
  };
}

function read(store: TextStore | undefined, key: string): string {
  try {
    return store?.getItem(key) ?? '';
  } catch {
    // Blocked storage reads as empty; the first save will say that it failed.
    return '';
  }
}

/**
 * Sets a saved text that could not be read beside, so that it is not overwritten.
 * @returns whether it was kept
 */
export function setAside(module: string, text: string, store: TextStore | undefined): boolean {
  try {
    store?.setItem(storageKey(module, 'aside'), text);
    return store !== undefined;
  } catch {
    return false;
  }
}

const PREFIX = storageKey('');

function keysOf(store: TextStore | undefined): string[] {
  const keys: string[] = [];
  for (let index = 0; index < (store?.length ?? 0); index += 1) {
    const key = store?.key(index);
    if (key?.startsWith('sanad:')) keys.push(key);
  }
  return keys;
}

/** Everything that can be read of what this browser keeps: module and test states, reviews. */
export function readAll(store: TextStore | undefined): Map<string, string> {
  const kept = new Map<string, string>();
  for (const key of keysOf(store)) {
    const name = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
    const text = read(store, key);
    const isReadable = name === REVIEW_RECORD ? isLog(text) : text.startsWith('1;');
    if (/^@?[a-z0-9-]+$/.test(name) && isReadable) kept.set(name, text);
  }
  return kept;
}

/**
 * Keeps several records at once.
 * @returns whether all of them were kept
 */
export function keepAll(
  states: ReadonlyMap<string, string>,
  store: TextStore | undefined,
): boolean {
  try {
    for (const [module, text] of states) store?.setItem(storageKey(module), text);
    return store !== undefined;
  } catch {
    return false;
  }
}
