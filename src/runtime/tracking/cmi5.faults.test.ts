import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EMPTY_STATE, type ModuleState } from '../../learning/module-state.ts';
import { LearnerSession } from '../../learning/learner-session.ts';
import { decodeState } from '../../learning/state-codec.ts';
import type { SaveStatus, TrackingPort } from '../../learning/tracking.ts';
import type { Statement } from './cmi5-statements.ts';
import { cmi5Port, type Cmi5Lms, type Cmi5Record } from './cmi5.ts';
import type { Reply } from './cmi5-outbox.ts';
import { LocalCopy } from './local-copy.ts';
import { memoryStore } from '../storage/memory-store.test-data.ts';
import { expectNothingLost, ITEMS, OUTLINE } from './nothing-lost.test-data.ts';

/** Each learner has letters of their own, so that an answer shows whose it is. */
const LETTERS = { amina: ['a', 'b'], brahim: ['c', 'd'] } as const;
type Learner = keyof typeof LETTERS;
const learners = Object.keys(LETTERS) as Learner[];

/** The outcome of a request: done, refused, not reached, or done while the reply is lost. */
const FAULTS = ['none', 'refused', 'unreachable', 'reply-lost'] as const;
type Fault = (typeof FAULTS)[number];

const constant = <T>(value: T) => fc.constant(value);
const action = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: constant('answer' as const),
      item: fc.constantFrom(...ITEMS),
      letter: fc.constantFrom(0 as const, 1 as const),
    }),
  },
  fc.record({ do: constant('read' as const), lesson: fc.constantFrom(1, 2) }),
  fc.record({ do: fc.constantFrom('retry' as const, 'flush' as const, 'wait' as const) }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: constant('launch' as const),
      learner: fc.constantFrom(...learners),
      crashed: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: constant('fault' as const), fault: fc.constantFrom(...FAULTS) }),
  },
  fc.record({ do: constant('storage' as const), isFull: fc.boolean() }),
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

const verbOf = ({ verb }: Statement) => verb.id.split('/').at(-1) ?? '';

/** One learner's registration in the LMS. An LRS stores a statement id once (xAPI 2.2.1). */
class Registration {
  readonly statements = new Map<string, Statement>();
  /** The statements of each session in the order of arrival, repeated ones included. */
  readonly sessions: Statement[][] = [];
  record: Cmi5Record = { state: '', completed: false, passed: false };
}

/** One computer, its browser, and the learners who sit at it one after the other. */
class Desk {
  readonly registrations = new Map(learners.map((who) => [who, new Registration()]));
  readonly stored = memoryStore();
  fault: Fault = 'none';
  isFull = false;
  #learner: Learner = 'amina';
  #port: TrackingPort | undefined;
  #session: LearnerSession | undefined;
  #status: SaveStatus = 'saved';
  #now = 0;
  #numbers = 0;
  #tasks: { due: number; task: () => void }[] = [];
  /** Each state of a learner since the last status `saved` or `local`, beginning with that one. */
  readonly #history = new Map<Learner, ModuleState[]>(learners.map((who) => [who, [EMPTY_STATE]]));

  constructor() {
    const keep = this.stored.store.setItem.bind(this.stored.store);
    this.stored.store.setItem = (key, value) => {
      if (this.isFull) throw new Error('full');
      keep(key, value);
    };
  }

  async launch(learner: Learner, crashed: boolean): Promise<LearnerSession> {
    if (!crashed) this.#port?.close();
    await this.#turns();
    this.#tasks = [];
    this.#learner = learner;
    this.#port = cmi5Port(
      this.#lmsOf(learner),
      'module',
      {
        now: () => this.#now,
        date: () => new Date(Date.UTC(2026, 0, 1) + this.#now),
        later: (task, wait) => void this.#tasks.push({ due: this.#now + wait, task }),
        online: () => this.fault !== 'unreachable',
      },
      () => ({ text: 'Que dire ?', language: 'fr' }),
      new LocalCopy(this.stored.store, {
        ...{ lms: 'https://lms', module: 'module', learner },
        isAttempt: true,
      }),
    );
    this.#port.onStatus((status) => (this.#status = status));
    this.#session = new LearnerSession(OUTLINE, this.#port);
    this.#expectNothingLost(learner, this.#session.state);
    this.#session.moveTo(1);
    return this.#session;
  }

