import type { Opened, SaveStatus, TrackingPort } from '../../learning/tracking.ts';
import { isWholeState } from '../../learning/state-codec.ts';
import { moduleKey } from './keys.ts';
import { writeRecord } from './write-record.ts';
import { readText, type TextStore } from './text-store.ts';

/**
 * Saves progress in this browser and nowhere else.
 * @param module id of the module
 * @param store the browser's storage; undefined when the browser refuses any
 */
export function browserPort(module: string, store: TextStore | undefined): TrackingPort {
  const key = moduleKey(module);
  const listeners: ((status: SaveStatus) => void)[] = [];
  let status: SaveStatus = store ? 'saved' : 'failed';
  const setStatus = (next: SaveStatus) => {
    status = next;
    for (const listener of listeners) listener(next);
  };
  return {
    kind: 'browser',
    open(): Opened {
      return { saved: readText(store, key), writable: true };
    },
    latest: () => readText(store, key),
    answered() {
      // A browser has no list of interactions: the state holds the answers.
    },
    save(_state, text) {
      try {
        writeRecord(store, module, text, isWholeState);
        setStatus('saved');
      } catch {
        // Full or blocked storage: the status shows it to the learner.
        setStatus('failed');
      }
    },
    flush: () => status,
    close() {
      // There is nothing to close: each save is written at once.
    },
    onStatus(listener) {
      listeners.push(listener);
    },
  };
}
