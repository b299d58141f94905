import { describe, expect, it } from 'vitest';
import { memoryStore } from '../storage/memory-store.test-data.ts';
import { LocalCopy } from './local-copy.ts';

const amina = { lms: 'https://lms.example', module: 'module', learner: 'amina' };
const rows = [[['cmi.interactions.0.id', 'item-1']]] as const;

/** A copy made of `state` while the LMS had `saved`. */
function left(saved: string, state: string) {
  const { store, values } = memoryStore();
  const copy = new LocalCopy(store, amina);
  copy.join(saved);
  copy.keep(state, rows);
  return { store, values, copy };
}

describe('LocalCopy', () => {
  it('follows what the LMS had when it was made, a retry included', () => {
    const { store } = left('1;n1;b50;c1;a1b', '1;n1;b50');
    expect(new LocalCopy(store, amina).join('1;n1;b50;c1;a1b ')).toEqual({
      text: '1;n1;b50',
      rows,
    });
  });

  it('follows what the LMS may have been given since, whatever it answered', () => {
    const { store, copy } = left('', '1;a1a');
    copy.keep('1;a1b', rows);
    expect(new LocalCopy(store, amina).join('1;a1a').text).toBe('1;a1b');
  });

  it('is joined with what was done elsewhere meanwhile', () => {
    const { store } = left('', '1;s1;a1a.2a');
    expect(new LocalCopy(store, amina).join('1;s2;a2b').text).toBe('1;s1.2;a1a.2b');
  });

  it('is erased once the LMS has it', () => {
    const { values, copy } = left('', '1;a1a');
    copy.confirm('1;a1a');
    expect(values.size).toBe(0);
    const again = left('', '1;a1a');
    expect(new LocalCopy(again.store, amina).join('1;a1a').rows).toEqual([]);
    expect(again.values.size).toBe(0);
  });

  it.each([
    ['another learner', { ...amina, learner: 'brahim' }],
    ['the same name on another LMS', { ...amina, lms: 'https://other.example' }],
    ['another module', { ...amina, module: 'other' }],
  ])('is never given to %s', (_who, owner) => {
    const { store, values } = left('', '1;a1a');
    const other = new LocalCopy(store, owner);
    expect(other.join('')).toEqual({ text: '', rows: [] });
    other.keep('1;a2b', []);
    other.confirm('1;a2b');
    expect(values.size).toBe(1);
    expect(new LocalCopy(store, amina).join('').text).toBe('1;a1a');
  });

  it('names nobody', () => {
    const { values } = left('', '1;a1a');
    expect([...values].flat().join()).not.toContain('amina');
  });

  it('a state of another version, on either side, is left alone', () => {
    expect(left('2;x', '1;a1a').copy.join('3;y').text).toBe('3;y');
    expect(left('', '2;x').copy.join('1;a1a').text).toBe('1;a1a');
  });

  it('says when nothing can be kept', () => {
    const full = memoryStore().store;
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(new LocalCopy(full, amina).keep('1;a1a', [])).toBe(false);
  });
});
