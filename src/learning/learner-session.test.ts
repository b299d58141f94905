import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TWO_STEPS } from './two-steps.test-data.ts';
import type { ScoringSpec } from '../items/scoring-spec.ts';
import type { ModuleOutline } from './progress.ts';
import { LearnerSession } from './learner-session.ts';
import type { AnswerEvent, TrackingPort } from './tracking.ts';

const item = (number: number, use: 'quiz' | 'lesson'): ScoringSpec => ({
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

describe('LearnerSession', () => {
  it('closes the attempt with the last quiz answer, and keeps the best of several', () => {
    const session = new LearnerSession(outline, memoryPort());
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
    const session = new LearnerSession(outline, memoryPort());
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
    const session = new LearnerSession(outline, memoryPort());
    session.answer('item-3', { _: 'a' }, 10);
    expect(session.progress.quiz?.answered).toBe(0);
  });

  it('writes nothing in review', () => {
    const port = memoryPort('1;s1', false);
    const session = new LearnerSession(outline, port);
    session.moveTo(2);
    session.answer('item-1', { _: 'a' }, 10);
    expect(port).toMatchObject({ writes: 0, events: [] });
    expect(session.state.answers.get(1)).toBe('a');
  });

  it('keeps what it cannot read for the page to set aside', () => {
    expect(new LearnerSession(outline, memoryPort('7;x')).unreadable).toBe('7;x');
  });

  it('does not overwrite what it cannot read in an LMS', () => {
    const port = Object.assign(memoryPort('7;x'), { kind: 'scorm12' as const });
    const session = new LearnerSession(outline, port);
    session.answer('item-1', { _: 'a' }, 1);
    expect([session.writable, port.saved]).toEqual([false, '7;x']);
  });

  it('refuses an item that the module does not have', () => {
    const session = new LearnerSession(outline, memoryPort());
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
        let session = new LearnerSession(outline, port);
        const answers = new Map<number, string>();
        const seen = new Set<number>();
        for (const { kind, item: number, letter } of actions) {
          if (kind === 'reopen') session = new LearnerSession(outline, port);
          if (kind === 'seen') {
            session.markSeen(number);
            seen.add(number);
          }
          if (kind === 'answer') {
            session.answer(`item-${number}`, { _: letter }, 1);
            answers.set(number, letter);
          }
        }
        const last = new LearnerSession(outline, port).state;
        expect(last.seen).toEqual(seen);
        expect(new Map(last.answers)).toEqual(answers);
      }),
    );
  });
});

describe('attempts', () => {
  const answerAll = (session: LearnerSession, letter: string) => {
    session.answer('item-1', { _: letter }, 10);
    session.answer('item-2', { _: letter }, 10);
  };

  it('keep the best and the last score, and the day of the first pass', () => {
    let day = 100;
    const session = new LearnerSession(outline, memoryPort(), () => day);
    answerAll(session, 'b');
    expect(session.state).toMatchObject({ best: 0, last: 0, passed: false, day: 100 });
    day = 101;
    session.retryQuiz();
    answerAll(session, 'a');
    expect(session.state).toMatchObject({ best: 100, last: 100, passed: true, day: 101 });
    day = 102;
    session.retryQuiz();
    answerAll(session, 'b');
    expect(session.state).toMatchObject({ best: 100, last: 0, passed: true, day: 101 });
  });

  it('are closed: practising what was wrong changes no score', () => {
    const session = new LearnerSession(outline, memoryPort());
    session.answer('item-1', { _: 'a' }, 10);
    session.answer('item-2', { _: 'b' }, 10);
    expect(session.practise()).toEqual(['item-2']);
    expect([...session.state.answers]).toEqual([[1, 'a']]);
    session.answer('item-2', { _: 'a' }, 10);
    expect(session.state).toMatchObject({ attempts: 1, best: 50, last: 50, passed: false });
    expect(session.progress.quiz?.raw).toBe(100);
    session.retryQuiz();
    expect(session.state).toMatchObject({ closed: false, attempts: 1 });
    expect(session.state.answers.size).toBe(0);
  });

  it('explained at the end are kept as they change and closed with what is blank', () => {
    const port = memoryPort();
    const session = new LearnerSession({ ...outline, feedback: 'end' }, port, () => 7);
    session.draft('item-1', { _: 'b' });
    session.draft('item-1', { _: 'a' });
    session.draft('item-2', { _: 'a' });
    session.draft('item-2', {});
    expect(session.state.closed).toBe(false);
    expect(port.events).toEqual([]);
    session.finish();
    expect(session.state).toMatchObject({ closed: true, last: 50, attempts: 1, day: 7 });
    expect(port.events.map(({ item: { id }, score }) => [id, score])).toEqual([['item-1', 1]]);
    session.finish();
    expect(session.state.attempts).toBe(1);
  });

  it('have a clock that never goes back and stops with the attempt', () => {
    const session = new LearnerSession({ ...outline, feedback: 'end', minutes: 1 }, memoryPort());
    session.setClock(60, 20.4);
    session.setClock(60, 5);
    expect(session.state.clock).toEqual({ limit: 60, spent: 20 });
    session.setClock(90, 21);
    expect(session.state.clock).toEqual({ limit: 90, spent: 21 });
    session.finish();
    session.setClock(90, 30);
    expect(session.state.clock).toBeUndefined();
  });
});

