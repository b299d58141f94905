import { env, copyOf, log, start, wordsOf } from '../player/start.ts';
import { loggedApi } from '../tracking/call-log.ts';
import { waitForApi, findScorm12Api, findScorm2004Api } from '../tracking/find-api.ts';
import { scormPort } from '../tracking/scorm.ts';
import type { ScormVersion } from '../tracking/scorm-version.ts';
import { LmsUnavailableError } from '../tracking/environment.ts';
import { Scorm12 } from '../tracking/scorm12.ts';
import { Scorm2004 } from '../tracking/scorm2004.ts';
import type { PlayerConfig } from '../../formats/shared/document.ts';

const API_PATIENCE_MS = 6000;

/** The player of every package but cmi5. It makes no request: it calls the API of the LMS's window. */
void start(async (config) => {
  const { outline, standard } = config;
  // An LMS shows a package in a frame or in a window that it opens.
  const isInside = standard !== 'offline' && (window.parent !== window || window.opener !== null);
  const find = () => findVersion(config);
  const version = isInside ? await waitForApi(find, API_PATIENCE_MS, env) : find();
  if (!version && isInside) {
    log.add('no API object found');
    throw new LmsUnavailableError('The window env this one has no SCORM API.');
  }
  const { module } = outline;
  const copy = (learner: string) => copyOf({ lms: location.origin, module, learner });
  return { outline, port: version && scormPort(version, env, copy) };
});

/** Finds the LMS's API of the standard that the package declares, and of no other. */
function findVersion({ standard, outline }: PlayerConfig): ScormVersion | undefined {
  if (standard === 'scorm12') {
    const api = findScorm12Api(window);
    return api && new Scorm12(loggedApi(api, 'LMS', log), outline);
  }
  if (standard === 'offline') return undefined;
  const api = findScorm2004Api(window);
  return api && new Scorm2004(loggedApi(api, '', log), outline, wordsOf);
}
