import {
  CURRENT_LEARNER_KEY,
  isSanadKey,
  learnerIdsIn,
  LEARNERS_KEY,
  scopedKey,
  unscopedKey,
} from './keys.ts';
import { keysIn, readText, type TextStore } from './text-store.ts';

/** A person who learns on this device. */
export interface Learner {
  /** Empty for the device's first, unnamed learner; `guest` for one whose progress is not stored. */
  readonly id: string;
  /** Name or nickname, as typed; empty for the unnamed learner, the guest, and where it is lost. */
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

/** The stored list of learners, entry by entry; undefined where it cannot be read. */
export function storedList({ local }: Stores): readonly unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(readText(local, LEARNERS_KEY) || '[]');
    return Array.isArray(list) ? list : undefined;
  } catch {
    // Malformed: it is kept as it is, and the learners are found by their texts.
    return undefined;
  }
}

/** Whether an entry of the stored list is a learner of this version. */
export function isLearner(value: unknown): value is Learner {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name } = value as Partial<Learner>;
  return typeof id === 'string' && /^[0-9]+$/.test(id) && typeof name === 'string';
}

/**
 * The named learners of this device. One whose texts are there, but whose name cannot be read, is
 * among them without a name.
 */
export function learnersOf(stores: Stores): readonly Learner[] {
  const listed = (storedList(stores) ?? []).filter(isLearner);
  const isListed = (id: string) => listed.some((learner) => learner.id === id);
  const lost = learnerIdsIn(keysIn(stores.local)).filter((id) => !isListed(id));
  return [...listed, ...lost.map((id) => ({ id, name: '' }))];
}

/** The current learner, the same in every tab. An unknown entry counts as a guest: it lasts nowhere. */
export function currentLearner(stores: Stores): Learner {
  const id = readText(stores.local, CURRENT_LEARNER_KEY);
  if (id !== '' && !/^[0-9]+$/.test(id)) return { id: GUEST, name: '' };
  return learnersOf(stores).find((learner) => learner.id === id) ?? { id, name: '' };
}

/**
 * Who learns now, as one text that changes with the person: it tells one guest from the next, and a
 * learner from an erased one who had the same id.
 */
export function whoLearns(stores: Stores): string {
  return `${readText(stores.local, CURRENT_LEARNER_KEY)} ${currentLearner(stores).name}`;
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
 * Erases what a guest left in this tab, unless this guest is the one who learns now. Call it before
 * anything is read: a tab that was asleep or closed may come back long after its guest has gone. A
 * tab in which an earlier version of Sanad had a guest makes this guest the learner of every tab.
 */
export function clearFormerGuest(stores: Stores): void {
  const { local, tab } = stores;
  const owner = readText(tab, CURRENT_LEARNER_KEY);
  try {
    if (owner === GUEST) admitGuest(stores);
  } catch {
    // Full storage cannot name the guest: then the guest's texts are erased.
  }
  if (owner !== '' && readText(tab, CURRENT_LEARNER_KEY) !== readText(local, CURRENT_LEARNER_KEY))
    eraseTexts(tab, isSanadKey);
}

/** Makes a guest the current learner, unless one is: the random part tells each from the next. */
export function admitGuest(stores: Stores): void {
  const { local, tab } = stores;
  if (currentLearner(stores).id !== GUEST) {
    local?.setItem(CURRENT_LEARNER_KEY, `${GUEST}.${Math.random().toString(36).slice(2, 10)}`);
  }
  tab?.setItem(CURRENT_LEARNER_KEY, readText(local, CURRENT_LEARNER_KEY));
}

/**
 * The texts of the current learner, under keys without a learner (`sanad:…`), so that no code can
 * reach another learner's texts. A guest's texts are in the tab's storage and end with it.
 * @param stores the browser's storage
 * @param onOther called instead of writing, once somebody else learns
 */
export function learnerStore(
  stores: Stores,
  onOther: () => void = () => undefined,
): TextStore | undefined {
  const { id } = currentLearner(stores);
  const base = id === GUEST ? stores.tab : stores.local;
  const who = whoLearns(stores);
  const assertSame = () => {
    if (whoLearns(stores) === who) return;
    onOther();
    throw new Error('Somebody else learns on this device now.');
  };
  const own = (key: string) => storedKey(id, key);
  const keys = () => keysIn(base).filter((key) => key.startsWith(own('sanad:')));
  return (
    base && {
      getItem: (key) => base.getItem(own(key)),
      setItem(key, text) {
        assertSame();
        if (id === GUEST)
          base.setItem(CURRENT_LEARNER_KEY, readText(stores.local, CURRENT_LEARNER_KEY));
        base.setItem(own(key), text);
      },
      removeItem(key) {
        assertSame();
        base.removeItem(own(key));
      },
      key(index) {
        const key = keys()[index];
        return key === undefined ? null : unscopedKey(id === GUEST ? '' : id, key);
      },
      get length() {
        return keys().length;
      },
    }
  );
}

/** Erases the texts of a store whose keys are of a kind. */
export function eraseTexts(store: TextStore | undefined, isErased: (key: string) => boolean): void {
  for (const key of keysIn(store)) if (isErased(key)) store?.removeItem(key);
}
