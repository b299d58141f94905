import { SUSPEND_DATA_LIMIT } from '../../learning/state-codec.ts';
import type { Format } from '../shared/format.ts';
import { PLAYER } from '../shared/player-bundles.ts';
import { MANIFEST } from '../shared/scorm-manifest.ts';
import { scorm12Manifest } from './manifest.ts';
import { SCORM12_SCHEMAS } from './schemas.ts';

/** SCORM 1.2: the standard that most platforms accept. */
export const scorm12: Format<'scorm12'> = {
  id: 'scorm12',
  name: 'SCORM 1.2',
  label: { fr: 'SCORM 1.2', ar: 'SCORM 1.2', en: 'SCORM 1.2' },
  extension: 'zip',
  player: PLAYER,
  schemas: { names: SCORM12_SCHEMAS, source: 'scorm12edition' },
  suspendLimit: SUSPEND_DATA_LIMIT,
  connects: false,
  isForPlatform: true,
  hasIndexPage: false,
  hasPreview: true,
  isReady: true,
  maxBytes: 120 * 1024,
  files: (course, { files, schemas }) => [
    { path: MANIFEST, content: scorm12Manifest(course) },
    ...files,
    ...schemas,
  ],
};
