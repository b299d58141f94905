import { uuidFrom } from '../../fields/uuid.ts';
import { copies, env, log, start, wordsOf } from '../player/start.ts';
import { loggedFetch } from '../tracking/call-log.ts';
import { cmi5Port } from '../tracking/cmi5.ts';
import { digest } from '../tracking/digest.ts';
import { launchParameters, openCmi5, ownerOf } from '../tracking/cmi5-lms.ts';

/** The player of cmi5 packages: it connects to the addresses that the LMS gives at launch. */
void start(async ({ outline }) => {
  const parameters = launchParameters(location.search);
  if (!parameters) return { outline };
  const lms = await openCmi5(parameters, loggedFetch(fetch.bind(window), log), uuid);
  const { masteryScore, returnUrl } = lms.launch;
  const copy = (await copies(outline))(ownerOf(parameters, outline.module));
  const port = cmi5Port(lms, outline.module, env, wordsOf, copy);
  if (returnUrl) offerExit(() => (port.close(), location.assign(returnUrl)));
  // The LMS has the last word on the pass mark (cmi5 10.2.4).
  return { port, outline: { ...outline, passMark: markOf(masteryScore) ?? outline.passMark } };
});

/**
 * A UUID. `crypto.randomUUID` is missing on an LMS without https.
 * @param name a text that always has the same UUID, made from its digest; empty for a random UUID
 */
function uuid(name: string): string {
  if (name) return uuidFrom(digest(name), 5);
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return uuidFrom(Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join(''), 4);
}

const markOf = (mastery: number | undefined) =>
  mastery === undefined ? undefined : Math.round(mastery * 10_000) / 100;

/** Shows the button that ends the session and gives the window back to the LMS (10.2.6). */
function offerExit(exit: () => void): void {
  const button = document.querySelector<HTMLButtonElement>('[data-exit]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    exit();
    // A page that comes back from the history has a closed session: it must be launched again.
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  });
}
