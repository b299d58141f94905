import { env, copyOf, log, start, wordsOf } from '../player/start.ts';
import { loggedApi } from '../tracking/call-log.ts';
import { waitForApi, findScorm12Api, findScorm2004Api } from '../tracking/find-api.ts';
import { scormPort } from '../tracking/scorm.ts';
import type { ScormVersion } from '../tracking/scorm-version.ts';
import { LmsUnavailableError } from '../tracking/environment.ts';
import { Scorm12 } from '../tracking/scorm12.ts';
import { Scorm2004 } from '../tracking/scorm2004.ts';
import type { Standard } from '../../formats/registry.ts';
import type { ModuleOutline } from '../../learning/progress.ts';

const API_PATIENCE_MS = 6000;

const scorm2004 = (outline: ModuleOutline): ScormVersion | undefined => {
  const api = findScorm2004Api(window);
  return api && new Scorm2004(loggedApi(api, '', log), outline, wordsOf);
};

type RunTime = (outline: ModuleOutline) => ScormVersion | undefined;

/**
 * Finds the LMS's API of the standard that the package declares, and of no other. A format that is
 * not listed is for no LMS.
 */
const RUN_TIMES: Readonly<Partial<Record<Standard, RunTime>>> = {
  scorm12(outline) {
    const api = findScorm12Api(window);
    return api && new Scorm12(loggedApi(api, 'LMS', log), outline);
  },
  'scorm2004-3': scorm2004,
  'scorm2004-4': scorm2004,
};

/** The player of every package but cmi5. It makes no request: it calls the API of the LMS's window. */
void start(async ({ outline, standard }) => {
  const findIn = RUN_TIMES[standard as Standard];
  // An LMS shows a package in a frame or in a window that it opens.
  const isInside = findIn !== undefined && (window.parent !== window || window.opener !== null);
  const find = () => findIn?.(outline);
  const version = isInside ? await waitForApi(find, API_PATIENCE_MS, env) : find();
  if (!version && isInside) {
    log.add('no API object found');
    throw new LmsUnavailableError('The window around this one has no SCORM API.');
  }
  const { module } = outline;
  const copy = (learner: string) => copyOf({ lms: location.origin, module, learner }, outline);
  return { outline, port: version && scormPort(version, env, copy) };
});
