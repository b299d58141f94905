import { describe, expect, it } from 'vitest';
import type { ScoringSpec } from '../../items/scoring-spec.ts';
import type { ModuleOutline } from '../../learning/progress.ts';
import { LearnerSession } from '../../learning/learner-session.ts';
import type { SaveStatus } from '../../learning/tracking.ts';
import type { Scorm12Api } from './find-api.ts';
import { memoryStore } from '../storage/memory-store.test-data.ts';
import { LocalCopy } from './local-copy.ts';
import { scormPort } from './scorm.ts';
import { Scorm12 } from './scorm12.ts';

const outline: ModuleOutline = {
  module: 'module',
  lessons: [{ number: 1, id: 'one' }],
  items: ['a', 'b'].map((key, index): ScoringSpec => ({
    id: `item-${index + 1}`,
    number: index + 1,
    type: 'single',
    use: 'quiz',
    options: ['a', 'b'],
    key: [key],
    scoring: 'all-or-nothing',
    safety: false,
    objective: 'objective',
  })),
  passMark: 80,
};

const OWNER = { lms: 'https://lms.example', module: 'module' };

/** A run-time that keeps its values, and fails where the test sets it. */
function fakeLms(values: Record<string, string> = {}, hasCopy = false) {
  const calls: string[] = [];
  const fail = { initialize: false, commit: false, set: false, throws: false };
  const api: Scorm12Api = {
    LMSInitialize: () => (fail.initialize ? 'false' : 'true'),
    LMSFinish: () => (calls.push('Finish'), 'true'),
    LMSGetValue: (element) => values[element] ?? '',
    LMSSetValue: (element, value) => {
      if (fail.throws) throw new Error('gone');
      if (fail.set) return 'false';
      calls.push(`${element}=${value}`);
      values[element] = value;
      return 'true';
    },
    LMSCommit: () => (calls.push('Commit'), fail.commit ? 'false' : 'true'),
    LMSGetLastError: () => '101',
    LMSGetErrorString: () => 'General exception',
    LMSGetDiagnostic: () => '',
  };
  const tasks: (() => void)[] = [];
  const clock = { now: 1000 };
  const env = {
    now: () => clock.now,
    date: () => new Date(2026, 10, 22, 9, 5, 7),
    later: (task: () => void) => void tasks.push(task),
    online: () => true,
  };
  const { store } = memoryStore();
  const copyOf = (learner: string) => new LocalCopy(store, { ...OWNER, learner });
  const port = scormPort(new Scorm12(api, outline), env, hasCopy ? copyOf : undefined);
  const statuses: SaveStatus[] = [];
  const runTasks = () => {
    for (const task of tasks.splice(0)) task();
  };
  return { calls, fail, port, clock, statuses, runTasks, values, api };
}

