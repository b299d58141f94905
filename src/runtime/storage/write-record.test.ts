import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWholeState } from '../../learning/state-codec.ts';
import { restoreSession } from './browser-session.ts';
import { MemoryStorage } from './memory-storage.test-data.ts';
import { everyRecord, unknownRecords, unreadRecords } from './records.ts';
import { writeRecord } from './write-record.ts';

const OUTLINE = { module: 'one', lessons: [{ number: 1, id: 'first' }], items: [], passMark: 80 };
const KEY = 'sanad:1:one';

describe('writing a record', () => {
  it('sets aside what cannot be read, each text once, and never in the place of another', () => {
    const texts = fc.array(fc.constantFrom('2;x', '3;y', '1;s1;zz', 'x', '1;s1'), { minLength: 1 });
    fc.assert(
      fc.property(texts, (found) => {
        const store = new MemoryStorage();
        for (const text of found) {
          store.setItem(KEY, text);
          writeRecord(store, 'one', '1;s9', isWholeState);
        }
        const odd = new Set(found.filter((text) => text !== '1;s1'));
        const aside = store.entries.filter(([key]) => key !== KEY).map(([, text]) => text);
        expect([store.getItem(KEY), aside]).toEqual(['1;s9', [...odd]]);
      }),
    );
  });

  it('a full storage keeps what cannot be read, and the session says that nothing is saved', () => {
    const store = new MemoryStorage([[KEY, '2;x']]);
    store.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const { session, port, isSetAside } = restoreSession(OUTLINE, store);
    session.markSeen(1);
    expect([isSetAside, port.flush(), store.entries]).toEqual([false, 'failed', [[KEY, '2;x']]]);
  });

  it('a text of a later version that comes while a session is open is not lost', () => {
    const store = new MemoryStorage();
    const { session } = restoreSession(OUTLINE, store);
    session.moveTo(1);
    store.setItem(KEY, '2;later');
    session.markSeen(1);
    expect(store.entries).toContainEqual([`${KEY}:aside`, '2;later']);
    expect(store.getItem(KEY)).toBe('1;p1;s1');
  });
});

describe('records of a learner', () => {
  const store = new MemoryStorage([
    [KEY, '1;s1'],
    ['sanad:1:two', '2;x'],
    ['sanad:1:three:aside', '2;x'],
    ['sanad:1:@review', 'r2;'],
    ['sanad:1:Later_Name', '1;s1'],
    ['sanad:last', '{}'],
  ]);

  it('are all there, with the names of those that cannot be read or copied', () => {
    expect([...everyRecord(store).keys()]).toEqual(['one', 'two', 'three:aside', '@review']);
    expect(unreadRecords(store)).toEqual(['two', 'three:aside', '@review']);
    expect(unknownRecords(store)).toEqual(['sanad:1:Later_Name']);
  });
});
