import { readdirSync } from 'node:fs';

/** Address of every page of the built site; fragments for packages are not pages. */
export const PAGES: readonly string[] = (readdirSync('dist', { recursive: true }) as string[])
  .filter((file) => file.endsWith('index.html') && !file.startsWith('shelf'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();
