/** Serves the files of a package to the frame of a trial, from a cache, through a service worker. */
import { mediaTypeOf } from '../../../formats/shared/media-type.ts';
import { installed } from '../../service-worker.ts';
import { PREVIEW_CACHE } from '../../storage/keys.ts';
import { FOLDER, spelled } from './preview-names.ts';

/** Number of files written to the cache in parallel. */
const AT_ONCE = 20;

/**
 * Writes the files of a package to the cache and installs the service worker.
 * @param scope address of the folder that the worker serves
 * @returns address of the root of the package
 * @throws when the browser allows no worker or cache here, or has no room
 */
export async function serve(
  scope: string,
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<string> {
  const registration = await navigator.serviceWorker.register(`${scope}worker.js`, { scope });
  await installed(registration);
  const cache = await caches.open(PREVIEW_CACHE);
  const base = `${scope}${FOLDER}`;
  const waiting = [...files];
  const put = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, content] = next;
      const encoded = base + path.split('/').map(encodeURIComponent).join('/');
      const headers = { 'Content-Type': mediaTypeOf(path) };
      const body = new Response(content, { headers });
      await cache.put(spelled(new URL(encoded, location.href).href), body);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, put));
  return base;
}