describe('SCORM 1.2 port', () => {
  it('opens: incomplete and suspend at once, before anything can go wrong', () => {
    const { port, calls } = fakeLms({ 'cmi.core.lesson_status': 'not attempted' });
    expect(port.open()).toEqual({ saved: '', writable: true });
    expect(calls).toEqual(['cmi.core.lesson_status=incomplete', 'cmi.core.exit=suspend']);
  });

  it.each(['completed', 'passed', 'failed', 'incomplete', 'browsed'])(
    'does not touch a status that is %s',
    (status) => {
      const { port, calls } = fakeLms({ 'cmi.core.lesson_status': status });
      port.open();
      expect(calls.filter((call) => call.includes('lesson_status'))).toEqual([]);
    },
  );

  it('writes an interaction in the values that Moodle accepts', () => {
    const lms = fakeLms({ 'cmi.interactions._count': '4' });
    const session = new LearnerSession(outline, lms.port);
    session.answer('item-1', { _: 'a' }, 12_345);
    const row = lms.calls.filter((call) => call.startsWith('cmi.interactions.'));
    expect(row).toEqual([
      'cmi.interactions.4.id=item-1',
      'cmi.interactions.4.objectives.0.id=objective',
      'cmi.interactions.4.time=09:05:07',
      'cmi.interactions.4.type=choice',
      'cmi.interactions.4.correct_responses.0.pattern=a',
      'cmi.interactions.4.weighting=1',
      'cmi.interactions.4.student_response=a',
      'cmi.interactions.4.result=correct',
      'cmi.interactions.4.latency=00:00:12.35',
    ]);
  });

  it('sends no score before there is one, then the score before the status', () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    session.markSeen(1);
    session.answer('item-1', { _: 'a' }, 1);
    expect(lms.calls.join()).not.toContain('score');
    session.answer('item-2', { _: 'b' }, 1);
    // What ends an attempt is committed at once.
    expect(lms.calls.slice(-7)).toEqual([
      'cmi.suspend_data=1;s1;n1;b100;k1;c1;a1a.2b',
      'cmi.core.score.raw=100',
      'cmi.core.score.min=0',
      'cmi.core.score.max=100',
      'cmi.core.lesson_status=completed',
      'cmi.core.session_time=00:00:00.00',
      'Commit',
    ]);
  });

  it('never downgrades: a worse retry keeps score and status', () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    session.markSeen(1);
    session.answer('item-1', { _: 'a' }, 1);
    session.answer('item-2', { _: 'b' }, 1);
    session.retryQuiz();
    session.answer('item-1', { _: 'b' }, 1);
    session.answer('item-2', { _: 'a' }, 1);
    expect(lms.values['cmi.core.score.raw']).toBe('100');
    expect(lms.values['cmi.core.lesson_status']).toBe('completed');
  });

  it('never lowers a score that the LMS has, even when the state is lost', () => {
    const lms = fakeLms({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '90' });
    const session = new LearnerSession(outline, lms.port);
    session.answer('item-1', { _: 'a' }, 1);
    session.answer('item-2', { _: 'a' }, 1);
    expect(lms.values['cmi.core.score.raw']).toBe('90');
    expect(lms.values['cmi.objectives.0.score.raw']).toBe('50');
  });

  it('commits once for many changes, with the session time', () => {
    const lms = fakeLms({ 'cmi.core.student_id': 'amina' }, true);
    const session = new LearnerSession(outline, lms.port);
    session.moveTo(1);
    session.markSeen(1);
    lms.clock.now += 3_725_500;
    lms.runTasks();
    expect(lms.calls.slice(-2)).toEqual(['cmi.core.session_time=01:02:05.50', 'Commit']);
    expect(lms.calls.filter((call) => call === 'Commit')).toHaveLength(1);
  });

  it('finishes at most once, and writes nothing afterwards', () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    lms.port.close();
    lms.port.close();
    const count = lms.calls.length;
    session.moveTo('quiz');
    lms.runTasks();
    expect(lms.calls).toHaveLength(count);
    expect(lms.calls.filter((call) => call === 'Finish')).toHaveLength(1);
  });

  it('commits at once what this browser cannot keep', () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    session.answer('item-1', { _: 'a' }, 1);
    expect(lms.calls.at(-1)).toBe('Commit');
    expect(lms.port.flush()).toBe('saved');
  });

  it.each(['review', 'browse'])('writes and ends nothing in %s mode', (mode) => {
    const lms = fakeLms({ 'cmi.core.lesson_mode': mode, 'cmi.suspend_data': '1;a1a' });
    const session = new LearnerSession(outline, lms.port);
    expect(session.state.answers.get(1)).toBe('a');
    session.answer('item-2', { _: 'b' }, 1);
    session.markSeen(1);
    lms.runTasks();
    lms.port.close();
    expect(lms.calls).toEqual([]);
  });

  it('says when the LMS did not keep something, and when it does again', () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    lms.port.onStatus((status) => lms.statuses.push(status));
    lms.runTasks();
    for (const fault of ['commit', 'set', 'throws'] as const) {
      lms.fail[fault] = true;
      session.moveTo(1);
      expect(lms.port.flush(), fault).toBe('failed');
      lms.fail[fault] = false;
      session.moveTo('quiz');
      expect(lms.port.flush(), fault).toBe('saved');
    }
    expect(lms.statuses).toContain('failed');
  });

  it('a session that opens late is joined with what was answered meanwhile', () => {
    const lms = fakeLms({
      'cmi.suspend_data': '1;p1;s1;a2b',
      'cmi.interactions._count': '3',
      'cmi.core.student_id': 'amina',
    });
    lms.fail.initialize = true;
    const session = new LearnerSession(outline, lms.port);
    session.answer('item-1', { _: 'a' }, 1);
    lms.runTasks();
    expect([lms.port.flush(), lms.calls]).toEqual(['failed', []]);
    lms.fail.initialize = false;
    lms.runTasks();
    expect(lms.port.flush()).toBe('saved');
    expect(lms.values['cmi.suspend_data']).toBe('1;p1;s1;a1a.2b');
    expect(lms.calls).toContain('cmi.interactions.3.id=item-1');
    session.refresh();
    expect([...session.state.answers]).toEqual(expect.arrayContaining([[2, 'b']]));
    // The next change is made from both.
    session.moveTo('quiz');
    lms.port.close();
    expect(lms.values['cmi.suspend_data']).toBe('1;pq;s1;a1a.2b');
  });

  it('a session that never opens is not written to, nor ended', () => {
    const lms = fakeLms();
    lms.fail.initialize = true;
    new LearnerSession(outline, lms.port).answer('item-1', { _: 'a' }, 1);
    lms.runTasks();
    lms.port.close();
    lms.port.close();
    expect(lms.calls).toEqual([]);
  });

  it('what is refused for good and is not needed for progress alarms nobody', () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    const set = lms.api.LMSSetValue;
    lms.api.LMSSetValue = (element, value) =>
      element.startsWith('cmi.interactions') ? 'false' : set(element, value);
    lms.api.LMSGetLastError = () => '401';
    session.answer('item-1', { _: 'a' }, 1);
    expect(lms.port.flush()).toBe('saved');
  });

  it('after a commit that failed: other values, a commit, the true ones, a commit', () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    lms.runTasks();
    lms.fail.commit = true;
    session.markSeen(1);
    session.answer('item-1', { _: 'a' }, 1);
    session.answer('item-2', { _: 'b' }, 1);
    expect(lms.port.flush()).toBe('failed');
    const before = lms.calls.length;
    lms.fail.commit = false;
    expect(lms.port.flush()).toBe('saved');
    const needed = /^(Commit|cmi\.suspend_data|cmi\.core\.(score\.raw|lesson_status))/;
    expect(lms.calls.slice(before).filter((call) => needed.test(call))).toEqual([
      'cmi.suspend_data=1;s1;n1;b100;k1;c1;a1a.2b ',
      'cmi.core.score.raw=99',
      'cmi.core.lesson_status=incomplete',
      'Commit',
      'cmi.suspend_data=1;s1;n1;b100;k1;c1;a1a.2b',
      'cmi.core.score.raw=100',
      'cmi.core.lesson_status=completed',
      'cmi.suspend_data=1;s1;n1;b100;k1;c1;a1a.2b',
      'cmi.core.score.raw=100',
      'Commit',
    ]);
  });

  it('a slow LMS is asked less often', () => {
    const planned: [task: () => void, wait: number][] = [];
    const { api, clock } = fakeLms();
    const slow = { ...api, LMSCommit: () => ((clock.now += 3000), 'true') };
    const port = scormPort(new Scorm12(slow, outline), {
      now: () => clock.now,
      date: () => new Date(2026, 10, 22),
      later: (task, wait) => void planned.push([task, wait]),
      online: () => true,
    });
    const session = new LearnerSession(outline, port);
    planned[0]?.[0]();
    session.moveTo('quiz');
    expect(planned.map(([, wait]) => wait)).toEqual([800, 15_000]);
  });
});
