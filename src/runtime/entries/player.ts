import { Scorm2004 } from '../tracking/scorm2004.ts';
import { Scorm12 } from '../tracking/scorm12.ts';
import { scormPort } from '../tracking/scorm.ts';
import { handoverOn } from '../tracking/handover.ts';
import { findApi, waitForApi, type Scorm12Api, type Scorm2004Api } from '../tracking/find-api.ts';
import { loggedApi } from '../tracking/call-log.ts';
import { copies, env, folderOf, lmsWindow, log, start, wordsOf } from '../player/start.ts';
import type { ScormVersion } from '../tracking/scorm-version.ts';
import type { Standard } from '../../formats/registry.ts';
import type { ModuleOutline } from '../../learning/progress.ts';

const API_PATIENCE_MS = 6000;

/** A run-time that a package may declare: how its API is found, and what speaks to it. */
interface RunTime<A extends object = object> {
  find(): A | undefined;
  version(find: () => A | undefined, outline: ModuleOutline): ScormVersion;
}

const scorm2004: RunTime<Scorm2004Api> = {
  find: () => findApi(window, 'API_1484_11'),
  version: (find, outline) => new Scorm2004(loggedApi(find, '', log), outline, wordsOf),
};
const scorm12: RunTime<Scorm12Api> = {
  find: () => findApi(window, 'API'),
  version: (find, outline) => new Scorm12(loggedApi(find, 'LMS', log), outline),
};

/**
 * The API of the standard that the package declares, and of no other. A format that is not listed is
 * for no LMS.
 */
const RUN_TIMES = {
  scorm12,
  'scorm2004-3': scorm2004,
  'scorm2004-4': scorm2004,
} as unknown as Readonly<Partial<Record<Standard, RunTime>>>;

/** Whether a request of the LMS's page to its own server has failed since the last call. */
function failuresOf(lms: Window | null): () => boolean {
  try {
    const { PerformanceObserver, location: at } = lms as Window & typeof globalThis;
    const requests = new PerformanceObserver(() => undefined);
    requests.observe({ type: 'resource' });
    const hasFailed = ({ name, responseStatus = 1 }: PerformanceResourceTiming) =>
      name.startsWith(at.origin) && (responseStatus < 1 || responseStatus > 399);
    return () => (requests.takeRecords() as PerformanceResourceTiming[]).some(hasFailed);
  } catch {
    // No LMS, a window of another origin, or a browser without this list.
    return () => false;
  }
}

/** The player of every package but cmi5. It makes no request: it calls the API of the LMS's window. */
void start(async ({ outline, standard }) => {
  const runTime = RUN_TIMES[standard as Standard];
  // An LMS shows a package in a frame or in a window that it opens.
  const isInside = lmsWindow() !== null;
  const find = () => runTime?.find();
  const found = isInside && runTime ? await waitForApi(find, API_PATIENCE_MS, env) : find();
  if (!runTime || (!found && !isInside)) return { outline };
  let api = found;
  const findAgain = () => (api ??= find());
  const version = runTime.version(findAgain, outline);
  const copyOf = await copies(outline);
  const [lms, place] = [location.origin, folderOf(location.pathname)];
  const { module } = outline;
  const port = scormPort(
    version,
    { ...env, requestFailed: failuresOf(lmsWindow()) },
    (learner) => copyOf({ lms, module, learner, place }),
    handoverOn(findAgain),
  );
  if (!found) log.add('no API found');
  return { outline, port, isMissing: () => !api };
});
