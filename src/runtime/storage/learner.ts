import type { TextStore } from './browser.ts';

/** Somebody who learns on this device. */
export interface Learner {
  /** Empty for the device's first, unnamed learner; `guest` for one who leaves nothing. */
  readonly id: string;
  /** Name or nickname, as typed; empty for the unnamed learner and the guest. */
  readonly name: string;
}

/** Id of the learner who leaves nothing behind. */
export const GUEST = 'guest';
const LIST = 'sanad-learners';
const CURRENT = 'sanad-learner';

/** Where the browser keeps texts: for good, and for this tab only; undefined where refused. */
export interface Stores {
  readonly local: Storage | undefined;
  readonly tab: Storage | undefined;
}

/** This browser's stores; even asking for them may throw. */
export function browserStores(): Stores {
  const ask = (get: () => Storage) => {
    try {
      return get();
    } catch {
      return undefined;
    }
  };
  return { local: ask(() => localStorage), tab: ask(() => sessionStorage) };
}

const get = (store: TextStore | undefined, key: string) => {
  try {
    return store?.getItem(key) ?? '';
  } catch {
    // Blocked storage reads as empty.
    return '';
  }
};

/** The named learners of this device. */
export function learnersOf({ local }: Stores): readonly Learner[] {
  try {
    const list: unknown = JSON.parse(get(local, LIST) || '[]');
    return Array.isArray(list) ? list.filter(isLearner) : [];
  } catch {
    // A foreign value under our name: there is nobody we know.
    return [];
  }
}

function isLearner(value: unknown): value is Learner {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name } = value as Partial<Learner>;
  return typeof id === 'string' && /^[0-9]+$/.test(id) && typeof name === 'string';
}

/** Who learns now. The guest is one of this tab only. */
export function currentLearner(stores: Stores): Learner {
  if (get(stores.tab, CURRENT) === GUEST) return { id: GUEST, name: '' };
  const id = get(stores.local, CURRENT);
  return learnersOf(stores).find((learner) => learner.id === id) ?? { id: '', name: '' };
}

/** Key of the browser's storage for one of a learner's texts (`sanad:…`). */
export function scopedKey(learner: string, key: string): string {
  return learner === '' || learner === GUEST ? key : key.replace(/^sanad:/, `sanad@${learner}:`);
}

/**
 * The texts of the learner who learns now, under the names (`sanad:…`) that the rest of the code
 * knows: another learner's are out of reach. A guest's are in this tab, and gone with it.
 */
export function learnerStore(stores: Stores): TextStore | undefined {
  const { id } = currentLearner(stores);
  if (id === GUEST || id === '') return id === GUEST ? stores.tab : stores.local;
  const { local } = stores;
  return local && scopedStore(local, id);
}

function scopedStore(base: Storage, learner: string): TextStore {
  const prefix = scopedKey(learner, 'sanad:');
  const own = () =>
    Array.from({ length: base.length }, (_, index) => base.key(index) ?? '')
      .filter((key) => key.startsWith(prefix))
      .map((key) => `sanad:${key.slice(prefix.length)}`);
  return {
    getItem: (key) => base.getItem(scopedKey(learner, key)),
    setItem: (key, text) => base.setItem(scopedKey(learner, key), text),
    removeItem: (key) => base.removeItem(scopedKey(learner, key)),
    key: (index) => own()[index] ?? null,
    get length() {
      return own().length;
    },
  };
}

/**
 * Adds a named learner, who learns from now on.
 * @param name what the learner typed, trimmed and cut to 40 characters
 * @throws {DOMException} when the browser refuses to keep it
 */
export function addLearner(stores: Stores, name: string): Learner {
  const known = learnersOf(stores);
  const next = 1 + Math.max(0, ...known.map(({ id }) => Number(id)));
  const learner = { id: String(next), name: name.trim().slice(0, 40) };
  stores.local?.setItem(LIST, JSON.stringify([...known, learner]));
  become(stores, learner.id);
  return learner;
}

/** Changes who learns now: a learner's id, empty for the unnamed one, {@link GUEST}. */
export function become(stores: Stores, id: string): void {
  if (id === GUEST) {
    stores.tab?.setItem(CURRENT, GUEST);
    return;
  }
  if (get(stores.tab, CURRENT) === GUEST) stores.tab?.clear();
  if (id === '') stores.local?.removeItem(CURRENT);
  else stores.local?.setItem(CURRENT, id);
}

/** Erases the learner who learns now: what is kept, and the name. The unnamed one learns next. */
export function eraseLearner(stores: Stores): void {
  const { id } = currentLearner(stores);
  const store = learnerStore(stores);
  const keys = Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');
  for (const key of keys) if (key.startsWith('sanad:')) store?.removeItem(key);
  const others = learnersOf(stores).filter((learner) => learner.id !== id);
  if (others.length === 0) stores.local?.removeItem(LIST);
  else stores.local?.setItem(LIST, JSON.stringify(others));
  become(stores, '');
}

/** Erases everything of Sanad's from this browser: every learner, the guest, what was set aside. */
export function eraseDevice({ local, tab }: Stores): void {
  for (const store of [local, tab]) {
    const keys = Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');
    for (const key of keys) if (/^sanad[-@:]/.test(key)) store?.removeItem(key);
  }
}
