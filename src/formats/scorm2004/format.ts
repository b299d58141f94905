import type { Format } from '../shared/format.ts';
import { PLAYER } from '../shared/player-bundles.ts';
import { MANIFEST } from '../shared/scorm-manifest.ts';
import { scorm2004Manifest } from './manifest.ts';
import { lomMetadata } from './metadata.ts';
import { SCORM2004_SCHEMAS } from './schemas.ts';

/**
 * Makes the format of an edition of SCORM 2004.
 * @param edition its name in the manifest, as `2004 3rd Edition`
 * @param source folder of its schemas
 */
function editionOf<Id extends string>(
  id: Id,
  edition: string,
  label: Format['label'],
  source: string,
): Format<Id> {
  return {
    id,
    name: `SCORM ${edition}`,
    label,
    extension: 'zip',
    player: PLAYER,
    schemas: { names: SCORM2004_SCHEMAS, source },
    suspendLimit: 64_000,
    connects: false,
    isForPlatform: true,
    hasIndexPage: false,
    hasPreview: true,
    isReady: false,
    maxBytes: 144 * 1024,
    files: (course, { files, schemas }) => [
      { path: MANIFEST, content: scorm2004Manifest(course, edition) },
      { path: 'metadata.xml', content: lomMetadata(course) },
      ...files,
      ...schemas,
    ],
  };
}

/** SCORM 2004, 3rd edition. */
export const scorm2004Third = editionOf(
  'scorm2004-3',
  '2004 3rd Edition',
  {
    fr: 'SCORM 2004, 3e édition',
    ar: 'SCORM 2004، الإصدار الثالث',
    en: 'SCORM 2004, 3rd edition',
  },
  'scorm20043rdedition',
);

/** SCORM 2004, 4th edition. */
export const scorm2004Fourth = editionOf(
  'scorm2004-4',
  '2004 4th Edition',
  {
    fr: 'SCORM 2004, 4e édition',
    ar: 'SCORM 2004، الإصدار الرابع',
    en: 'SCORM 2004, 4th edition',
  },
  'scorm20044thedition',
);
