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

/** The local copy of a learner's progress in a module; undefined if the browser refuses storage. */
export function copyOf(owner: Owner, { items }: ModuleOutline): LocalCopy | undefined {
  const store = localStore();
  return store && new LocalCopy(store, owner, items);
}

/** Result of the launch: where to store progress, and the outline with the settings of the LMS. */
export interface Launch {
  /** Stores progress in the LMS; undefined where there is no LMS. */
  readonly port?: TrackingPort | undefined;
  readonly outline: ModuleOutline;
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
  showWaiting();
  const { port, session, isMissing } = await open(config, findLaunch);
  new Player(session, port, isMissing).start();
  if (isMissing || port.kind !== 'browser') offerLog(log, config, port);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') port.flush();
  });
  addEventListener('online', () => void port.flush());
  addEventListener('pagehide', (event) => {
    if (event.persisted) port.flush();
    else port.close();
  });
}

async function open(
  config: PlayerConfig,
  findLaunch: (config: PlayerConfig) => Launch | Promise<Launch>,
): Promise<{ port: TrackingPort; session: LearnerSession; isMissing: boolean }> {
  try {
    const { outline, port } = await findLaunch(config);
    if (!port) return { ...restoreSession(outline, localStore()), isMissing: false };
    return { port, session: new LearnerSession(outline, port), isMissing: false };
  } catch (error) {
    if (!(error instanceof LmsUnavailableError)) throw error;
    console.error(error);
    log.add(error.message);
    // The LMS stores nothing, and without the learner's id this browser may not store anything.
    const port = browserPort(config.outline.module, undefined);
    return { port, session: new LearnerSession(config.outline, port), isMissing: true };
  }
}
