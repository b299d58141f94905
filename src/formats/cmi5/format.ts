import type { Format } from '../shared/format.ts';
import type { PlayerBundle } from '../shared/player-bundles.ts';
import { cmi5CourseStructure } from './course-structure.ts';

const CMI5_PLAYER: PlayerBundle = { script: 'player-cmi5', sheet: 'player', licences: [] };
const COURSE_STRUCTURE = 'cmi5.xml';

/** cmi5: the documents and the course structure in one zip. */
export const cmi5: Format<'cmi5'> = {
  id: 'cmi5',
  name: 'cmi5',
  label: { fr: 'cmi5', ar: 'cmi5', en: 'cmi5' },
  extension: 'zip',
  player: CMI5_PLAYER,
  connects: true,
  isForPlatform: true,
  hasIndexPage: false,
  hasPreview: false,
  isReady: false,
  maxBytes: 120 * 1024,
  files: (course, { files }) => [
    { path: COURSE_STRUCTURE, content: cmi5CourseStructure(course) },
    ...files,
  ],
};

/** The course structure alone: the documents of a {@link cmi5} package are hosted elsewhere. */
export const cmi5Link: Format<'cmi5-link'> = {
  id: 'cmi5-link',
  name: 'cmi5',
  label: {
    fr: 'cmi5, la structure seule (cours hébergé ailleurs)',
    ar: 'cmi5، الهيكل وحده (مقرر مستضاف في مكان آخر)',
    en: 'cmi5, the structure alone (course hosted elsewhere)',
  },
  extension: 'xml',
  player: CMI5_PLAYER,
  connects: true,
  hostedFormat: cmi5.id,
  isForPlatform: true,
  hasIndexPage: false,
  hasPreview: false,
  isReady: false,
  maxBytes: 20 * 1024,
  files: (course, { baseUrl }) => [
    { path: COURSE_STRUCTURE, content: cmi5CourseStructure(course, baseUrl) },
  ],
};
