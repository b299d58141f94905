/** Addresses that a published site promises: of its pages, and of files whose name has no hash. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { goldenUrl } from './golden-file.ts';

/** File of the addresses, one a line. */
export const ADDRESSES = 'addresses.txt';

/** Bundles with a hash in their name, and the search index, which only its own script reads. */
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

/** The addresses that the golden file promises. */
export const promisedAddresses = (): string[] =>
  existsSync(goldenUrl(ADDRESSES))
    ? readFileSync(goldenUrl(ADDRESSES), 'utf8').trim().split('\n')
    : [];
