import { describeKey, isLearnerKey } from '../../storage/keys.ts';

/** A thing of Sanad's that this browser keeps. */
export interface StoredItem {
  /** What it is: words for it are chosen by this. */
  readonly kind: 'tool' | 'lesson' | 'last' | 'offline' | 'worker' | 'other';
  /** Id of the tool or module; the key itself for what is not known. */
  readonly name: string;
  /** Removes it. */
  readonly erase: () => unknown;
}

/** What the caches of the guide's pages in a language are called: the version follows. */
export const cacheOf = (language: string) => new RegExp(`^sanad-guide-${language}-[0-9a-f]+$`);

/**
 * Looks at everything a page can see of this browser's storage, and lists what is Sanad's: both
 * web storages, caches, service workers, databases and cookies.
 */
export async function storedItems(): Promise<StoredItem[]> {
  return [
    ...storedIn(() => localStorage),
    ...storedIn(() => sessionStorage),
    ...(await cached()),
    ...(await workers()),
    ...(await databases()),
    ...cookies(),
  ];
}

/** A page opened as a file, or a browser that refuses, has no such storage: nothing is in it. */
const refused = () => [];

function storedIn(open: () => Storage): StoredItem[] {
  try {
    const store = open();
    return Object.keys(store)
      .filter(isLearnerKey)
      .map((key) => ({ ...describeKey(key), erase: () => store.removeItem(key) }));
  } catch {
    // A browser that refuses storage keeps nothing in it.
    return [];
  }
}

async function cached(): Promise<StoredItem[]> {
  // Caches exist on secure origins only.
  if (!('caches' in globalThis)) return [];
  const names = await caches.keys().catch(refused);
  return names
    .filter((name) => name.startsWith('sanad'))
    .map((name) => ({ kind: 'offline', name: '', erase: () => caches.delete(name) }));
}

async function workers(): Promise<StoredItem[]> {
  if (!('serviceWorker' in navigator)) return [];
  const registrations = await navigator.serviceWorker.getRegistrations().catch(refused);
  return registrations
    .filter(({ scope }) => new URL(scope).pathname.endsWith('/guide/'))
    .map((registration) => ({ kind: 'worker', name: '', erase: () => registration.unregister() }));
}

async function databases(): Promise<StoredItem[]> {
  if (!('indexedDB' in globalThis) || !('databases' in indexedDB)) return [];
  const found = await indexedDB.databases().catch(refused);
  return found
    .flatMap(({ name }) => (name?.startsWith('sanad') ? [name] : []))
    .map((name) => ({ kind: 'other', name, erase: () => indexedDB.deleteDatabase(name) }));
}

function cookies(): StoredItem[] {
  return document.cookie
    .split('; ')
    .map((cookie) => cookie.split('=')[0] ?? '')
    .filter((name) => name.startsWith('sanad'))
    .map((name) => ({
      kind: 'other',
      name,
      erase: () => {
        document.cookie = `${name}=; max-age=0; path=/`;
      },
    }));
}
