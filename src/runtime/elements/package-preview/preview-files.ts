/** Serves the files of a package to the preview frame, from a cache, through a service worker. */
import { installed } from '../../service-worker.ts';
import { COPY_DATABASE, PREVIEW_CACHE } from '../../storage/keys.ts';
import { FOLDER, spelled } from './preview-names.ts';

/** Number of files written to the cache in parallel. */
const AT_ONCE = 20;

/** Whether this browser has service workers and caches, which the preview needs. */
export const canServe = () => 'serviceWorker' in navigator && 'caches' in globalThis;

/**
 * Writes the files of a package to the cache and installs the service worker.
 * @param scope address of the folder that the worker serves
 * @returns address of the root of the package
 */
export async function serve(scope: string, files: ReadonlyMap<string, Uint8Array>) {
  const { mediaTypeOf } = await import('../../../formats/shared/media-type.ts');
  await forget();
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
      const body = new Response(new Uint8Array(content), { headers });
      await cache.put(spelled(new URL(encoded, location.href).href), body);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, put));
  return base;
}

/** Erases the package's files from the cache. */
export async function forget(): Promise<void> {
  await caches.delete(PREVIEW_CACHE);
}

/**
 * Copies the local and session storage of this origin, which the package shares.
 * @param base address of the package
 * @returns a function that undoes every change of the package; changes by other pages of the site
 *   stay
 */
export function storageGuard(base: string): () => void {
  const restores = [localStorage, sessionStorage].map((store) => guard(store, base));
  return () => {
    for (const restore of restores) restore();
    // Where our packages keep local copies; the site itself has no database.
    indexedDB.deleteDatabase(COPY_DATABASE);
  };
}

function guard(store: Storage, base: string): () => void {
  const before = new Map(Object.entries(store) as [string, string][]);
  const others = new Set<string>();
  const listen = ({ key, url, storageArea }: StorageEvent) => {
    if (storageArea !== store || url.startsWith(new URL(base, location.href).href)) return;
    if (key === null) before.clear();
    else others.add(key);
  };
  addEventListener('storage', listen);
  return () => {
    removeEventListener('storage', listen);
    for (const key of Object.keys(store))
      if (!before.has(key) && !others.has(key)) store.removeItem(key);
    for (const [key, value] of before)
      if (!others.has(key) && store.getItem(key) !== value) store.setItem(key, value);
  };
}
