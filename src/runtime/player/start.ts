import '../../styles/player.css';
import '../elements/question/question.element.ts';
import '../elements/quiz/quiz.element.ts';
import { LearnerSession } from '../../learning/learner-session.ts';
import type { ModuleOutline } from '../../learning/progress.ts';
import type { TrackingPort } from '../../learning/tracking.ts';
import type { PlayerConfig } from '../../formats/shared/document.ts';
import { readConfig } from './config.ts';
import { offerLog } from './log-button.ts';
import { Player, showWaiting } from './player.ts';
import { browserPort } from '../storage/browser-port.ts';
import { restoreSession } from '../storage/browser-session.ts';
import { openCopies } from '../storage/copy-store.ts';
import { localStore } from '../storage/text-store.ts';
import { CallLog } from '../tracking/call-log.ts';
import { LocalCopy, type Owner } from '../tracking/local-copy.ts';
import { LmsUnavailableError, type Environment } from '../tracking/environment.ts';

/** Clock, scheduler and network state of this page. */
export const env: Environment = {
  now: () => performance.now(),
  date: () => new Date(),
  later: (task, wait) => void setTimeout(task, wait),
  online: () => navigator.onLine,
};

/** Log of the calls to the LMS, which a learner can send to a help desk. */
export const log = new CallLog(env.now);

/**
 * The text of a question in this document, and its language, for the records of an LMS.
 * @param item id of the item
 */
export const wordsOf = (item: string) => ({
  text: document.querySelector(`[data-item="${item}"] .question-stem`)?.textContent ?? '',
  language: document.documentElement.lang,
});

/** The local copies of a learner's progress in a module, from this browser's stores. */
export async function copies({ items }: ModuleOutline): Promise<(owner: Owner) => LocalCopy> {
  const store = await openCopies(Date.now());
  return (owner) => new LocalCopy(store, owner, items);
}

/** Result of the launch: where to store progress, and the outline with the settings of the LMS. */
export interface Launch {
  /** Stores progress in the LMS; undefined where there is no LMS. */
  readonly port?: TrackingPort | undefined;
  readonly outline: ModuleOutline;
  /** Whether the LMS has not been found so far. */
  readonly isMissing?: () => boolean;
}

/**
 * Starts the player: opens the record in the LMS, or in this browser where there is no LMS, and
 * shows the pages of the document. A document without a module is a menu: its links get the
 * parameters that the LMS put into the address.
 * @param findLaunch finds the record in the LMS; it may throw {@link LmsUnavailableError}
 */
export async function start(
  findLaunch: (config: PlayerConfig) => Launch | Promise<Launch>,
): Promise<void> {
  const data = document.querySelector('#sanad-config')?.textContent;
  if (!data) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.package-menu a'))
      link.search = location.search;
    return;
  }
  const config = readConfig(data);
  const isStaying = watchNavigation();
  showWaiting();
  const { port, session, isMissing } = await open(config, findLaunch);
  new Player(session, port, isMissing).start();
  if (isMissing() || port.kind !== 'browser') offerLog(log, config, port);
  document
    .querySelector('[data-reload]')
    ?.addEventListener('click', () => (lmsWindow() ?? window).location.reload());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') port.flush();
  });
  addEventListener('online', () => void port.flush());
  addEventListener('pagehide', (event) => {
    // The session is that of the LMS's page: the next document of the package goes on in it.
    if (event.persisted || isStaying()) port.flush();
    else port.close();
  });
}

/** The window of the LMS: the one around this one, or the one that has opened it. */
export const lmsWindow = (): Window | null =>
  window.parent === window ? (window.opener as Window | null) : window.parent;

/** The folder of a document's address. */
export const folderOf = (address: string): string => address.replace(/[^/]*([?#].*)?$/, '');

/** A navigation of this window, in a browser that tells of it. */
interface Navigation extends Event {
  readonly destination: { readonly url: string };
  readonly hashChange: boolean;
}

/**
 * Watches where this window goes.
 * @returns whether it is going to another document of the package, or loads this one again
 */
function watchNavigation(): () => boolean {
  const { navigation } = window as { navigation?: EventTarget };
  let isStaying = false;
  navigation?.addEventListener('navigate', (event) => {
    const { destination, hashChange } = event as Navigation;
    isStaying = !hashChange && folderOf(destination.url) === folderOf(location.href);
  });
  return () => isStaying;
}

async function open(
  config: PlayerConfig,
  findLaunch: (config: PlayerConfig) => Launch | Promise<Launch>,
): Promise<{ port: TrackingPort; session: LearnerSession; isMissing: () => boolean }> {
  try {
    const { outline, port, isMissing = () => false } = await findLaunch(config);
    if (!port) return { ...restoreSession(outline, localStore()), isMissing };
    return { port, session: new LearnerSession(outline, port), isMissing };
  } catch (error) {
    if (!(error instanceof LmsUnavailableError)) throw error;
    console.error(error);
    log.add(error.message);
    // The LMS stores nothing, and without the learner's id this browser may not store anything.
    const port = browserPort(config.outline.module, undefined);
    return { port, session: new LearnerSession(config.outline, port), isMissing: () => true };
  }
}
