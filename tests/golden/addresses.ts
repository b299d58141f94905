/** Public addresses of the site: of its pages, and of files without a hash in their name. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { goldenUrl } from './golden-file.ts';

/** File of the addresses, one on each line. */
export const ADDRESSES = 'addresses.txt';

/** Bundles with a hash in their name, and the search index, which only its own script loads. */
const CHANGING = /^(_astro|pagefind)\/|^workshop\/.+-[\w-]{8}\.js$/;

/**
 * The addresses of a built site, sorted.
 * @param site its folder
 */
export const addressesOf = (site: string): string[] =>
  (readdirSync(site, { recursive: true }) as string[])
    .filter((path) => statSync(join(site, path)).isFile() && !CHANGING.test(path))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();

/** The addresses in the golden file. */
export const promisedAddresses = (): string[] =>
  existsSync(goldenUrl(ADDRESSES))
    ? readFileSync(goldenUrl(ADDRESSES), 'utf8').trim().split('\n')
    : [];
