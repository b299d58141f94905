import {
  describeKey,
  isSanadKey,
  isSanadName,
  learnerIdsIn,
  unscopedKey,
} from '../../storage/keys.ts';

/** An item that Sanad stored in this browser. */
export interface StoredItem {
  /** Key of its message. */
  readonly kind: 'tool' | 'lesson' | 'last' | 'offline' | 'worker' | 'other';
  /** Id of the tool or module; the storage key for the kind `other`. */
  readonly name: string;
  /** Id of the named learner whose it is; undefined for the unnamed one. */
  readonly learner?: string | undefined;
  /** Where it is: two items may have one name. */
  readonly where?: string;
  /** Removes the item from the storage. */
  readonly erase: () => unknown;
}

/**
 * Lists the data of Sanad in every storage that a page can read: both web storages, caches, service
 * workers, databases and cookies.
 */
export async function storedItems(): Promise<StoredItem[]> {
  return [
    ...storedIn('local', () => localStorage),
    ...storedIn('tab', () => sessionStorage),
    ...(await cached()),
    ...(await workers()),
    ...(await databases()),
    ...cookies(),
  ];
}

/** Result where the storage is not accessible: in a page opened from a file, or by a setting. */
const refused = () => [];

function storedIn(where: string, open: () => Storage): StoredItem[] {
  try {
    const store = open();
    return Object.keys(store)
      .filter(isSanadKey)
      .map((key) => {
        const [learner] = learnerIdsIn([key]);
        const found = describeKey(learner === undefined ? key : unscopedKey(learner, key));
        return { ...found, learner, where, erase: () => store.removeItem(key) };
      });
  } catch {
    // The browser refuses access to the storage, so it stores nothing there.
    return [];
  }
}

async function cached(): Promise<StoredItem[]> {
  // Caches exist on secure origins only.
  if (!('caches' in globalThis)) return [];
  const names = await caches.keys().catch(refused);
  return names
    .filter(isSanadName)
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
    .flatMap(({ name }) => (name && isSanadName(name) ? [name] : []))
    .map((name) => ({ kind: 'other', name, erase: () => indexedDB.deleteDatabase(name) }));
}

function cookies(): StoredItem[] {
  return document.cookie
    .split('; ')
    .map((cookie) => cookie.split('=')[0] ?? '')
    .filter(isSanadName)
    .map((name) => ({
      kind: 'other',
      name,
      erase: () => {
        document.cookie = `${name}=; max-age=0; path=/`;
      },
    }));
}
