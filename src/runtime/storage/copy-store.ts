import { COPY_DATABASE, COPY_PREFIX } from './keys.ts';
import { keysIn, localStore, readText, type TextStore } from './text-store.ts';

const ROOM = 'copies';
/** A database that another tab blocks must not keep a learner waiting. */
const PATIENCE_MS = 3000;
/** Time after which a copy that no launch has asked for is cleared: 180 days. */
const LONGEST_MS = 180 * 86_400_000;

/**
 * Opens the store of the local copies of an LMS's learners. Web Storage takes each text at once, so
 * that a killed tab loses none; IndexedDB takes it as well, since an LMS may empty Web Storage, as
 * Moodle does at each login. Where both have a text, that of Web Storage is read. Copies that only Web
 * Storage has, of an earlier version, are moved to IndexedDB too.
 * @param now the present moment, in milliseconds: copies older than 180 days are cleared
 * @param local this browser's Web Storage, or undefined where it is refused
 */
export async function openCopies(
  now: number,
  local: TextStore | undefined = localStore(),
): Promise<TextStore> {
  const texts = new Map<string, string>();
  const database = await openDatabase();
  /** Does something with the database's texts; what fails is left to Web Storage. */
  const inRoom = <T>(act: (room: IDBObjectStore) => IDBRequest<T>) =>
    doneOf(() => act(database!.transaction(ROOM, 'readwrite').objectStore(ROOM)));
  const store: TextStore = {
    getItem: (key) => texts.get(key) ?? null,
    setItem(key, text) {
      texts.set(key, text);
      void inRoom((room) => room.put({ key, text }));
      if (!local) throw new Error('no storage');
      local.setItem(key, text);
    },
    removeItem(key) {
      texts.delete(key);
      void inRoom((room) => room.delete(key));
      local?.removeItem(key);
    },
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
  const kept = await inRoom((room) => room.getAll() as IDBRequest<{ key: string; text: string }[]>);
  for (const { key, text } of kept ?? []) texts.set(key, text);
  for (const key of keysIn(local)) {
    if (!key.startsWith(COPY_PREFIX)) continue;
    const text = readText(local, key);
    texts.set(key, text);
    void inRoom((room) => room.put({ key, text }));
  }
  for (const [key, text] of texts) {
    const [, moment] = /"at":(\d+)/.exec(text) ?? [];
    if (now - Number(moment) > LONGEST_MS) store.removeItem(key);
  }
  return store;
}

const openDatabase = (): Promise<IDBDatabase | undefined> =>
  doneOf(() => {
    const opening = indexedDB.open(COPY_DATABASE, 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore(ROOM, { keyPath: 'key' });
    return opening;
  });

/** The result of a request; undefined where the database refuses it, or does not answer. */
const doneOf = <T>(ask: () => IDBRequest<T>): Promise<T | undefined> =>
  new Promise<T | undefined>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    try {
      const request = ask();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined);
    } catch {
      // A blocked, closed or full database.
      resolve(undefined);
    }
  });
