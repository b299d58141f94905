import type { ReadFile } from '../../../publishing/packages/load-parts.ts';

/**
 * Makes a reader of the parts of packages that the published site serves.
 * @param base address of the parts, with a slash at its end
 * @returns the reader; it throws when the site does not answer with the file
 */
export function webFiles(base: string): ReadFile {
  return async (path) => {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
