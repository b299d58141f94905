import '../../styles/player.css';
import '../elements/question/question.element.ts';
import '../elements/quiz/quiz.element.ts';
import { Session } from '../../learning/session.ts';
import type { ModuleOutline } from '../../learning/progress.ts';
import type { TrackingPort } from '../../learning/tracking.ts';
import type { PlayerConfig } from '../../formats/shared/document.ts';
import { browserSession } from './browser-session.ts';
import { offerLog } from './log-button.ts';
import { Player, showWaiting } from './player.ts';
import { browserPort, localStore } from '../storage/browser.ts';
import { CallLog } from '../tracking/call-log.ts';
import { LocalCopy, type Owner } from '../tracking/local-copy.ts';
import { LmsUnavailableError, type Environment } from '../tracking/environment.ts';

/** Clock and scheduler of this page. */
export const around: Environment = {
  now: () => performance.now(),
  date: () => new Date(),
  later: (task, wait) => void setTimeout(task, wait),
  online: () => navigator.onLine,
};

/** What was asked of the LMS, for a help desk. */
export const log = new CallLog(around.now);

/** The words of a question of this document, in its language. */
export const wordsOf = (item: string) => ({
  text: document.querySelector(`[data-item="${item}"] .question-stem`)?.textContent ?? '',
  language: document.documentElement.lang,
});

/** The copy that this browser keeps for a learner of a module, where it keeps any. */
export function copyOf(owner: Owner, { items }: ModuleOutline): LocalCopy | undefined {
  const store = localStore();
  return store && new LocalCopy(store, owner, items);
}

/** Where progress is kept, and the outline as it applies there. */
export interface Place {
  /** The LMS's record; left out where there is no LMS. */
  readonly port?: TrackingPort | undefined;
  readonly outline: ModuleOutline;
}

/**
 * Starts the player: opens the LMS's record, or this browser's where there is no LMS, and shows
 * the document's pages. In a document without a module, which is a menu, the links keep what the
 * LMS put into the address.
 * @param findPlace finds the LMS's record; it may throw {@link LmsUnavailableError}
 */
export async function start(
  findPlace: (config: PlayerConfig) => Place | Promise<Place>,
): Promise<void> {
  const data = document.querySelector('#sanad-config')?.textContent;
  if (!data) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.package-menu a'))
      link.search = location.search;
    return;
  }
  const config = JSON.parse(data) as PlayerConfig;
  showWaiting();
  const { port, session, isMissing } = await open(config, findPlace);
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
  findPlace: (config: PlayerConfig) => Place | Promise<Place>,
): Promise<{ port: TrackingPort; session: Session; isMissing: boolean }> {
  try {
    const { outline, port } = await findPlace(config);
    if (!port) return { ...browserSession(outline), isMissing: false };
    return { port, session: new Session(outline, port), isMissing: false };
  } catch (error) {
    if (!(error instanceof LmsUnavailableError)) throw error;
    console.error(error);
    log.add(error.message);
    // The LMS is there but keeps nothing: nothing may be kept under nobody's name either.
    const port = browserPort(config.outline.module, undefined);
    return { port, session: new Session(config.outline, port), isMissing: true };
  }
}
