/** What holds of every LMS adapter, whatever the learner does and whenever a call fails. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ScoringSpec } from '../../items/scoring-spec.ts';
import type { ModuleOutline } from '../../learning/progress.ts';
import { Session } from '../../learning/session.ts';
import { decodeState } from '../../learning/state-codec.ts';
import type { TrackingPort } from '../../learning/tracking.ts';
import type { Statement } from './cmi5-statements.ts';
import { cmi5Port, type Cmi5Record } from './cmi5.ts';
import { scormPort } from './scorm.ts';
import type { Environment } from './environment.ts';
import { Scorm12 } from './scorm12.ts';
import { Scorm2004 } from './scorm2004.ts';

const outline: ModuleOutline = {
  module: 'module',
  lessons: [
    { number: 1, id: 'one' },
    { number: 2, id: 'two' },
  ],
  items: [1, 2, 3].map((number): ScoringSpec => ({
    ...{ id: `item-${number}`, number, type: 'single', use: 'quiz', options: ['a', 'b'] },
    ...{ key: ['a'], scoring: 'all-or-nothing', safety: number === 1, objective: `o-${number}` },
  })),
  passMark: 60,
};
const around: Environment = {
  now: () => 0,
  date: () => new Date(Date.UTC(2026, 0, 1)),
  later: () => undefined,
  online: () => true,
};
const wordsOf = () => ({ text: 'Que dire ?', language: 'fr' });

type Act = (session: Session, port: TrackingPort) => void;
const acts = fc.array(
  fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('a', 'b'))
      .map(([number, letter]): Act => (session) => {
        session.answer(`item-${number}`, { _: letter }, 1);
      }),
    fc.constantFrom(1, 2).map(
      (lesson): Act =>
        (session) =>
          session.markSeen(lesson),
    ),
    fc.constant<Act>((session) => session.retryQuiz()),
    fc.constant<Act>((_session, port) => void port.flush()),
  ),
  { maxLength: 30 },
);
/** Several sittings, each with what the learner does in it. */
const sittings = fc.array(acts, { minLength: 1, maxLength: 4 });

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
  const tell = (name: string) => () => (calls.push([name, '', '']), 'true');
  const end = prefix === 'LMS' ? 'LMSFinish' : 'Terminate';
  const api = {
    [`${prefix}Initialize`]: tell('begin'),
    [end]: tell('end'),
    [`${prefix}Commit`]: tell('commit'),
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
      for (const sitting of all) {
        const version = prefix
          ? new Scorm12(api as never, outline)
          : new Scorm2004(api as never, outline, wordsOf);
        const port = scormPort(version, around);
        const session = new Session(outline, port);
        for (const act of sitting) act(session, port);
        port.close();
        const count = calls.length;
        session.retryQuiz();
        port.close();
        expect(calls).toHaveLength(count);
        expect(calls.slice(-2).map(([name]) => name)).toEqual(['commit', 'end']);
      }
      const scores = valuesOf(calls, raw).map(Number);
      expect(scores).toEqual([...scores].sort((a, b) => a - b));
      for (const element of status) {
        const rank = ['incomplete', 'failed', 'completed', 'passed'];
        const told = valuesOf(calls, element).map((value) => rank.indexOf(value));
        expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
      }
    }),
  );
});

it('cmi5: the order of verbs, whatever happens and whenever the network is gone', async () => {
  await fc.assert(
    fc.asyncProperty(sittings, fc.infiniteStream(fc.boolean()), async (all, network) => {
      let record: Cmi5Record = { state: '', completed: false, passed: false };
      const told: (string | undefined)[][] = [];
      const numbers = new Set<string>();
      for (const sitting of all) {
        const statements: Statement[] = [];
        let isClosing = false;
        const take = <T>(keep: () => T) => {
          const isReached = isClosing || (network.next().value ?? true);
          if (isReached) keep();
          return Promise.resolve(isReached ? ('kept' as const) : ('unreachable' as const));
        };
        const send = (sent: readonly Statement[]) =>
          take(() => {
            // What the LMS did not confirm may come again, under its number: an LRS keeps it once.
            const known = sent.filter(({ id }) => numbers.has(id));
            for (const { verb } of known) expect(verb.id).toMatch(/\/(passed|completed)$/);
            for (const { id } of sent) numbers.add(id);
            statements.push(...sent.filter((statement) => !known.includes(statement)));
          });
        const launch = {
          ...{ actor: {}, registration: 'r', activityId: 'a', contextTemplate: {} },
          ...{ launchMode: 'Normal', masteryScore: 0.6, returnUrl: undefined },
        };
        const keep = (kept: Cmi5Record) => take(() => (record = kept));
        const uuid = (of?: string) => of ?? `${told.length}-${Math.random()}`;
        let moment = 0;
        const clock = { ...around, date: () => new Date((moment += 1)) };
        const port = cmi5Port({ launch, record, send, keep, uuid }, 'module', clock, wordsOf);
        const session = new Session(outline, port);
        for (const act of sitting) {
          act(session, port);
          await Promise.resolve();
        }
        isClosing = true;
        port.close();
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
        expect(decodeState(record.state), 'no answer is lost').toEqual(session.state);
        // The order of statements is that of their time (cmi5 9.3).
        const verbs = statements
          .sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1))
          .map(({ verb }) => verb.id.split('/').at(-1));
        const defined = verbs.filter((verb) => verb !== 'answered');
        expect([verbs[0], verbs.at(-1)]).toEqual(['initialized', 'terminated']);
        expect(new Set(defined).size).toBe(defined.length);
        expect(defined).not.toEqual(expect.arrayContaining(['passed', 'failed']));
        told.push(defined);
      }
      const flat = told.flat();
      expect(flat.filter((verb) => verb === 'completed').length).toBeLessThanOrEqual(1);
      expect(flat.filter((verb) => verb === 'passed').length).toBeLessThanOrEqual(1);
      const after = flat.includes('passed') ? flat.slice(flat.indexOf('passed')) : [];
      expect(after).not.toContain('failed');
    }),
  );
});
