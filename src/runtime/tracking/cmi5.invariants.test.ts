/** What holds of the cmi5 adapter, whatever the learner does and whenever a request fails. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LearnerSession } from '../../learning/learner-session.ts';
import { decodeState } from '../../learning/state-codec.ts';
import type { Statement } from './cmi5-statements.ts';
import { cmi5Port, type Cmi5Record } from './cmi5.ts';
import { outline, sittings, stillEnv, wordsOf } from './sittings.test-data.ts';

it('cmi5: the order of verbs, whatever happens and whenever the network is gone', async () => {
  await fc.assert(
    fc.asyncProperty(sittings, fc.infiniteStream(fc.boolean()), async (all, network) => {
      let record: Cmi5Record = { state: '', completed: false, passed: false };
      const sessions: (string | undefined)[][] = [];
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
            // An unconfirmed verdict may come again with its id: an LRS stores it once.
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
        const uuid = (name?: string) => name ?? `${sessions.length}-${Math.random()}`;
        let moment = 0;
        const clock = { ...stillEnv, date: () => new Date((moment += 1)) };
        const port = cmi5Port({ launch, record, send, keep, uuid }, 'module', clock, wordsOf);
        const session = new LearnerSession(outline, port);
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
        sessions.push(defined);
      }
      const flat = sessions.flat();
      expect(flat.filter((verb) => verb === 'completed').length).toBeLessThanOrEqual(1);
      expect(flat.filter((verb) => verb === 'passed').length).toBeLessThanOrEqual(1);
      const after = flat.includes('passed') ? flat.slice(flat.indexOf('passed')) : [];
      expect(after).not.toContain('failed');
    }),
  );
});
