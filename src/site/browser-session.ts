import type { ModuleOutline } from '../learning/progress.ts';
import { Session } from '../learning/session.ts';
import type { SaveStatus } from '../learning/tracking.ts';
import { browserPort, localStore, setAside, storageKey } from '../player/tracking/browser.ts';

/** A learner's session on the site: progress is kept in this browser. */
export interface BrowserSession {
  readonly session: Session;
  /** Calls the listener with each change of whether the last write was kept. */
  onStatus(listener: (status: SaveStatus) => void): void;
  /** True when earlier progress could not be read and was set aside. */
  readonly isSetAside: boolean;
}

/** Opens the learner's session in a module from what this browser keeps. */
export function openSession(outline: ModuleOutline): BrowserSession {
  const store = localStore();
  const port = browserPort(outline.module, store);
  const session = new Session(outline, port);
  // Two tabs, and a page that comes back from the history, must not overwrite each other's answers.
  const key = storageKey(outline.module);
  addEventListener('storage', (event) => {
    if (event.key === key && event.newValue) session.adopt(event.newValue);
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) session.adopt(port.open().saved);
  });
  const { unreadable } = session;
  return {
    session,
    onStatus: (listener) => port.onStatus(listener),
    isSetAside: unreadable !== undefined && setAside(outline.module, unreadable, store),
  };
}

/** Reads an outline that a page carries in a `data-outline` attribute. */
export function outlineFrom(element: HTMLElement): ModuleOutline {
  return JSON.parse(element.dataset['outline'] ?? '') as ModuleOutline;
}
