/** What holds of both SCORM adapters, whatever the learner does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LearnerSession } from '../../learning/learner-session.ts';
import { scormPort } from './scorm.ts';
import { Scorm12 } from './scorm12.ts';
import { Scorm2004 } from './scorm2004.ts';
import { outline, sittings, stillEnv, wordsOf } from './sittings.test-data.ts';

/** A SCORM run-time that keeps its values from sitting to sitting, and the calls. */
function runtime(prefix: 'LMS' | '') {
  const values: Record<string, string> = {};
  const calls: [string, string, string][] = [];
  const counted = (element: string) => {
    const list = /^(cmi\.(?:interactions|objectives))\.(\d+)\.id$/.exec(element);
    if (list) {
      const count = Number(values[`${list[1]}._count`] ?? 0);
      expect(Number(list[2]), 'no gap in a list').toBeLessThanOrEqual(count);
      values[`${list[1]}._count`] = String(Math.max(count, Number(list[2]) + 1));
    }
  };
  const noteCall = (name: string) => () => (calls.push([name, '', '']), 'true');
  const end = prefix === 'LMS' ? 'LMSFinish' : 'Terminate';
  const api = {
    [`${prefix}Initialize`]: noteCall('begin'),
    [end]: noteCall('end'),
    [`${prefix}Commit`]: noteCall('commit'),
    [`${prefix}GetLastError`]: () => '0',
    [`${prefix}GetValue`]: (element: string) => values[element] ?? '',
    [`${prefix}SetValue`]: (element: string, value: string) => {
      counted(element);
      calls.push(['set', element, value]);
      values[element] = value;
      return 'true';
    },
  };
  return { api, calls };
}

const valuesOf = (calls: readonly [string, string, string][], element: string) =>
  calls.filter(([, name]) => name === element).map(([, , value]) => value);

it.each([
  ['SCORM 1.2', 'LMS', 'cmi.core.score.raw', ['cmi.core.lesson_status']],
  ['SCORM 2004', '', 'cmi.score.raw', ['cmi.completion_status', 'cmi.success_status']],
] as const)('%s: nothing is lowered, and nothing follows the end', (_name, prefix, raw, status) => {
  fc.assert(
    fc.property(sittings, (all) => {
      const { api, calls } = runtime(prefix);
      let sittingsDone = 0;
      for (const sitting of all) {
        sittingsDone += 1;
        const version = prefix
          ? new Scorm12(api as never, outline)
          : new Scorm2004(api as never, outline, wordsOf);
        const port = scormPort(version, stillEnv);
        const session = new LearnerSession(outline, port);
        for (const act of sitting) act(session, port);
        port.close();
        const count = calls.length;
        session.retryQuiz();
        port.close();
        expect(calls).toHaveLength(count);
        expect(calls.filter(([name]) => name === 'end')).toHaveLength(sittingsDone);
        expect(calls.at(-1)?.[0]).toBe('end');
      }
      const scores = valuesOf(calls, raw).map(Number);
      expect(scores).toEqual([...scores].sort((a, b) => a - b));
      for (const element of status) {
        const rank = ['incomplete', 'failed', 'completed', 'passed'];
        const written = valuesOf(calls, element).map((value) => rank.indexOf(value));
        expect(written).toEqual([...new Set(written)].sort((a, b) => a - b));
      }
    }),
  );
});
