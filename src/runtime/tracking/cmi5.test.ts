import { describe, expect, it } from 'vitest';
import type { ScoringSpec } from '../../items/scoring-spec.ts';
import type { ModuleOutline } from '../../learning/progress.ts';
import { LearnerSession } from '../../learning/learner-session.ts';
import type { Cmi5Launch, Statement } from './cmi5-statements.ts';
import { LocalCopy } from './local-copy.ts';
import { memoryStore } from '../storage/memory-store.test-data.ts';
import { cmi5Port, type Cmi5Record } from './cmi5.ts';
import type { Reply } from './cmi5-outbox.ts';

const item = (number: number, key: string, safety = false): ScoringSpec => ({
  ...{ id: `item-${number}`, number, type: 'single', use: 'quiz', options: ['a', 'b'] },
  ...{ key: [key], scoring: 'all-or-nothing', safety, objective: 'objective' },
});
const outline: ModuleOutline = {
  module: 'module',
  lessons: [{ number: 1, id: 'one' }],
  items: [item(1, 'a'), item(2, 'b')],
  passMark: 80,
};

const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const launch: Cmi5Launch = {
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '7' } },
  registration: 'registration',
  activityId: 'https://lms.example/activity/1',
  contextTemplate: {
    contextActivities: { grouping: [{ id: 'urn:sanad:module:module' }] },
    extensions: { [SESSION]: 's-1' },
  },
  launchMode: 'Normal',
  masteryScore: 0.8,
  returnUrl: undefined,
};

const turns = async () => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

const verbOf = ({ verb }: Statement) => verb.id.split('/').at(-1) ?? '';

/** An LMS that keeps what it receives, and replies as the test sets it. */
function fakeLms(more: Partial<Cmi5Launch> = {}, record?: Partial<Cmi5Record>, copy?: LocalCopy) {
  const statements: Statement[] = [];
  const records: Cmi5Record[] = [];
  const control = { reply: 'kept' as Reply, now: 0, unwanted: '' };
  const requests: string[][] = [];
  const tasks: (() => void)[] = [];
  let numbers = 0;
  const lms = {
    launch: { ...launch, ...more },
    record: { state: '', completed: false, passed: false, ...record },
    send: (sent: readonly Statement[]) => {
      requests.push(sent.map(verbOf));
      // A request is refused as a whole.
      if (sent.some(({ id }) => id === control.unwanted)) return Promise.resolve<Reply>('refused');
      if (control.reply === 'kept') statements.push(...sent);
      return Promise.resolve(control.reply);
    },
    keep: (kept: Cmi5Record) => {
      if (control.reply === 'kept') records.push(kept);
      return Promise.resolve(control.reply);
    },
    uuid: (name?: string) => name ?? `id-${(numbers += 1)}`,
  };
  const port = cmi5Port(
    lms,
    'module',
    {
      now: () => control.now,
      date: () => new Date(Date.UTC(2026, 10, 22, 9, 5, control.now / 1000)),
      later: (task) => void tasks.push(task),
      online: () => true,
    },
    () => ({ text: 'Que dire ?', language: 'fr' }),
    copy,
  );
  const deliver = async () => {
    for (const task of tasks.splice(0)) task();
    await turns();
  };
  const verbs = () => statements.map(verbOf);
  const statementOf = (verb: string) =>
    statements.find(({ verb: { id } }) => id.endsWith(`/${verb}`));
  return { port, statements, records, requests, control, deliver, verbs, statementOf };
}

const attempt = (session: LearnerSession, ...letters: string[]) =>
  letters.forEach((letter, index) => session.answer(`item-${index + 1}`, { _: letter }, 1));

const categories = ({ context }: Statement) =>
  (context.contextActivities?.['category'] ?? []).map(({ id }) => id.replace(CATEGORY, ''));

