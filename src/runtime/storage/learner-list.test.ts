import { describe, expect, it } from 'vitest';
import { LEARNERS_ASIDE_KEY, LEARNERS_KEY } from './keys.ts';
import { currentLearner, learnersOf, learnerStore, type Stores } from './learner.ts';
import {
  addLearner,
  eraseDevice,
  eraseLearner,
  labelsOf,
  NameTakenError,
  switchLearner,
} from './learner-list.ts';
import { MemoryStorage } from './memory-storage.test-data.ts';

const stores = () => ({ local: new MemoryStorage(), tab: new MemoryStorage() }) satisfies Stores;

describe('the list of learners', () => {
  it('loses them one by one, or all at once', () => {
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

  it.each(['Salma', ' salma', 'SALMA', 'Ｓalma', 'Sal\u200bma', 'sal\u00adma'])(
    'refuses a second "Salma", written "%s"',
    (name) => {
      const device = stores();
      addLearner(device, 'Salma');
      expect(() => addLearner(device, name)).toThrow(NameTakenError);
      expect(learnersOf(device)).toHaveLength(1);
    },
  );

  it('refuses the words for the unnamed learner and the guest', () => {
    expect(() => addLearner(stores(), 'invité', ['Moi ', 'Invité\u00a0'])).toThrow(NameTakenError);
  });

  it('tells apart two learners whom an earlier version let have one name', () => {
    const learners = [
      { id: '1', name: 'Salma' },
      { id: '2', name: 'salma' },
      { id: '3', name: '' },
    ];
    expect(labelsOf(learners)).toEqual(['Salma', 'salma #2', '#3']);
  });

  it('that cannot be read is kept word for word, and nobody gets the texts of another', () => {
    for (const text of ['{', '{"version":2,"learners":[{"id":"1","name":"Salma"}]}']) {
      const device = stores();
      device.local.setItem(LEARNERS_KEY, text);
      device.local.setItem('sanad@1:1:one', 'hers');
      expect(learnersOf(device)).toEqual([{ id: '1', name: '' }]);
      expect(addLearner(device, 'Amina').id).toBe('2');
      expect(learnerStore(device)?.getItem('sanad:1:one')).toBeNull();
      expect(device.local.getItem(LEARNERS_ASIDE_KEY)).toBe(text);
      switchLearner(device, '1');
      expect(learnerStore(device)?.getItem('sanad:1:one')).toBe('hers');
      device.local.setItem(LEARNERS_KEY, '[');
      addLearner(device, 'Fatima');
      expect(device.local.getItem(LEARNERS_ASIDE_KEY)).toBe(text);
      expect(device.local.getItem(`${LEARNERS_ASIDE_KEY}2`)).toBe('[');
    }
  });

  it('keeps entries of a later version when it changes', () => {
    const device = stores();
    const later = { id: 'x9', name: 'Later', color: 'red' };
    device.local.setItem(LEARNERS_KEY, JSON.stringify([later]));
    addLearner(device, 'Amina');
    eraseLearner(device);
    expect(JSON.parse(device.local.getItem(LEARNERS_KEY) ?? '')).toEqual([later]);
  });
});
