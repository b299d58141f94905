import type { ModuleOutline } from '../../learning/progress.ts';
import { Session } from '../../learning/session.ts';
import { browserPort, setAside } from '../storage/browser.ts';
import { localStore } from '../storage/local-store.ts';

/**
 * Opens a session whose progress this browser keeps. What it kept and cannot be read, of a newer
 * version of the player, is set aside before anything is written.
 * @param outline the module's lessons and items
 * @param store where progress is kept; undefined where nothing may be
 */
export function browserSession(outline: ModuleOutline, store = localStore()) {
  const port = browserPort(outline.module, store);
  const session = new Session(outline, port);
  if (session.unreadable !== undefined) setAside(outline.module, session.unreadable, store);
  return { port, session };
}
