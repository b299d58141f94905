import type { Format } from '../shared/format.ts';
import { menuDocument } from '../shared/menu.ts';
import { PLAYER } from '../shared/player-bundles.ts';

/** Pages to unzip and open, without a platform. */
export const offline: Format<'offline'> = {
  id: 'offline',
  name: 'HTML',
  label: {
    fr: 'Sans plateforme (pages à ouvrir)',
    ar: 'دون منصة (صفحات تُفتح مباشرة)',
    en: 'No platform (pages to open)',
  },
  extension: 'zip',
  player: PLAYER,
  connects: false,
  isForPlatform: false,
  hasIndexPage: true,
  hasPreview: false,
  isReady: false,
  maxBytes: 120 * 1024,
  files(course, { files }) {
    if (files.some(({ path }) => path === 'index.html')) return [...files];
    const entries = course.units.flatMap(({ id, modules }) =>
      modules.map(({ language, title }) => ({ language, title, href: `${id}/${language}.html` })),
    );
    const title = course.title[0]?.text ?? '';
    const menu = menuDocument(title, entries, { base: '', connects: false });
    return [{ path: 'index.html', content: menu }, ...files];
  },
};
