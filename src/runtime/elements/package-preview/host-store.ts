import { PREVIEW_MARK } from '../../storage/keys.ts';

/** What the browser keeps for the origin of trials: looked at before a trial, emptied after it. */

/**
 * Whether the person uses the site at this address too, so that its records are here: they must not be
 * emptied. What a trial left when its tab was closed carries a mark, and is none.
 */
export async function isOccupied(): Promise<boolean> {
  if (localStorage.getItem(PREVIEW_MARK) !== null) return false;
  const databases = await databaseNames();
  return localStorage.length + databases.length + (await caches.keys()).length > 0;
}

/** Marks what is kept from now on as a trial’s. */
export const mark = (): void => localStorage.setItem(PREVIEW_MARK, '');

/**
 * Empties everything that a page can keep at this origin.
 * @param paths of the documents of the package, to whose folders cookies can belong
 */
export async function empty(paths: readonly string[]): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  await Promise.all((await databaseNames()).map(deleted));
  await emptyFiles();
  sessionStorage.clear();
  localStorage.clear();
  expireCookies(paths);
}

const databaseNames = async (): Promise<readonly string[]> =>
  (await indexedDB.databases()).flatMap(({ name }) => name ?? []);

function deleted(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    // A database that is still open is deleted when its document goes.
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}

/** The origin private file system, where the browser has one. */
async function emptyFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory?.().catch(() => undefined);
  if (!root || !('keys' in root)) return;
  for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys())
    await root.removeEntry(name, { recursive: true });
}

/** Names of the cookies that a document of the package sees. */
const cookieNames = (from: Document): readonly string[] =>
  from.cookie.split(';').flatMap((pair) => pair.split('=')[0]?.trim() || []);

const seen = new Set<string>();

/** Notes the cookies of a document, which only documents of its folder see. */
export function noteCookies(from: Document): void {
  for (const name of cookieNames(from)) seen.add(name);
}

function expireCookies(paths: readonly string[]): void {
  noteCookies(document);
  const folders = new Set(paths.flatMap(foldersOf));
  for (const name of seen)
    for (const folder of folders) document.cookie = `${name}=; Path=${folder}; Max-Age=0`;
  seen.clear();
}

/** `/a/b/c.html` is in `/`, `/a`, `/a/`, `/a/b`, `/a/b/`, and may have a cookie of its own. */
function foldersOf(path: string): string[] {
  const parts = path.split('/');
  const folders = parts.map((_, length) => parts.slice(0, length).join('/') || '/');
  return [...folders, ...folders.map((folder) => `${folder}/`), path];
}