describe('completion rules', () => {
  const done = (
    completion: ModuleOutline['completion'],
    act: (session: LearnerSession) => void,
  ) => {
    const session = new LearnerSession({ ...outline, completion }, memoryPort());
    act(session);
    return session.progress;
  };
  const read = (session: LearnerSession) => [1, 2].forEach((lesson) => session.markSeen(lesson));
  const take = (letter: string) => (session: LearnerSession) =>
    ['item-1', 'item-2'].forEach((id) => session.answer(id, { _: letter }, 1));

  it('count what they ask for, and no more', () => {
    expect(done('read', read)).toMatchObject({ steps: 2, completed: true });
    expect(done('read', take('a'))).toMatchObject({ done: 0, completed: false });
    expect(done('passed', take('a'))).toMatchObject({ steps: 1, completed: true });
    expect(done('passed', take('b')).completed).toBe(false);
    expect(done('read-and-attempted', (s) => [read(s), take('b')(s)])).toMatchObject({
      completed: true,
    });
    expect(done('read-and-passed', (s) => [read(s), take('b')(s)])).toMatchObject({
      done: 2,
      steps: 3,
    });
  });

  it('never let a module without quiz wait for one', () => {
    const session = new LearnerSession(
      { ...outline, items: [], completion: 'passed' },
      memoryPort(),
    );
    read(session);
    expect(session.progress.completed).toBe(true);
  });
});

describe('two tabs and two devices', () => {
  /** Ports of several tabs over one storage, which may refuse a write. */
  function tabs() {
    const kept = { text: '', isFull: false };
    const open = (): TrackingPort => {
      let status: 'saved' | 'failed' = 'saved';
      return {
        ...memoryPort(),
        open: () => ({ saved: kept.text, writable: true }),
        latest: () => kept.text,
        flush: () => status,
        save: (_state, text) => {
          status = kept.isFull ? 'failed' : 'saved';
          if (!kept.isFull) kept.text = text;
        },
      };
    };
    return { kept, open };
  }
  const action = fc.record({
    kind: fc.constantFrom('answer', 'answer', 'answer', 'seen', 'kill', 'full', 'free'),
    tab: fc.nat({ max: 1 }),
    item: fc.integer({ min: 1, max: 3 }),
    letter: fc.constantFrom('a', 'b'),
  });

  it('lose no acknowledged answer, in whatever order tabs answer, die, or find the storage full', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const { kept, open } = tabs();
        const ports = [open(), open()];
        const sessions = ports.map((port) => new LearnerSession(outline, port));
        const answered = new Map<number, string>();
        const seen = new Set<number>();
        const refused = new Set<number>();
        for (const { kind, tab, item: number, letter } of actions) {
          const session = sessions[tab] as LearnerSession;
          if (kind === 'answer' && kept.isFull) refused.add(number);
          if (kind === 'full') kept.isFull = true;
          if (kind === 'free') kept.isFull = false;
          if (kind === 'kill') {
            ports[tab] = open();
            sessions[tab] = new LearnerSession(outline, ports[tab] as TrackingPort);
          }
          if (kind === 'seen') session.markSeen(Math.min(number, 2));
          if (kind === 'answer') session.answer(`item-${number}`, { _: letter }, 1);
          if (kept.isFull) continue;
          if (kind === 'seen') seen.add(Math.min(number, 2));
          if (kind === 'answer') answered.set(number, letter);
        }
        const last = new LearnerSession(outline, open()).state;
        for (const lesson of seen) expect(last.seen.has(lesson)).toBe(true);
        for (const [item, answer] of answered) {
          // A refused answer may be saved with its tab's next one, over a newer answer.
          if (refused.has(item)) expect(last.answers.has(item)).toBe(true);
          else expect(last.answers.get(item)).toBe(answer);
        }
      }),
    );
  });

  it('erasing in one tab is not undone by the other', () => {
    const { kept, open } = tabs();
    const [one, two] = [new LearnerSession(outline, open()), new LearnerSession(outline, open())];
    one.answer('item-1', { _: 'a' }, 1);
    kept.text = '';
    two.refresh();
    two.answer('item-3', { _: 'b' }, 1);
    expect([...new LearnerSession(outline, open()).state.answers]).toEqual([[3, 'b']]);
  });

  it('erasing in one tab reaches what the storage had refused to the other', () => {
    const { kept, open } = tabs();
    const session = new LearnerSession(outline, open());
    session.answer('item-1', { _: 'a' }, 1);
    kept.isFull = true;
    session.answer('item-2', { _: 'a' }, 1);
    Object.assign(kept, { text: '', isFull: false });
    session.answer('item-3', { _: 'b' }, 1);
    expect([...new LearnerSession(outline, open()).state.answers]).toEqual([[3, 'b']]);
  });
});

describe('a progressive case', () => {
  const caseOutline = { module: 'module', lessons: [], items: [TWO_STEPS], passMark: 50 };

  it('keeps each step of a case, reports the whole case to the port, and then closes the attempt', () => {
    const events: AnswerEvent[] = [];
    let kept = '';
    const port: TrackingPort = {
      kind: 'browser',
      open: () => ({ saved: kept, writable: true }),
      answered: (event) => void events.push(event),
      save: (_state, text) => void (kept = text),
      flush: () => 'saved',
      close: () => undefined,
      onStatus: () => undefined,
    };
    const before = new LearnerSession(caseOutline, port);
    before.answer('case', { a_: 'a' }, 10);
    expect(kept).toBe('1;a1a');
    expect(before.progress.quiz).toMatchObject({ answered: 0, points: 0.5 });
    expect([events.length, before.state.attempts]).toEqual([0, 0]);

    const after = new LearnerSession(caseOutline, port);
    after.answer('case', { a_: 'a', b_: 'b' }, 20);
    expect(after.progress.quiz).toMatchObject({ answered: 1, points: 0.5 });
    expect(after.state).toMatchObject({ attempts: 1, best: 50, passed: true });
    expect(events).toMatchObject([{ score: 0.5, latency: 20 }]);
  });
});