  #lmsOf(learner: Learner): Cmi5Lms {
    const registration = this.registrations.get(learner)!;
    const session: Statement[] = [];
    registration.sessions.push(session);
    /** An LRS refuses a whole request if it has one of its statement ids (xAPI part 3, 2.1). */
    const isThere = (statements: readonly Statement[]) =>
      statements.length > 1 && statements.some(({ id }) => registration.statements.has(id));
    const reply = (take: () => void): Promise<Reply> => {
      if (this.fault === 'none' || this.fault === 'reply-lost') take();
      if (this.fault === 'none') return Promise.resolve('kept');
      return Promise.resolve(this.fault === 'refused' ? 'refused' : 'unreachable');
    };
    return {
      launch: {
        actor: { objectType: 'Agent', account: { homePage: 'https://lms', name: learner } },
        registration: `registration of ${learner}`,
        activityId: 'https://lms/activity',
        contextTemplate: {},
        ...{ launchMode: 'Normal', masteryScore: 0.6, returnUrl: undefined },
      },
      record: registration.record,
      send: (statements) => {
        if (this.fault === 'none' && isThere(statements)) return Promise.resolve('refused');
        return reply(() => {
          for (const statement of statements) {
            session.push(statement);
            if (!registration.statements.has(statement.id))
              registration.statements.set(statement.id, statement);
          }
        });
      },
      keep: (record) => reply(() => void (registration.record = record)),
      uuid: (name) => (name ? `${learner} ${name}` : `id-${(this.#numbers += 1)}`),
    };
  }

  async act(step: Action): Promise<void> {
    const session = this.#session ?? (await this.launch('amina', false));
    if (step.do === 'launch') await this.launch(step.learner, step.crashed);
    else if (step.do === 'fault') this.fault = step.fault;
    else if (step.do === 'storage') this.isFull = step.isFull;
    else if (step.do === 'flush') this.#port?.flush();
    else if (step.do === 'wait') await this.wait();
    else {
      if (step.do === 'answer')
        session.answer(`item-${step.item}`, { _: LETTERS[this.#learner][step.letter] }, 1);
      else if (step.do === 'read') session.markSeen(step.lesson);
      else session.retryQuiz();
      this.#history.get(this.#learner)?.push(session.state);
    }
  }

  /** Runs the tasks of one minute; then checks that the status is true. */
  async wait(): Promise<SaveStatus> {
    const end = this.#now + 60_000;
    for (let turn = 0; turn < 100; turn += 1) {
      await this.#turns();
      const next = this.#tasks.sort((a, b) => a.due - b.due)[0];
      if (!next || next.due > end) break;
      this.#tasks.shift();
      this.#now = Math.max(this.#now, next.due);
      next.task();
    }
    this.#now = end;
    const { state = EMPTY_STATE } = this.#session ?? {};
    if (this.#status === 'saved') {
      const { record } = this.registrations.get(this.#learner)!;
      expect(decodeState(record.state), 'what is said to be saved is').toEqual(state);
    }
    if (this.#status === 'saved' || this.#status === 'local')
      this.#history.set(this.#learner, [state]);
    return this.#status;
  }

  async #turns(): Promise<void> {
    for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
  }

  #expectNothingLost(learner: Learner, found: ModuleState): void {
    const states = this.#history.get(learner) ?? [];
    for (const letter of found.answers.values()) expect(LETTERS[learner]).toContain(letter);
    expectNothingLost(states, found, learner);
  }
}

/**
 * Expects the rules of cmi5 for the statements of one session, each id counted once. Their order is
 * that of their time (9.3): two requests of a page that closes may arrive in any order.
 */
function expectLegal(session: readonly Statement[]): void {
  const once = [...new Map(session.map((statement) => [statement.id, statement])).values()];
  const defined = once.map(verbOf).filter((verb) => verb !== 'answered');
  expect(new Set(defined).size, defined.join()).toBe(defined.length);
  expect(defined.includes('passed') && defined.includes('failed')).toBe(false);
  const times = once.map(({ timestamp }) => timestamp).sort();
  const timeOf = (verb: string) => once.find((statement) => verbOf(statement) === verb)?.timestamp;
  if (once.length > 0) expect(timeOf('initialized'), 'begun first').toBe(times[0]);
  if (defined.includes('terminated')) expect(timeOf('terminated')).toBe(times.at(-1));
}

it('whatever is done and whatever fails, no kept answer is lost, no statement is illegal, and nobody gets what is not theirs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 40, size: 'max' }), async (actions) => {
      const desk = new Desk();
      for (const step of actions) await desk.act(step);
      desk.fault = 'none';
      desk.isFull = false;
      for (const learner of learners) {
        const session = await desk.launch(learner, false);
        expect(await desk.wait()).toBe('saved');
        const { record, statements, sessions } = desk.registrations.get(learner)!;
        expect(decodeState(record.state)).toEqual(session.state);
        for (const sitting of sessions) expectLegal(sitting);
        const all = [...statements.values()];
        for (const verb of ['passed', 'completed'])
          expect(all.filter((statement) => verbOf(statement) === verb).length).toBeLessThan(2);
        if (session.state.passed) expect(record.passed).toBe(true);
        if (session.progress.completed) expect(record.completed).toBe(true);
        for (const { result } of all.filter((statement) => verbOf(statement) === 'answered'))
          expect(LETTERS[learner]).toContain(result?.response);
      }
      expect([...desk.stored.values.keys()], 'nothing is left behind').toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 30_000);
