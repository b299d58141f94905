import type { ReadFile } from '../../../publishing/packages/load-parts.ts';

/**
 * The shelf as the published site serves it.
 * @param base address of the shelf, with a slash at its end
 * @throws {Error} from the reader, when a file does not come
 */
export function webFiles(base: string): ReadFile {
  return async (path) => {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
