import { describe, expect, it } from 'vitest';
import { MemoryStorage } from '../../storage/memory-storage.test-data.ts';
import { removeForm, storedForm, storeForm } from './stored-forms.ts';

const KEY = 'sanad:guide:card';

describe('stored forms of the guide', () => {
  it('set aside what cannot be read, and erase all of it on request', () => {
    const store = new MemoryStorage();
    for (const text of ['[9]', '{broken']) {
      store.setItem(KEY, text);
      expect(storedForm('card', store)).toBeUndefined();
      expect(storeForm('card', { family: 'Awa' }, store)).toBe(true);
    }
    expect(storeForm('card', { family: 'Awa' }, store)).toBe(true);
    expect(store.entries).toEqual([
      [KEY, '{"family":"Awa"}'],
      [`${KEY}:aside`, '[9]'],
      [`${KEY}:aside:aside`, '{broken'],
    ]);
    removeForm('card', store);
    expect(store.entries).toEqual([]);
  });
});
