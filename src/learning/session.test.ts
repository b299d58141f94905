import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemContract } from '../assessment/contract.ts';
import type { ModuleOutline } from './progress.ts';
import { Session } from './session.ts';
import type { AnswerEvent, TrackingPort } from './tracking.ts';

const item = (number: number, use: 'quiz' | 'lesson'): ItemContract => ({
  id: `item-${number}`,
  number,
  type: 'single',
  use,
  options: ['a', 'b'],
  key: ['a'],
  scoring: 'all-or-nothing',
  safety: false,
  objective: 'objective',
});

const outline: ModuleOutline = {
  module: 'module',
  lessons: [
    { number: 1, id: 'one' },
    { number: 2, id: 'two' },
  ],
  items: [item(1, 'quiz'), item(2, 'quiz'), item(3, 'lesson')],
  passMark: 80,
};

function memoryPort(saved = '', writable = true) {
  interface MemoryPort extends TrackingPort {
    saved: string;
    writes: number;
    readonly events: AnswerEvent[];
  }
  const port: MemoryPort = {
    kind: 'browser',
    saved,
    events: [],
    writes: 0,
    open: () => ({ saved: port.saved, writable }),
    answered: (event: AnswerEvent) => void port.events.push(event),
    save: (_state: unknown, text: string) => {
      port.saved = text;
      port.writes += 1;
    },
    flush: () => 'saved',
    close: () => undefined,
    onStatus: () => undefined,
  };
  return port;
}

describe('Session', () => {
  it('closes the attempt with the last quiz answer, and keeps the best of several', () => {
    const session = new Session(outline, memoryPort());
    session.answer('item-1', { _: 'a' }, 10);
    expect(session.state.best).toBeUndefined();
    session.answer('item-2', { _: 'b' }, 10);
    expect(session.state).toMatchObject({ best: 50, attempts: 1, passed: false });
    session.retryQuiz();
    session.answer('item-1', { _: 'b' }, 10);
    session.answer('item-2', { _: 'b' }, 10);
    expect(session.state).toMatchObject({ best: 50, attempts: 2, passed: false });
  });

  it('is completed when every lesson is read and the quiz passed, and stays so after a retry', () => {
    const session = new Session(outline, memoryPort());
    session.markSeen(1);
    session.markSeen(2);
    expect(session.progress.completed).toBe(false);
    session.answer('item-1', { _: 'a' }, 10);
    session.answer('item-2', { _: 'a' }, 10);
    expect(session.progress).toMatchObject({ completed: true, fraction: 1 });
    session.retryQuiz();
    expect(session.progress.completed).toBe(true);
  });

  it('does not count a question of a lesson in the score', () => {
    const session = new Session(outline, memoryPort());
    session.answer('item-3', { _: 'a' }, 10);
    expect(session.progress.quiz?.answered).toBe(0);
  });

  it('writes nothing in review', () => {
    const port = memoryPort('1;s1', false);
    const session = new Session(outline, port);
    session.moveTo(2);
    session.answer('item-1', { _: 'a' }, 10);
    expect(port).toMatchObject({ writes: 0, events: [] });
    expect(session.state.answers.get(1)).toBe('a');
  });

  it('keeps what it cannot read for the page to set aside', () => {
    expect(new Session(outline, memoryPort('7;x')).unreadable).toBe('7;x');
  });

  it('does not overwrite what it cannot read in an LMS', () => {
    const port = Object.assign(memoryPort('7;x'), { kind: 'scorm12' as const });
    const session = new Session(outline, port);
    session.answer('item-1', { _: 'a' }, 1);
    expect([session.writable, port.saved]).toEqual([false, '7;x']);
  });

  it('refuses an item that the module does not have', () => {
    const session = new Session(outline, memoryPort());
    expect(() => session.answer('item-9', { _: 'a' }, 1)).toThrow('has no item "item-9"');
  });

  it('loses no answer, whatever is done and wherever it is reopened', () => {
    const action = fc.oneof(
      fc.record({
        kind: fc.constant('answer'),
        item: fc.integer({ min: 1, max: 3 }),
        letter: fc.constantFrom('a', 'b'),
      }),
      fc.record({
        kind: fc.constant('seen'),
        item: fc.integer({ min: 1, max: 2 }),
        letter: fc.constant(''),
      }),
      fc.record({ kind: fc.constant('reopen'), item: fc.constant(0), letter: fc.constant('') }),
    );
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const port = memoryPort();
        let session = new Session(outline, port);
        const answers = new Map<number, string>();
        const seen = new Set<number>();
        for (const { kind, item: number, letter } of actions) {
          if (kind === 'reopen') session = new Session(outline, port);
          if (kind === 'seen') {
            session.markSeen(number);
            seen.add(number);
          }
          if (kind === 'answer') {
            session.answer(`item-${number}`, { _: letter }, 1);
            answers.set(number, letter);
          }
        }
        const last = new Session(outline, port).state;
        expect(last.seen).toEqual(seen);
        expect(new Map(last.answers)).toEqual(answers);
      }),
    );
  });
});
