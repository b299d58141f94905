import { asideName } from '../../learning/aside-name.ts';
import {
  CURRENT_LEARNER_KEY,
  isLearnerKey,
  isSanadKey,
  learnerPrefix,
  LEARNERS_ASIDE_KEY,
  LEARNERS_KEY,
} from './keys.ts';
import {
  admitGuest,
  clearFormerGuest,
  currentLearner,
  eraseTexts,
  GUEST,
  isLearner,
  learnersOf,
  storedList,
  type Learner,
  type Stores,
} from './learner.ts';
import { readText } from './text-store.ts';

/** A name that another learner has, or that the list uses for the unnamed learner and the guest. */
export class NameTakenError extends Error {
  constructor(name: string) {
    super(`There is already a learner "${name}" on this device.`);
    this.name = 'NameTakenError';
  }
}

/** Names that look alike are alike: capitals, width, blanks and invisible characters do not count. */
const likeness = (name: string) =>
  name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').replaceAll(/\p{C}/gu, '').trim();

/**
 * Adds a named learner and makes them the current one. An id is never that of stored texts, and a
 * list that cannot be read is set aside.
 * @param name what the learner typed, trimmed and cut to 40 characters
 * @param reserved names that nobody may have
 * @throws {NameTakenError} when the name is taken; {DOMException} when the browser refuses to store it
 */
export function addLearner(
  stores: Stores,
  name: string,
  reserved: readonly string[] = [],
): Learner {
  const known = learnersOf(stores);
  const taken = ['', ...reserved, ...known.map((learner) => learner.name)].map(likeness);
  if (taken.includes(likeness(name))) throw new NameTakenError(name);
  const next = 1 + Math.max(0, ...known.map(({ id }) => Number(id)));
  const learner = { id: String(next), name: [...name.trim()].slice(0, 40).join('') };
  const list = storedList(stores);
  if (!list) setListAside(stores);
  stores.local?.setItem(LEARNERS_KEY, JSON.stringify([...(list ?? []), learner]));
  switchLearner(stores, learner.id);
  return learner;
}

function setListAside({ local }: Stores): void {
  const text = readText(local, LEARNERS_KEY);
  local?.setItem(
    asideName(LEARNERS_ASIDE_KEY, text, (key) => readText(local, key)),
    text,
  );
}

/** Names of learners for a list; of two alike, which earlier versions allowed, the later is numbered. */
export function labelsOf(learners: readonly Learner[]): readonly string[] {
  const used = new Set<string>();
  return learners.map(({ id, name }) => {
    const label = name === '' || used.has(likeness(name)) ? `${name} #${id}`.trim() : name;
    used.add(likeness(name));
    return label;
  });
}

/**
 * Changes the current learner, for every tab. A guest's texts are erased when somebody else follows:
 * here at once, in other tabs by {@link clearFormerGuest}.
 * @param id a learner's id, empty for the unnamed one, or {@link GUEST}
 */
export function switchLearner(stores: Stores, id: string): void {
  const { local } = stores;
  if (id === GUEST) {
    clearFormerGuest(stores);
    admitGuest(stores);
    return;
  }
  if (id === '') local?.removeItem(CURRENT_LEARNER_KEY);
  else local?.setItem(CURRENT_LEARNER_KEY, id);
  clearFormerGuest(stores);
}

/** Erases the texts and the name of the current learner. The unnamed learner is current then. */
export function eraseLearner(stores: Stores): void {
  const { id } = currentLearner(stores);
  const { local } = stores;
  if (id === '') eraseTexts(local, isLearnerKey);
  else if (id !== GUEST) eraseTexts(local, (key) => key.startsWith(learnerPrefix(id)));
  const list = storedList(stores);
  const others = list?.filter((entry) => !isLearner(entry) || entry.id !== id);
  if (others?.length === 0) local?.removeItem(LEARNERS_KEY);
  else if (others?.length !== list?.length) local?.setItem(LEARNERS_KEY, JSON.stringify(others));
  switchLearner(stores, '');
}

/** Erases every text of Sanad in this browser: of all learners and the guest, and those set aside. */
export function eraseDevice({ local, tab }: Stores): void {
  for (const store of [local, tab]) eraseTexts(store, isSanadKey);
}
