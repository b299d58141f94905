import type { Format } from '../shared/format.ts';
import { singleFile } from './single-file.ts';

/** One HTML document that opens by double click. */
export const singleFileFormat: Format<'single-file'> = {
  id: 'single-file',
  name: 'HTML',
  label: {
    fr: 'Sans plateforme (un seul fichier)',
    ar: 'دون منصة (ملف واحد)',
    en: 'No platform (one file)',
  },
  extension: 'html',
  player: {
    script: 'player-file',
    sheet: 'player-file',
    licences: [{ name: 'MiniSearch', npm: 'minisearch' }],
  },
  connects: false,
  isForPlatform: false,
  hasIndexPage: false,
  hasPreview: false,
  isReady: true,
  maxBytes: 500 * 1024,
  files: (course, content) => [{ path: 'index.html', content: singleFile(course, content) }],
};
