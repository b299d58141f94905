import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a folder, by path, without the directories. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The pages of the built site, with their text. */
export const PAGES = filesOf('dist')
  .filter((file) => file.endsWith('.html') && !file.startsWith('shelf'))
  .map((file) => ({ file, html: readFileSync(join('dist', file), 'utf8') }));
