import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_LEARNER_KEY, isSanadKey, LEARNERS_KEY } from './keys.ts';
import {
  clearFormerGuest,
  currentLearner,
  GUEST,
  learnersOf,
  learnerStore,
  whoLearns,
  type Stores,
} from './learner.ts';
import { addLearner, eraseDevice, eraseLearner, switchLearner } from './learner-list.ts';
import { mergeRecords } from '../../learning/backup.ts';
import { everyRecord, writeAll } from './records.ts';
import { MemoryStorage } from './memory-storage.test-data.ts';
import type { TextStore } from './text-store.ts';

const stores = () => ({ local: new MemoryStorage(), tab: new MemoryStorage() }) satisfies Stores;
const KEY = 'sanad:1:one';

describe('learners of a device', () => {
  it('a guest writes nothing that lasts, and is gone when somebody else comes', () => {
    const device = stores();
    switchLearner(device, GUEST);
    learnerStore(device)?.setItem(KEY, '1;s1');
    expect(device.local.entries.map(([key]) => key)).toEqual([CURRENT_LEARNER_KEY]);
    switchLearner(device, '');
    expect([device.tab.length, device.local.length]).toEqual([0, 0]);
  });

  it('a guest is the guest in a second tab too, which has no texts of the first', () => {
    const first = stores();
    addLearner(first, 'Salma');
    switchLearner(first, GUEST);
    learnerStore(first)?.setItem(KEY, '1;s1');
    const second = { local: first.local, tab: new MemoryStorage() };
    expect(currentLearner(second).id).toBe(GUEST);
    const store = learnerStore(second);
    expect(store?.getItem(KEY)).toBeNull();
    store?.setItem(KEY, '1;s2');
    switchLearner(second, '1');
    expect(learnerStore(second)?.getItem(KEY)).toBeNull();
    // The first tab was asleep meanwhile.
    clearFormerGuest(first);
    expect(first.tab.length).toBe(0);
  });

  it('a guest of an earlier version, in one tab, becomes the guest of every tab', () => {
    const device = stores();
    addLearner(device, 'Salma');
    device.tab.setItem(CURRENT_LEARNER_KEY, GUEST);
    device.tab.setItem(KEY, '1;s1');
    clearFormerGuest(device);
    expect(currentLearner(device).id).toBe(GUEST);
    expect(learnerStore(device)?.getItem(KEY)).toBe('1;s1');
    expect(device.local.entries.filter(([key]) => key.includes(':1:'))).toEqual([]);
  });

  it('a page of another learner writes nothing, and says so', () => {
    const device = stores();
    addLearner(device, 'Salma');
    let warnings = 0;
    const store = learnerStore(device, () => (warnings += 1));
    store?.setItem(KEY, '1;s1');
    eraseLearner(device);
    // The next one has the same id; a page of the erased one is still open.
    expect(addLearner(device, 'Amina').id).toBe('1');
    expect(() => store?.setItem(KEY, '1;s1.2')).toThrow();
    expect(() => store?.removeItem(KEY)).toThrow();
    expect(warnings).toBe(2);
    expect(learnerStore(device)?.getItem(KEY)).toBeNull();
  });

  it('an entry that is not known is nobody’s: it writes to no learner', () => {
    const device = stores();
    device.local.setItem(CURRENT_LEARNER_KEY, '{"later":1}');
    expect(currentLearner(device).id).toBe(GUEST);
  });

  it('work without any storage', () => {
    const none: Stores = { local: undefined, tab: undefined };
    expect(currentLearner(none)).toEqual({ id: '', name: '' });
    expect(learnerStore(none)).toBeUndefined();
  });
});

/** A tab: its own storage, and what the page that it shows was opened with. */
interface Tab {
  readonly stores: { local: MemoryStorage; tab: MemoryStorage };
  store: TextStore | undefined;
  who: string;
}

/** A browser with tabs, and beside it the simplest account of what each person has written. */
class Browser {
  readonly local = new MemoryStorage();
  tabs: Tab[] = [];
  /** Tabs that were closed, and may be opened again with what they held. */
  closed: Tab[] = [];
  /** Texts by person; those of a guest by person and tab. */
  readonly written = new Map<string, Map<string, string>>();

  open(copied?: MemoryStorage): void {
    const tab = new MemoryStorage(copied?.entries);
    const made: Tab = { stores: { local: this.local, tab }, store: undefined, who: '' };
    this.tabs.push(made);
    this.load(made);
  }

  load(tab: Tab): void {
    clearFormerGuest(tab.stores);
    tab.store = learnerStore(tab.stores);
    tab.who = whoLearns(tab.stores);
  }

  texts(tab: Tab): Map<string, string> {
    const person = tab.who.startsWith(GUEST) ? `${tab.who}/${this.#number(tab)}` : tab.who;
    const texts = this.written.get(person) ?? new Map<string, string>();
    this.written.set(person, texts);
    return texts;
  }

