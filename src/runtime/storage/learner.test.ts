import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addLearner,
  switchLearner,
  currentLearner,
  eraseDevice,
  eraseLearner,
  GUEST,
  learnersOf,
  learnerStore,
  type Stores,
} from './learner.ts';

/** Web Storage in memory. */
class MemoryStorage implements Storage {
  readonly #texts = new Map<string, string>();
  get length() {
    return this.#texts.size;
  }
  key(index: number) {
    return [...this.#texts.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.#texts.get(key) ?? null;
  }
  setItem(key: string, text: string) {
    this.#texts.set(key, text);
  }
  removeItem(key: string) {
    this.#texts.delete(key);
  }
  clear() {
    this.#texts.clear();
  }
}

const stores = () => ({ local: new MemoryStorage(), tab: new MemoryStorage() }) satisfies Stores;

describe('learners of a device', () => {
  it('never see what another one keeps, whoever comes and goes', () => {
    const who = fc.constantFrom('', GUEST, '1', '2');
    const visit = fc.tuple(who, fc.constantFrom('sanad:1:one', 'sanad:1:two'), fc.string());
    fc.assert(
      fc.property(fc.array(visit), (visits) => {
        const device = stores();
        addLearner(device, 'Fatima');
        addLearner(device, 'Salma');
        const kept = new Map<string, Map<string, string>>();
        for (const [id, key, text] of visits) {
          if (currentLearner(device).id === GUEST && id !== GUEST) kept.delete(GUEST);
          switchLearner(device, id);
          const texts = kept.get(id) ?? new Map<string, string>();
          const store = learnerStore(device);
          for (const name of ['sanad:1:one', 'sanad:1:two']) {
            expect(store?.getItem(name) ?? undefined).toBe(texts.get(name));
          }
          store?.setItem(key, text);
          kept.set(id, texts.set(key, text));
        }
      }),
    );
  });

  it('a guest writes nothing that lasts, and is gone when somebody else comes', () => {
    const device = stores();
    switchLearner(device, GUEST);
    learnerStore(device)?.setItem('sanad:1:one', '1;s1');
    expect(device.local).toHaveLength(0);
    switchLearner(device, '');
    expect(device.tab).toHaveLength(0);
  });

  it('are erased one by one, or all at once', () => {
    const device = stores();
    device.local.setItem('other-site', 'stays');
    learnerStore(device)?.setItem('sanad:1:one', 'mine');
    const { id } = addLearner(device, '  Fatima  ');
    expect(learnersOf(device)).toEqual([{ id, name: 'Fatima' }]);
    learnerStore(device)?.setItem('sanad:1:one', 'hers');
    eraseLearner(device);
    expect([currentLearner(device).id, learnersOf(device)]).toEqual(['', []]);
    expect(learnerStore(device)?.getItem('sanad:1:one')).toBe('mine');
    addLearner(device, 'Salma');
    eraseDevice(device);
    expect([device.local.length, device.local.getItem('other-site')]).toEqual([1, 'stays']);
  });

  it('a list that is not ours, or damaged, names nobody and breaks nothing', () => {
    for (const text of ['{', '"x"', '[{"id":"../x","name":"y"}]', '[null, 3]']) {
      const device = stores();
      device.local.setItem('sanad-learners', text);
      expect(learnersOf(device)).toEqual([]);
      expect(currentLearner(device).id).toBe('');
    }
  });

  it('work without any storage', () => {
    const none: Stores = { local: undefined, tab: undefined };
    expect(currentLearner(none)).toEqual({ id: '', name: '' });
    expect(learnerStore(none)).toBeUndefined();
  });
});
