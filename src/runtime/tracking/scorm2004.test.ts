import { describe, expect, it } from 'vitest';
import type { ScoringSpec } from '../../items/scoring-spec.ts';
import type { ModuleOutline } from '../../learning/progress.ts';
import { LearnerSession } from '../../learning/learner-session.ts';
import type { Scorm2004Api } from './find-api.ts';
import { scormPort } from './scorm.ts';
import { Scorm2004 } from './scorm2004.ts';

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
    objective: `objective-${index + 1}`,
  })),
  passMark: 80,
};

/** A run-time that keeps its values. */
function fakeLms(values: Record<string, string> = {}, opens = true) {
  const calls: string[] = [];
  const api: Scorm2004Api = {
    Initialize: () => String(opens),
    Terminate: () => (calls.push('Terminate'), 'true'),
    GetValue: (element) => values[element] ?? '',
    SetValue: (element, value) => {
      calls.push(`${element}=${value}`);
      values[element] = value;
      return 'true';
    },
    Commit: () => (calls.push('Commit'), 'true'),
    GetLastError: () => '102',
    GetErrorString: () => '',
    GetDiagnostic: () => '',
  };
  const clock = { now: 1000 };
  const tasks: (() => void)[] = [];
  const wordsOf = () => ({ text: 'Que dire ?', language: 'fr' });
  const port = scormPort(new Scorm2004(api, outline, wordsOf), {
    now: () => clock.now,
    date: () => new Date(2026, 10, 22, 9, 5, 7),
    later: (task) => void tasks.push(task),
    online: () => true,
  });
  return { calls, values, port, clock, api };
}

const set = (calls: readonly string[], element: string) =>
  calls.filter((call) => call.startsWith(`${element}=`)).map((call) => call.split('=')[1]);

describe('SCORM 2004 port', () => {
  it('opens: suspend at once, incomplete when never begun, nothing of success', () => {
    const { port, calls } = fakeLms({ 'cmi.completion_status': 'unknown' });
    expect(port.open()).toEqual({ saved: '', writable: true });
    expect(calls).toEqual(['cmi.exit=suspend', 'cmi.completion_status=incomplete']);
  });

  it('reports an answer in the values that Moodle accepts, the type before the response', () => {
    const lms = fakeLms({ 'cmi.interactions._count': '4' });
    new LearnerSession(outline, lms.port).answer('item-1', { _: 'b' }, 12_345);
    expect(lms.calls.filter((call) => call.startsWith('cmi.interactions.'))).toEqual([
      'cmi.interactions.4.id=item-1',
      'cmi.interactions.4.type=choice',
      'cmi.interactions.4.objectives.0.id=objective-1',
      'cmi.interactions.4.timestamp=2026-11-22T09:05:07',
      'cmi.interactions.4.correct_responses.0.pattern=a',
      'cmi.interactions.4.weighting=1',
      'cmi.interactions.4.learner_response=b',
      'cmi.interactions.4.result=incorrect',
      'cmi.interactions.4.latency=PT12.35S',
      'cmi.interactions.4.description={lang=fr}Que dire ?',
    ]);
  });

  it('keeps completion and success apart, the score before both', () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    session.answer('item-1', { _: 'a' }, 1);
    expect(lms.calls.join()).not.toMatch(/cmi\.(score|success)/);
    session.answer('item-2', { _: 'b' }, 1);
    expect(lms.values).toMatchObject({
      'cmi.success_status': 'passed',
      'cmi.completion_status': 'incomplete',
      'cmi.progress_measure': '0.5',
      'cmi.score.raw': '100',
      'cmi.score.scaled': '1',
    });
    session.markSeen(1);
    expect(lms.calls.slice(-5)).toEqual([
      'cmi.score.scaled=1',
      'cmi.progress_measure=1',
      'cmi.completion_status=completed',
      'cmi.session_time=PT0S',
      'Commit',
    ]);
    const score = lms.calls.indexOf('cmi.score.raw=100');
    expect(lms.calls.indexOf('cmi.success_status=passed')).toBeGreaterThan(score);
  });

  it('fails only after a whole attempt, and never after a pass', () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    const attempt = (...letters: string[]) => {
      letters.forEach((_, index) => session.answer(`item-${index + 1}`, { _: letters[index]! }, 1));
      session.retryQuiz();
    };
    attempt('a', 'a');
    attempt('b', 'a');
    attempt('a', 'b');
    attempt('b', 'a');
    expect(set(lms.calls, 'cmi.success_status')).toEqual(['failed', 'passed']);
    expect(set(lms.calls, 'cmi.score.raw').at(-1)).toBe('100');
  });

  it('a record that is passed and completed is not lowered, even when the state is lost', () => {
    const lms = fakeLms({
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.raw': '90',
    });
    const session = new LearnerSession(outline, lms.port);
    session.answer('item-1', { _: 'b' }, 1);
    session.answer('item-2', { _: 'a' }, 1);
    expect(lms.calls.join()).not.toMatch(/cmi\.(completion_|success_|score)/);
    expect(lms.values['cmi.progress_measure']).toBe('1');
  });

  it('reports an objective once all of its questions are answered, and only better scores', () => {
    const lms = fakeLms({
      'cmi.objectives._count': '2',
      'cmi.objectives.0.id': 'module',
      'cmi.objectives.1.id': 'objective-2',
    });
    const session = new LearnerSession(outline, lms.port);
    session.answer('item-1', { _: 'b' }, 1);
    session.answer('item-1', { _: 'a' }, 1);
    session.answer('item-1', { _: 'b' }, 1);
    session.answer('item-2', { _: 'b' }, 1);
    expect(set(lms.calls, 'cmi.objectives.2.id')).toEqual(['objective-1', 'objective-1']);
    expect(set(lms.calls, 'cmi.objectives.2.score.raw')).toEqual(['0', '100']);
    expect(set(lms.calls, 'cmi.objectives.2.success_status')).toEqual(['failed', 'passed']);
    expect(lms.values['cmi.objectives.1.success_status']).toBe('passed');
    expect(lms.calls.join()).not.toContain('cmi.objectives.0.');
  });

  it('ends with the session time in one send, and once', () => {
    const lms = fakeLms();
    const session = new LearnerSession(outline, lms.port);
    session.markSeen(1);
    lms.clock.now += 3_725_500;
    lms.port.close();
    lms.port.close();
    session.moveTo('quiz');
    expect(lms.calls.slice(-3)).toEqual(['Commit', 'cmi.session_time=PT1H2M5.5S', 'Terminate']);
  });

  it.each(['review', 'browse'])('writes and ends nothing in %s mode', (mode) => {
    const lms = fakeLms({ 'cmi.mode': mode, 'cmi.suspend_data': '1;a1a' });
    const session = new LearnerSession(outline, lms.port);
    expect(session.state.answers.get(1)).toBe('a');
    session.answer('item-2', { _: 'b' }, 1);
    lms.port.close();
    expect(lms.calls).toEqual([]);
  });

  it('a session that does not open leaves the learner free to go on, and is not written to', () => {
    const lms = fakeLms({}, false);
    const session = new LearnerSession(outline, lms.port);
    session.answer('item-1', { _: 'a' }, 1);
    expect(lms.port.flush()).toBe('failed');
    lms.port.close();
    expect([session.state.answers.get(1), lms.calls]).toEqual(['a', []]);
  });
});
