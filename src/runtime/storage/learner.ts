import {
  CURRENT_LEARNER_KEY,
  isLearnerKey,
  isSanadKey,
  learnerPrefix,
  LEARNERS_KEY,
  scopedKey,
  unscopedKey,
} from './keys.ts';
import { readText, type TextStore } from './text-store.ts';

/** A person who learns on this device. */
export interface Learner {
  /** Empty for the device's first, unnamed learner; `guest` for one whose progress is not stored. */
  readonly id: string;
  /** Name or nickname, as typed; empty for the unnamed learner and the guest. */
  readonly name: string;
}

/** Id of the guest, whose progress ends with the tab. */
export const GUEST = 'guest';

/** The browser's storage: lasting, and of this tab only; undefined where it is refused. */
export interface Stores {
  readonly local: Storage | undefined;
  readonly tab: Storage | undefined;
}

/** The stores of this browser. */
export function browserStores(): Stores {
  const ask = (get: () => Storage) => {
    try {
      return get();
    } catch {
      // The browser refuses storage: even reading the property throws.
      return undefined;
    }
  };
  return { local: ask(() => localStorage), tab: ask(() => sessionStorage) };
}

/** The named learners of this device. */
export function learnersOf({ local }: Stores): readonly Learner[] {
  try {
    const list: unknown = JSON.parse(readText(local, LEARNERS_KEY) || '[]');
    return Array.isArray(list) ? list.filter(isLearner) : [];
  } catch {
    // Ignore a malformed value.
    return [];
  }
}

function isLearner(value: unknown): value is Learner {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name } = value as Partial<Learner>;
  return typeof id === 'string' && /^[0-9]+$/.test(id) && typeof name === 'string';
}

/** The current learner. A guest is current in this tab only. */
export function currentLearner(stores: Stores): Learner {
  if (readText(stores.tab, CURRENT_LEARNER_KEY) === GUEST) return { id: GUEST, name: '' };
  const id = readText(stores.local, CURRENT_LEARNER_KEY);
  return learnersOf(stores).find((learner) => learner.id === id) ?? { id: '', name: '' };
}

/**
 * Key under which the browser stores a text of a learner.
 * @param learner id of the learner
 * @param key key without a learner, `sanad:…`
 */
export function storedKey(learner: string, key: string): string {
  return scopedKey(learner === GUEST ? '' : learner, key);
}

/**
 * The texts of the current learner, under keys without a learner (`sanad:…`), so that no code can
 * reach another learner's texts. A guest's texts are in the tab's storage and end with it.
 */
export function learnerStore(stores: Stores): TextStore | undefined {
  const { id } = currentLearner(stores);
  if (id === GUEST || id === '') return id === GUEST ? stores.tab : stores.local;
  const { local } = stores;
  return local && scopedStore(local, id);
}

function scopedStore(base: Storage, learner: string): TextStore {
  const keys = () =>
    keysOf(base)
      .filter((key) => key.startsWith(learnerPrefix(learner)))
      .map((key) => unscopedKey(learner, key));
  return {
    getItem: (key) => base.getItem(scopedKey(learner, key)),
    setItem: (key, text) => base.setItem(scopedKey(learner, key), text),
    removeItem: (key) => base.removeItem(scopedKey(learner, key)),
    key: (index) => keys()[index] ?? null,
    get length() {
      return keys().length;
    },
  };
}

/**
 * Adds a named learner and makes them the current one.
 * @param name what the learner typed, trimmed and cut to 40 characters
 * @throws {DOMException} when the browser refuses to store it
 */
export function addLearner(stores: Stores, name: string): Learner {
  const known = learnersOf(stores);
  const next = 1 + Math.max(0, ...known.map(({ id }) => Number(id)));
  const learner = { id: String(next), name: name.trim().slice(0, 40) };
  stores.local?.setItem(LEARNERS_KEY, JSON.stringify([...known, learner]));
  switchLearner(stores, learner.id);
  return learner;
}

/**
 * Changes the current learner. A guest's texts are erased when another learner follows.
 * @param id a learner's id, empty for the unnamed one, or {@link GUEST}
 */
export function switchLearner(stores: Stores, id: string): void {
  if (id === GUEST) {
    stores.tab?.setItem(CURRENT_LEARNER_KEY, GUEST);
    return;
  }
  if (readText(stores.tab, CURRENT_LEARNER_KEY) === GUEST) stores.tab?.clear();
  if (id === '') stores.local?.removeItem(CURRENT_LEARNER_KEY);
  else stores.local?.setItem(CURRENT_LEARNER_KEY, id);
}

/** Erases the texts and the name of the current learner. The unnamed learner is current then. */
export function eraseLearner(stores: Stores): void {
  const { id } = currentLearner(stores);
  const store = learnerStore(stores);
  for (const key of keysOf(store)) if (isLearnerKey(key)) store?.removeItem(key);
  const others = learnersOf(stores).filter((learner) => learner.id !== id);
  if (others.length === 0) stores.local?.removeItem(LEARNERS_KEY);
  else stores.local?.setItem(LEARNERS_KEY, JSON.stringify(others));
  switchLearner(stores, '');
}

/** Erases every text of Sanad in this browser: of all learners and the guest, and those set aside. */
export function eraseDevice({ local, tab }: Stores): void {
  for (const store of [local, tab]) {
    for (const key of keysOf(store)) if (isSanadKey(key)) store?.removeItem(key);
  }
}

function keysOf(store: TextStore | undefined): string[] {
  return Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');
}