describe('cmi5 port', () => {
  it('sends the statements of a session in order, each verb once', async () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    session.markSeen(1);
    attempt(session, 'a', 'b');
    lms.control.now = 65_000;
    await lms.deliver();
    lms.port.close();
    lms.port.close();
    await turns();
    expect(lms.verbs()).toEqual([
      ...['initialized', 'answered', 'answered', 'passed', 'completed', 'terminated'],
    ]);
    expect(lms.records.at(-1)).toEqual({
      state: '1;s1;n1;b100;k1;c1;a1a.2b',
      completed: true,
      passed: true,
    });
    expect(new Set(lms.statements.map(({ id }) => id)).size).toBe(6);
    expect(lms.statementOf('terminated')?.result).toEqual({ duration: 'PT1M5S' });
    expect(lms.statementOf('terminated')?.timestamp).toBe('2026-11-22T09:06:05.000Z');
  });

  it('a judged statement has score, categories, session and mastery score', () => {
    const lms = fakeLms();
    attempt(new LearnerSession(outline, lms.port), 'a', 'b');
    lms.port.close();
    const passed = lms.statementOf('passed')!;
    expect(passed.result).toEqual({
      success: true,
      score: { scaled: 1, raw: 100, min: 0, max: 100 },
      duration: 'PT0S',
    });
    expect(passed.object).toEqual({ objectType: 'Activity', id: launch.activityId });
    expect(passed.context).toEqual({
      registration: 'registration',
      contextActivities: {
        grouping: [{ id: 'urn:sanad:module:module' }],
        category: [{ id: `${CATEGORY}cmi5` }, { id: `${CATEGORY}moveon` }],
      },
      extensions: { [SESSION]: 's-1', [MASTERY]: 0.8 },
    });
    expect(categories(lms.statementOf('initialized')!)).toEqual(['cmi5']);
    expect(lms.statementOf('initialized')?.result).toBeUndefined();
  });

  it('an answer is allowed, not defined: no category, an object of its own', () => {
    const lms = fakeLms();
    new LearnerSession(outline, lms.port).answer('item-1', { _: 'b' }, 4200);
    lms.port.close();
    const answered = lms.statementOf('answered')!;
    expect(categories(answered)).toEqual([]);
    expect(answered.context.extensions).toEqual({ [SESSION]: 's-1' });
    expect(answered.object).toMatchObject({
      id: 'urn:sanad:item:module:item-1',
      definition: {
        description: { fr: 'Que dire ?' },
        interactionType: 'choice',
        correctResponsesPattern: ['a'],
      },
    });
    expect(answered.result).toEqual({
      response: 'b',
      success: false,
      score: { scaled: 0 },
      duration: 'PT4.2S',
    });
  });

  it('a failure waits for the end, since a retry may pass', () => {
    const retried = fakeLms();
    const session = new LearnerSession(outline, retried.port);
    attempt(session, 'a', 'a');
    session.retryQuiz();
    attempt(session, 'a', 'b');
    retried.port.close();
    expect(retried.verbs().filter((verb) => verb !== 'answered')).toEqual([
      ...['initialized', 'passed', 'terminated'],
    ]);
    const failed = fakeLms();
    attempt(new LearnerSession(outline, failed.port), 'a', 'a');
    failed.port.close();
    expect(failed.verbs().slice(-2)).toEqual(['failed', 'terminated']);
    expect(failed.statementOf('failed')?.result).toMatchObject({
      success: false,
      score: { scaled: 0.5, raw: 50 },
    });
  });

  it('someone who missed a safety question above the mark has failed without a score', () => {
    const lms = fakeLms({ masteryScore: 0.5 });
    const items = [item(1, 'a'), item(2, 'b', true)];
    attempt(new LearnerSession({ ...outline, items, passMark: 50 }, lms.port), 'a', 'a');
    lms.port.close();
    expect(lms.statementOf('failed')?.result).toEqual({ success: false, duration: 'PT0S' });
  });

  it('a verdict that an earlier session has sent is not sent again', async () => {
    const state = '1;pq;s1;n1;b100;k1;c1;a1a.2b';
    const lms = fakeLms({}, { state, completed: true, passed: true });
    const session = new LearnerSession(outline, lms.port);
    expect(session.state.best).toBe(100);
    session.retryQuiz();
    attempt(session, 'b', 'a');
    await lms.deliver();
    lms.port.close();
    expect(lms.verbs().filter((verb) => verb !== 'answered')).toEqual([
      'initialized',
      'terminated',
    ]);
    expect(lms.records.at(-1)).toMatchObject({ completed: true, passed: true });
  });

  it.each(['Browse', 'Review'])('%s: only the bounds of the session', async (launchMode) => {
    const lms = fakeLms({ launchMode }, { state: '1;a1a' });
    const session = new LearnerSession(outline, lms.port);
    expect(session.state.answers.get(1)).toBe('a');
    session.markSeen(1);
    attempt(session, 'a', 'b');
    await lms.deliver();
    lms.port.close();
    expect(lms.verbs()).toEqual(['initialized', 'terminated']);
    expect(lms.records).toEqual([]);
  });

  it('what could not be sent waits, says so, and goes later in order', async () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    const statuses: string[] = [];
    lms.port.onStatus((status) => statuses.push(status));
    await lms.deliver();
    lms.control.reply = 'unreachable';
    session.answer('item-1', { _: 'a' }, 1);
    await lms.deliver();
    session.answer('item-2', { _: 'b' }, 1);
    await lms.deliver();
    expect([lms.verbs(), statuses.at(-1)]).toEqual([['initialized'], 'failed']);
    lms.control.reply = 'kept';
    lms.port.flush();
    await turns();
    expect(lms.verbs()).toEqual(['initialized', 'answered', 'answered', 'passed']);
    expect([statuses.at(-1), lms.records.at(-1)?.passed]).toEqual(['saved', true]);
  });

  it('a statement that is refused does not hold up the next ones', async () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    await lms.deliver();
    lms.control.reply = 'refused';
    session.answer('item-1', { _: 'a' }, 1);
    await lms.deliver();
    expect(lms.port.flush()).toBe('failed');
    lms.control.reply = 'kept';
    session.answer('item-2', { _: 'b' }, 1);
    await lms.deliver();
    await lms.deliver();
    expect(lms.verbs()).toEqual(['initialized', 'answered', 'passed']);
  });

  it('a refused answer is no alarm once the record has it; a refused verdict is one', async () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    lms.control.unwanted = 'id-2';
    session.answer('item-1', { _: 'a' }, 1);
    await lms.deliver();
    expect(lms.port.flush()).toBe('saved');
    lms.control.unwanted = 'passed';
    session.answer('item-2', { _: 'b' }, 1);
    await lms.deliver();
    await lms.deliver();
    expect(lms.verbs()).toEqual(['initialized', 'answered']);
    expect(lms.records.at(-1)?.passed).toBe(false);
    expect(lms.port.flush()).toBe('failed');
  });

  it('answers that wait go in one request, all else alone', async () => {
    const lms = fakeLms();
    attempt(new LearnerSession(outline, lms.port), 'a', 'b');
    await lms.deliver();
    expect(lms.requests).toEqual([['initialized'], ['answered', 'answered'], ['passed']]);
  });

  it('what is refused together goes one by one, and only what is unwanted is left', async () => {
    const lms = fakeLms();
    lms.control.unwanted = 'id-2';
    const session = new LearnerSession(outline, lms.port);
    attempt(session, 'a', 'a');
    await lms.deliver();
    session.retryQuiz();
    attempt(session, 'a', 'b');
    await lms.deliver();
    await lms.deliver();
    expect(lms.requests).toEqual([
      ...[['initialized'], ['answered', 'answered'], ['answered'], ['answered']],
      ...[['answered', 'answered'], ['passed']],
    ]);
    expect(lms.statements.map(({ id }) => id)).toEqual(['id-1', 'id-3', 'id-4', 'id-5', 'passed']);
  });

  it('many answers go in as many requests as a browser needs', async () => {
    const items = Array.from({ length: 120 }, (_, index) => item(index + 1, 'a'));
    const lms = fakeLms();
    const session = new LearnerSession({ ...outline, items }, lms.port);
    for (const { id } of items) session.answer(id, { _: 'a' }, 1);
    await lms.deliver();
    expect(lms.verbs().filter((verb) => verb === 'answered')).toHaveLength(120);
    const sizes = lms.requests.slice(1, -1).map(({ length }) => length);
    expect(sizes.length).toBeLessThan(5);
    // Worked out by hand: about 650 bytes an answer.
    expect(Math.max(...sizes)).toBeLessThan(80);
  });

  it('closing sends what waits, and not twice what is on its way', async () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    await lms.deliver();
    session.answer('item-1', { _: 'a' }, 1);
    session.answer('item-2', { _: 'b' }, 1);
    lms.port.flush();
    lms.port.close();
    await turns();
    expect(lms.verbs()).toEqual(['initialized', 'answered', 'answered', 'passed', 'terminated']);
  });

  it('what the record does not take waits in the local copy, for the next launch', async () => {
    const { store, values } = memoryStore();
    const owner = { lms: 'https://lms.example', module: 'module', learner: '7', isAttempt: true };
    const lms = fakeLms({}, {}, new LocalCopy(store, owner));
    const session = new LearnerSession(outline, lms.port);
    lms.control.reply = 'unreachable';
    session.answer('item-1', { _: 'a' }, 1);
    await lms.deliver();
    expect([lms.port.flush(), lms.records, values.size]).toEqual(['local', [], 1]);

    const next = fakeLms({}, {}, new LocalCopy(store, owner));
    expect(new LearnerSession(outline, next.port).state.answers.get(1)).toBe('a');
    await next.deliver();
    expect(next.records.at(-1)?.state).toMatch(/^1;x[\w.]+;a1a$/);
    expect(values.size).toBe(0);

    const other = new LocalCopy(store, { ...owner, learner: '8' });
    expect(new LearnerSession(outline, fakeLms({}, {}, other).port).state.answers.size).toBe(0);
  });

  it('an answer that was not sent is sent in the next session, under its id', async () => {
    const { store, values } = memoryStore();
    const owner = { lms: 'https://lms.example', module: 'module', learner: '7', isAttempt: true };
    const lms = fakeLms({}, {}, new LocalCopy(store, owner));
    const session = new LearnerSession(outline, lms.port);
    lms.control.reply = 'unreachable';
    session.answer('item-1', { _: 'a' }, 1000);
    lms.port.close();
    await turns();
    // This browser stores neither the learner nor the session.
    expect([...values.values()].join()).not.toMatch(/lms\.example|s-1/);

    // The record arrived while the page closed, the statements did not.
    const contextTemplate = { extensions: { [SESSION]: 's-2' } };
    const copy = new LocalCopy(store, owner);
    const next = fakeLms({ contextTemplate }, { state: '1;a1a' }, copy);
    next.control.now = 5000;
    new LearnerSession(outline, next.port);
    await next.deliver();
    expect(next.verbs()).toEqual(['initialized', 'answered']);
    expect(next.statementOf('answered')).toMatchObject({
      ...{ id: 'id-2', timestamp: '2026-11-22T09:05:05.000Z', actor: launch.actor },
      object: { id: 'urn:sanad:item:module:item-1', definition: { interactionType: 'choice' } },
      result: { response: 'a', success: true, duration: 'PT1S' },
      context: { registration: 'registration', extensions: { [SESSION]: 's-2' } },
    });
    expect(values.size).toBe(0);
  });

  it('a verdict that was not confirmed is sent again, with the same id', async () => {
    const lms = fakeLms();
    attempt(new LearnerSession(outline, lms.port), 'a', 'b');
    lms.port.close();
    await turns();
    // All arrived, but the page was gone before the replies.
    expect(lms.records.at(-1)).toMatchObject({ passed: false });
    const next = fakeLms({}, lms.records.at(-1));
    new LearnerSession(outline, next.port).moveTo(1);
    await next.deliver();
    await next.deliver();
    expect(next.verbs()).toEqual(['initialized', 'passed']);
    expect(next.statementOf('passed')?.id).toBe(lms.statementOf('passed')?.id);
    expect(next.records.at(-1)).toMatchObject({ passed: true });
  });

  it('nothing is sent in a session that was not begun', async () => {
    const lms = fakeLms();
    lms.control.reply = 'refused';
    attempt(new LearnerSession(outline, lms.port), 'a', 'b');
    await lms.deliver();
    expect(lms.statements).toEqual([]);
    lms.control.reply = 'kept';
    await lms.deliver();
    expect(lms.verbs()).toEqual(['initialized', 'answered', 'answered', 'passed']);
  });

  it('at the end, what browsers would not send is left to the copy; bounds and verdict go', async () => {
    const items = Array.from({ length: 120 }, (_, index) => item(index + 1, 'a'));
    const lms = fakeLms();
    const session = new LearnerSession({ ...outline, items }, lms.port);
    for (const { id } of items) session.answer(id, { _: 'a' }, 1);
    lms.port.close();
    await turns();
    // The first one was under way already.
    expect(lms.verbs()).toEqual(['initialized', 'passed', 'terminated']);
  });
});
