import { describe, expect, it } from 'vitest';
import { memoryStore } from '../storage/memory-store.test-data.ts';
import { LocalCopy, type Owner } from './local-copy.ts';

const amina: Owner = {
  ...{ lms: 'https://lms.example', module: 'module', learner: 'amina' },
  place: 'https://lms.example/71/',
};
const rows = [[['cmi.interactions.0.id', 'item-1']]] as const;

/** Copies with ids that count on: i1, i2… */
function desk() {
  const { store, values } = memoryStore();
  let ids = 0;
  const copyOf = (owner = amina) =>
    new LocalCopy(
      store,
      owner,
      [],
      () => `i${(ids += 1)}`,
      () => 7,
    );
  /** A sitting that found `saved`, came to `state` and sent it so far. */
  const sit = (saved: string, state: string, isSent = false) => {
    const copy = copyOf();
    copy.join(saved);
    copy.keep(state, rows);
    if (isSent) copy.sent(state, rows);
    return copy;
  };
  return { values, copyOf, sit };
}

describe('LocalCopy', () => {
  it('follows its own sitting, a retry included, with the answers that were not told', () => {
    const { sit, copyOf } = desk();
    const copy = sit('1;xa.b.0.9;n1;b50;c1;a1b', '1;n1;b50');
    expect(copyOf().join(copy.tagged('1;n1;b50;c1;a1b', 0).replace(/\.1;/, '.0;'))).toEqual({
      text: '1;n1;b50',
      rows,
    });
  });

  it('follows the text that its sitting began with: nothing of it arrived', () => {
    const { sit, copyOf } = desk();
    sit('1;xa.b.0.9;a1a', '1;a1b', true);
    expect(copyOf().join('1;xa.b.0.9;a1a ')).toEqual({ text: '1;a1b', rows });
  });

  it('reports again only what the LMS was not told', () => {
    const { sit, copyOf } = desk();
    const copy = sit('1;xa.b.0.9;a1a', '1;a1b');
    expect(copyOf().join(copy.tagged('1;p1;a1b', 1)).rows).toEqual([]);
  });

  it('gives way to a later text of its sitting', () => {
    const { sit, copyOf } = desk();
    const copy = sit('1;xa.b.0.9;a1a', '1;a1b');
    expect(copyOf().join(copy.tagged('1;a1c', 1).replace(/\.1;/, '.2;')).text).toBe('1;a1c');
  });

  it('is joined with what was done elsewhere meanwhile, unless the LMS had taken all of it', () => {
    const elsewhere = '1;xa.z.3.4;s2;a2b';
    const unsent = desk();
    unsent.sit('1;xa.b.0.9', '1;s1;a1a.2a');
    expect(unsent.copyOf().join(elsewhere).text).toBe('1;s1.2;a1a.2b');
    const sent = desk();
    sent.sit('1;xa.b.0.9', '1;s1;a1a.2a', true);
    expect(sent.copyOf().join(elsewhere)).toEqual({ text: '1;s2;a2b', rows: [] });
  });

  it('stays when a commit was called kept, and goes once a launch has found all of it', () => {
    const { sit, copyOf, values } = desk();
    const copy = sit('', '1;a1a', true);
    expect(values.size).toBe(1);
    expect(copyOf().join(copy.tagged('1;a1a', 1), true).text).toBe('1;a1a');
    expect(values.size).toBe(0);
  });

  it('in review mode only what the LMS has all of is erased; nothing is taken from it', () => {
    const { sit, copyOf, values } = desk();
    const copy = sit('1;xa.b.0.9;a1a', '1;a1b');
    const saved = copy.tagged('1;a1a', 0).replace(/\.1;/, '.0;');
    expect(copyOf().join(saved, true)).toEqual({ text: '1;a1a', rows: [] });
    expect(values.size).toBe(1);
  });

  it.each([
    ['a new attempt', amina],
    ['another activity of the module', { ...amina, place: 'https://lms.example/72/' }],
    ['another learner', { ...amina, learner: 'brahim' }],
    ['the same name on another LMS', { ...amina, lms: 'https://other.example' }],
    ['another module', { ...amina, module: 'other' }],
  ])('is never followed by %s', (who, owner) => {
    const { sit, copyOf, values } = desk();
    sit('', '1;a1a');
    const other = copyOf(owner);
    expect(other.join('')).toEqual({ text: '', rows: [] });
    // It may be asked for only where the learner and the activity are the same.
    expect(other.offer() !== undefined).toBe(who === 'a new attempt');
    other.keep('1;a2b', []);
    other.confirm();
    expect(values.size).toBe(1);
  });

  it('is taken into an empty record, or erased, only when the learner says so', () => {
    const { sit, copyOf, values } = desk();
    sit('', '1;a1a');
    const taken = copyOf();
    taken.join('');
    expect(taken.offer()).toMatchObject({ text: '1;a1a', rows });
    expect(values.size).toBe(1);
    const dropped = copyOf();
    dropped.join('1;p1');
    dropped.offer()?.drop();
    expect([values.size, dropped.offer()]).toEqual([0, undefined]);
  });

  it('is offered neither where the LMS had taken all of it, nor beside answers', () => {
    const { sit, copyOf } = desk();
    sit('', '1;a1a', true);
    const empty = copyOf();
    empty.join('');
    expect(empty.offer()).toBeUndefined();
    sit('', '1;a1a');
    const begun = copyOf();
    begun.join('1;xq.r.1.1;a3b');
    expect(begun.offer()).toBeUndefined();
  });

  it('of an earlier version is followed by its digests, and otherwise offered', () => {
    const { copyOf, values, sit } = desk();
    sit('1;xa.b.0.9;a1a', '1;a1b');
    const [key = ''] = [...values.keys()];
    values.clear();
    // Digest of 1;a1a, worked out by the version that wrote such copies.
    const text = JSON.stringify({ state: '1;a1b', from: ['0fd21f68'], rows });
    values.set(key.replace(/:\w+$/, ''), text);
    expect(copyOf().join('1;a1a')).toEqual({ text: '1;a1b', rows });
    expect([...values.keys()].join()).toMatch(/^sanad:lms:module:[0-9a-f]{32}:\w+$/);
    values.clear();
    values.set(key.replace(/:\w+$/, ''), text);
    const other = copyOf();
    expect(other.join('').text).toBe('');
    expect(other.offer()?.text).toBe('1;a1b');
  });

  it('of an attempt that the owner names is followed from an empty record too', () => {
    const owner = { ...amina, isAttempt: true };
    const { copyOf, values } = desk();
    const copy = copyOf(owner);
    copy.join('');
    copy.keep('1;a1a', rows);
    expect([...values.keys()].join()).toMatch(/^sanad:lms:module:[0-9a-f]{32}$/);
    expect(copyOf(owner).join('')).toEqual({ text: '1;a1a', rows });
  });

  it('goes on in the sitting of a document before it', () => {
    const { sit, copyOf } = desk();
    const copy = sit('', '1;a1a');
    const next = copyOf();
    expect(next.resume(copy)).toEqual({ text: '1;a1a', rows });
    expect(next.resume({ attempt: 'other' })).toBeUndefined();
    next.resume(copy);
    next.keep('1;a1a.2b', [...rows, ...rows]);
    expect(copyOf().join(copy.tagged('1;a1a', 1))).toEqual({ text: '1;a1a.2b', rows });
  });

  it('names nobody, and is nothing for a learner without a name', () => {
    const { sit, values, copyOf } = desk();
    sit('', '1;a1a');
    expect([...values].flat().join()).not.toContain('amina');
    const nobody = copyOf({ ...amina, learner: '' });
    nobody.join('');
    expect(nobody.keep('1;a1a', [])).toBe(false);
  });

  it('a state of another version, on either side, is left alone', () => {
    const { sit, copyOf } = desk();
    sit('2;x', '1;a1a');
    expect(copyOf().join('3;y').text).toBe('3;y');
  });

  it('says when nothing can be kept', () => {
    const full = memoryStore().store;
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(new LocalCopy(full, amina).keep('1;a1a', [])).toBe(false);
  });
});