  readonly #numbers = new Map<Tab, number>();
  #number(tab: Tab): number {
    const number = this.#numbers.get(tab) ?? this.#numbers.size;
    this.#numbers.set(tab, number);
    return number;
  }

  /** A duplicated tab begins with the texts of the first. */
  duplicate(tab: Tab): void {
    const texts = new Map(this.texts(tab));
    const isSame = tab.who === whoLearns(tab.stores);
    this.open(tab.stores.tab);
    const made = this.tabs.at(-1);
    if (made?.who.startsWith(GUEST) && isSame) {
      for (const [key, text] of texts) this.texts(made).set(key, text);
    }
  }

  forget(isForgotten: (person: string) => boolean): void {
    for (const person of this.written.keys()) if (isForgotten(person)) this.written.delete(person);
  }
}

type Act = (browser: Browser, tab: Tab, index: number) => void;

const NAMES = ['Salma', 'salma ', 'Fatima', 'Ｓalma', 'Amina'];
const ACTS: Readonly<Record<string, Act>> = {
  open: (browser) => browser.open(),
  duplicate: (browser, tab) => browser.duplicate(tab),
  load: (browser, tab) => browser.load(tab),
  close(browser, tab) {
    browser.tabs = browser.tabs.filter((other) => other !== tab);
    browser.closed.push(tab);
  },
  reopen(browser) {
    const tab = browser.closed.pop();
    if (!tab) return;
    browser.tabs.push(tab);
    browser.load(tab);
  },
  add(browser, tab, index) {
    const before = learnersOf(tab.stores).map(({ name }) => name.trim().normalize('NFKC'));
    const name = NAMES[index % NAMES.length] ?? '';
    const isTaken = before.some(
      (other) => other.toLowerCase() === name.trim().normalize('NFKC').toLowerCase(),
    );
    if (isTaken) expect(() => addLearner(tab.stores, name)).toThrow('already');
    else addLearner(tab.stores, name);
    browser.load(tab);
  },
  switch(browser, tab, index) {
    const ids = ['', ...learnersOf(tab.stores).map(({ id }) => id)];
    switchLearner(tab.stores, ids[index % ids.length] ?? '');
    browser.load(tab);
  },
  guest(browser, tab) {
    switchLearner(tab.stores, GUEST);
    browser.load(tab);
  },
  answer(browser, tab, index) {
    const text = `1;s${index}`;
    const isPresent = tab.who === whoLearns(tab.stores);
    if (!isPresent) expect(() => tab.store?.setItem(KEY, text)).toThrow();
    else {
      tab.store?.setItem(KEY, text);
      browser.texts(tab).set(KEY, text);
    }
  },
  restore(browser, tab, index) {
    const before = everyRecord(tab.store);
    const copy = new Map([['one', `1;s${index}`]]);
    const isPresent = tab.who === whoLearns(tab.stores);
    const merged = mergeRecords(before, copy, () => []);
    const hasChanged = merged.get('one') !== before.get('one');
    expect(writeAll(merged, before, tab.store)).toBe(isPresent || !hasChanged);
    if (!isPresent) return;
    const seen = (browser.texts(tab).get(KEY) ?? '1;s').slice('1;s'.length).split('.');
    const numbers = new Set([...seen.filter((text) => text !== '').map(Number), index]);
    browser.texts(tab).set(KEY, `1;s${[...numbers].sort((a, b) => a - b).join('.')}`);
  },
  eraseLearner(browser, tab) {
    const who = whoLearns(tab.stores);
    eraseLearner(tab.stores);
    browser.forget((person) => person === who || person.startsWith(`${who}/`));
    browser.load(tab);
  },
  eraseDevice(browser, tab) {
    eraseDevice(tab.stores);
    browser.forget(() => true);
    expect(browser.local.entries.filter(([key]) => isSanadKey(key))).toEqual([]);
    browser.load(tab);
  },
};

describe('any sequence of tabs, learners, guests and erasures', () => {
  it('writes to the person who learns and to no other, and what is erased stays erased', () => {
    const act = fc.tuple(fc.constantFrom(...Object.keys(ACTS)), fc.nat(9), fc.nat(99));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const browser = new Browser();
        for (const [name, which, index] of acts) {
          if (browser.tabs.length === 0) browser.open();
          const tab = browser.tabs[which % browser.tabs.length];
          if (tab) ACTS[name]?.(browser, tab, index);
          const learners = learnersOf({ local: browser.local, tab: undefined });
          expect(new Set(learners.map(({ id }) => id)).size).toBe(learners.length);
        }
        // Every tab is looked at again: it shows one person, and what this person has written.
        const shown = browser.tabs.map((tab) => {
          browser.load(tab);
          expect(tab.store?.getItem(KEY) ?? undefined).toBe(browser.texts(tab).get(KEY));
          return tab.who;
        });
        expect(new Set(shown).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the list of learners', () => {
  it('names nobody where it is not ours or damaged, and breaks nothing', () => {
    for (const text of ['{', '"x"', '[{"id":"../x","name":"y"}]', '[null, 3]']) {
      const device = stores();
      device.local.setItem(LEARNERS_KEY, text);
      expect(learnersOf(device)).toEqual([]);
      expect(currentLearner(device).id).toBe('');
    }
  });
});
