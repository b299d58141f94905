import { around, start, wordsOf } from './start.ts';
import { findScorm12Api, findScorm2004Api } from './tracking/find-api.ts';
import { scormPort, type ScormVersion } from './tracking/scorm.ts';
import { Scorm12 } from './tracking/scorm12.ts';
import { Scorm2004 } from './tracking/scorm2004.ts';
import type { PlayerConfig } from '../packaging/document.ts';

/** The player of every package but those of cmi5: it connects to nothing. */
void start((config) => {
  const version = findVersion(config);
  return { outline: config.outline, port: version && scormPort(version, around) };
});

/** The LMS's API of the standard that the package declares, and of no other. */
function findVersion({ standard, outline }: PlayerConfig): ScormVersion | undefined {
  if (standard === 'scorm12') {
    const api = findScorm12Api(window);
    return api && new Scorm12(api, outline);
  }
  if (standard === 'offline') return undefined;
  const api = findScorm2004Api(window);
  return api && new Scorm2004(api, outline, wordsOf);
}
