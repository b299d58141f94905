import { around, copyOf, log, start, wordsOf } from '../player/start.ts';
import { loggedApi } from '../tracking/call-log.ts';
import { appearing, findScorm12Api, findScorm2004Api } from '../tracking/find-api.ts';
import { scormPort } from '../tracking/scorm.ts';
import type { ScormVersion } from '../tracking/scorm-version.ts';
import { LmsUnavailableError } from '../tracking/environment.ts';
import { Scorm12 } from '../tracking/scorm12.ts';
import { Scorm2004 } from '../tracking/scorm2004.ts';
import type { PlayerConfig } from '../../formats/shared/document.ts';

const API_PATIENCE_MS = 6000;

/** The player of every package but those of cmi5: it connects to nothing. */
void start(async (config) => {
  const { outline, standard } = config;
  // A window of its own that nobody opened is in no LMS.
  const isInside = standard !== 'offline' && (window.parent !== window || window.opener !== null);
  const find = () => findVersion(config);
  const version = isInside ? await appearing(find, API_PATIENCE_MS, around) : find();
  if (!version && isInside) {
    log.add('no API object found');
    throw new LmsUnavailableError('The window around this one has no SCORM API.');
  }
  const { module } = outline;
  const copy = (learner: string) => copyOf({ lms: location.origin, module, learner }, outline);
  return { outline, port: version && scormPort(version, around, copy) };
});

/** The LMS's API of the standard that the package declares, and of no other. */
function findVersion({ standard, outline }: PlayerConfig): ScormVersion | undefined {
  if (standard === 'scorm12') {
    const api = findScorm12Api(window);
    return api && new Scorm12(loggedApi(api, 'LMS', log), outline);
  }
  if (standard === 'offline') return undefined;
  const api = findScorm2004Api(window);
  return api && new Scorm2004(loggedApi(api, '', log), outline, wordsOf);
}
