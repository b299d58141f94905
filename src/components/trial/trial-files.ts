/** Serves the files of a package on trial to a frame, from this browser, through a service worker. */
import { mediaTypeOf } from '../../packaging/open-package.ts';
import { installed } from '../../site/service-worker.ts';
import { TRIAL } from './trial-names.ts';

/** Whether this browser can serve a trial. */
export const canServe = () => 'serviceWorker' in navigator && 'caches' in globalThis;

/**
 * Puts the files where the worker finds them.
 * @param scope address of the folder that the worker serves
 * @returns address of the package
 */
export async function serve(scope: string, files: ReadonlyMap<string, Uint8Array>) {
  await forget();
  const registration = await navigator.serviceWorker.register(`${scope}worker.js`, { scope });
  await installed(registration);
  const cache = await caches.open(TRIAL);
  const base = `${scope}package/`;
  for (const [path, content] of files) {
    const url = base + path.split('/').map(encodeURIComponent).join('/');
    const headers = { 'Content-Type': mediaTypeOf(path) };
    await cache.put(url, new Response(new Uint8Array(content), { headers }));
  }
  return base;
}

/** Erases the files of a trial. */
export async function forget(): Promise<void> {
  await caches.delete(TRIAL);
}

/** Notes what this browser's storage holds, to erase afterwards what a package adds. */
export function storageGuard(): () => void {
  const before = new Set(Object.keys(localStorage));
  return () => {
    for (const key of Object.keys(localStorage)) if (!before.has(key)) localStorage.removeItem(key);
  };
}
