import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EMPTY_STATE, type ModuleState } from '../../learning/module-state.ts';
import { LearnerSession } from '../../learning/learner-session.ts';
import { decodeState } from '../../learning/state-codec.ts';
import type { TrackingPort } from '../../learning/tracking.ts';
import { LocalCopy } from './local-copy.ts';
import { memoryStore } from '../storage/memory-store.test-data.ts';
import { expectNothingLost, ITEMS, OUTLINE } from './nothing-lost.test-data.ts';
import { FAULTS, ModelLms, type Fault } from '../../../tests/lms/model-lms.ts';
import { handoverOn } from './handover.ts';
import { scormPort } from './scorm.ts';
import type { Environment } from './environment.ts';
import { Scorm12 } from './scorm12.ts';
import { Scorm2004 } from './scorm2004.ts';

/** Each learner has letters of their own, so that an answer shows whose it is. */
const LETTERS = { amina: ['a', 'b'], brahim: ['c', 'd'], '': ['e', 'f'] } as const;
type Learner = keyof typeof LETTERS;
const learners = Object.keys(LETTERS) as Learner[];

type Action =
  | { readonly do: 'answer'; readonly item: number; readonly letter: 0 | 1 }
  | { readonly do: 'read'; readonly lesson: number }
  | { readonly do: 'retry' | 'flush' | 'wait' | 'mend' }
  | { readonly do: 'launch'; readonly learner: Learner; readonly crashed: boolean }
  | { readonly do: 'document'; readonly stays: boolean }
  | { readonly do: 'attempt' | 'review' | 'browse' }
  | { readonly do: 'fault'; readonly fault: Fault }
  | { readonly do: 'storage'; readonly isFull: boolean };

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      item: fc.constantFrom(...ITEMS),
      letter: fc.constantFrom(0 as const, 1 as const),
    }),
  },
  fc.record({ do: fc.constant('read' as const), lesson: fc.constantFrom(1, 2) }),
  fc.record({ do: fc.constantFrom('retry' as const, 'flush' as const, 'wait' as const) }),
  { weight: 2, arbitrary: fc.constant({ do: 'mend' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('launch' as const),
      learner: fc.constantFrom(...learners),
      crashed: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      fault: fc.constantFrom<Fault>(...FAULTS),
    }),
  },
  fc.record({ do: fc.constant('storage' as const), isFull: fc.boolean() }),
  fc.record({ do: fc.constant('document' as const), stays: fc.boolean() }),
  fc.record({ do: fc.constantFrom('attempt' as const, 'review' as const, 'browse' as const) }),
);

/** One computer, its browser, and the learners who sit at it one after the other. */
class Desk {
  readonly lms: ModelLms;
  readonly #prefix: 'LMS' | '';
  readonly stored = memoryStore();
  isFull = false;
  /** Whether the browser tells which requests of the LMS's page failed. */
  readonly tellsRequests: boolean;
  /** Whether a copy may stay: of an earlier attempt, or of one of which nothing ever arrived. */
  mayLeaveCopies = false;
  #wasLied = false;
  #learner: Learner = 'amina';
  #port: TrackingPort | undefined;
  #session: LearnerSession | undefined;
  #api: unknown;
  #now = 0;
  #ids = 0;
  #tasks: { due: number; task: () => void }[] = [];
  /** Each state of a learner since the last status `saved` or `local`, beginning with that one. */
  readonly #history = new Map<Learner, ModuleState[]>(learners.map((who) => [who, [EMPTY_STATE]]));

  constructor(prefix: 'LMS' | '', tellsRequests: boolean) {
    this.#prefix = prefix;
    this.tellsRequests = tellsRequests;
    this.lms = new ModelLms(prefix);
    const keep = this.stored.store.setItem.bind(this.stored.store);
    this.stored.store.setItem = (key, value) => {
      if (this.isFull) throw new Error('full');
      keep(key, value);
    };
  }

  /** The LMS opens the activity in a new page. */
  launch(learner: Learner, crashed: boolean, mode: 'normal' | 'review' | 'browse' = 'normal') {
    this.lms.leave();
    if (!crashed) this.#port?.close();
    // One more beacon would share the browser's limit with the first.
    expect(this.lms.beacons.length).toBeLessThanOrEqual(this.#prefix ? 2 : 1);
    this.#learner = learner;
    this.#wasLied = this.#isLying;
    this.#api = this.lms.launch({ learner, mode });
    return this.#document(mode);
  }

  /** A document of the package opens in the page of the LMS. */
  #document(mode: 'normal' | 'review' | 'browse' = 'normal'): LearnerSession {
    const learner = this.#learner;
    this.#tasks = [];
    const env: Environment = {
      now: () => this.#now,
      date: () => new Date(Date.UTC(2026, 0, 1)),
      later: (task, wait) => void this.#tasks.push({ due: this.#now + wait, task }),
      online: () => this.lms.fault !== 'offline',
      requestFailed: () => this.lms.fault === 'unreachable' && this.tellsRequests,
    };
    const version = this.#prefix
      ? new Scorm12(this.#api as never, OUTLINE)
      : new Scorm2004(this.#api as never, OUTLINE, () => ({ text: 'Que dire ?', language: 'fr' }));
    const isOpening = !this.lms.fault.startsWith('initialize');
    const owner = { lms: 'https://lms', module: 'module', place: '/1/' };
    const [mint, now] = [() => `i${(this.#ids += 1)}`, () => this.#ids];
    this.#port = scormPort(
      version,
      env,
      (who) => new LocalCopy(this.stored.store, { ...owner, learner: who }, [], mint, now),
      handoverOn(() => this.#api as object),
    );
    const session = new LearnerSession(OUTLINE, this.#port);
    this.#session = session;
    if (mode !== 'normal') {
      this.#expectOwnLetters(session.state);
      return session;
    }
    const states = this.#history.get(learner) ?? [];
    // Of an attempt whose first commit never arrived, the learner is asked.
    if (states.some(({ answers, seen }) => answers.size + seen.size > 0))
      this.#port.unsent?.()?.take();
    session.refresh();
    // A session that is over, of a learner without a name, shows nothing until the next launch.
    if (isOpening && this.#port.flush() !== 'lost') this.#expectNothingLost(learner, session.state);
    session.moveTo(1);
    return session;
  }

  act(step: Action): void {
    const session = this.#session ?? this.launch('amina', false);
    if (step.do === 'launch') this.launch(step.learner, step.crashed);
    else if (step.do === 'document') {
      if (step.stays) this.#port?.flush();
      else this.#port?.close();
      this.#document();
    } else if (step.do === 'attempt') this.#beginAttempt();
    else if (step.do === 'review' || step.do === 'browse') {
      this.launch(this.#learner, false, step.do);
      this.launch(this.#learner, false);
    } else if (step.do === 'fault') {
      this.lms.fault = step.fault;
      this.#wasLied ||= this.#isLying;
      this.mayLeaveCopies ||= this.#isLying;
    } else if (step.do === 'storage') {
      this.isFull = step.isFull;
      this.mayLeaveCopies ||= step.isFull;
    } else if (step.do === 'flush') this.flush();
    else if (step.do === 'wait') this.#wait();
    else if (step.do === 'mend') {
      this.lms.fault = 'none';
      this.#wait();
      const status = this.flush();
      if (status === 'over' || status === 'lost') this.launch(this.#learner, false);
      // A session that opened late asks late.
      this.#port?.unsent?.()?.take();
      // The next change gets the receipt that this one did not get.
      if (status === 'unproved') this.#session?.moveTo(2);
      expect(this.flush()).toBe('saved');
    } else if (step.do === 'answer' || step.do === 'read' || step.do === 'retry') {
      if (step.do === 'answer')
        session.answer(`item-${step.item}`, { _: LETTERS[this.#learner][step.letter] }, 1);
      else if (step.do === 'read') session.markSeen(step.lesson);
      else session.retryQuiz();
      this.#history.get(this.#learner)?.push(session.state);
      this.#expectOwnLetters(session.state);
    }
  }

  /** A new attempt shows nothing of the one before, whatever this browser keeps of it. */
  #beginAttempt(): void {
    this.lms.fault = 'none';
    this.mayLeaveCopies = true;
    this.#port?.close();
    this.lms.beginAttempt(this.#learner);
    this.#history.set(this.#learner, [EMPTY_STATE]);
    const { state } = this.launch(this.#learner, true);
    expect([...state.answers], 'an attempt begins without answers').toEqual([]);
    this.#port?.unsent?.()?.drop();
  }

  flush(): string {
    const status = this.#port?.flush() ?? '';
    this.#session?.refresh();
    const state = this.#session?.state ?? EMPTY_STATE;
    if (status === 'saved' && !this.#wasLied) {
      const record = this.lms.records.get(this.#learner)?.['cmi.suspend_data'] ?? '';
      expect(decodeState(record), 'what is said to be saved is').toEqual(state);
    }
    const hasNothing = !this.lms.records.get(this.#learner)?.['cmi.suspend_data'];
    const isKept = !(this.#wasLied && (this.isFull || this.#learner === '' || hasNothing));
    if (isKept && ['saved', 'unproved', 'local', 'over'].includes(status))
      this.#history.set(this.#learner, [state]);
    return status;
  }

  /** What no adapter can see: "true" for what is lost. The local copy alone makes it good. */
  get #isLying(): boolean {
    return this.lms.fault === 'unreachable' && !this.tellsRequests;
  }

  /** Runs the tasks of one minute. */
  #wait(): void {
    const end = this.#now + 60_000;
    for (let turn = 0; turn < 100; turn += 1) {
      const next = this.#tasks.sort((a, b) => a.due - b.due)[0];
      if (!next || next.due > end) break;
      this.#tasks.shift();
      this.#now = next.due;
      next.task();
    }
    this.#now = end;
  }

  #expectNothingLost(learner: Learner, found: ModuleState): void {
    const states = this.#history.get(learner) ?? [];
    this.#expectOwnLetters(found);
    expectNothingLost(states, found, learner);
  }

  #expectOwnLetters(state: ModuleState): void {
    for (const letter of state.answers.values()) expect(LETTERS[this.#learner]).toContain(letter);
  }
}

/** A copy that could not be brought up to date, because storage was full, must not come back. */
const STALE_COPY: Action[] = [
  { do: 'answer', item: ITEMS[0]!, letter: 0 },
  { do: 'document', stays: false },
  { do: 'answer', item: ITEMS[0]!, letter: 0 },
  { do: 'storage', isFull: true },
  { do: 'mend' },
  { do: 'answer', item: ITEMS[0]!, letter: 1 },
  { do: 'mend' },
  { do: 'retry' },
];

it.each([
  ['SCORM 1.2', 'LMS', /^cmi\.core\.score\.raw$/, /student_response$/],
  ['SCORM 2004', '', /^cmi\.score\.raw$/, /learner_response$/],
] as const)(
  '%s: whatever is done and whatever fails, no kept answer is lost, no call is illegal, and nobody gets what is not theirs',
  (_name, prefix, raw, response) => {
    fc.assert(
      fc.property(
        fc.array(action, { maxLength: 40, size: 'max' }),
        fc.boolean(),
        (actions, tells) => {
          const desk = new Desk(prefix, tells);
          for (const step of actions) desk.act(step);
          desk.lms.fault = 'none';
          desk.isFull = false;
          for (const learner of learners) {
            const session = desk.launch(learner, false);
            expect(desk.flush()).toBe('saved');
            const record = desk.lms.records.get(learner) ?? {};
            expect(decodeState(record['cmi.suspend_data'] ?? '')).toEqual(session.state);
            const score = Object.keys(record).find((element) => raw.test(element));
            expect(score ? Number(record[score]) : -1).toBeGreaterThanOrEqual(
              session.state.best ?? -1,
            );
            const reported = Object.entries(record).filter(([element]) => response.test(element));
            for (const [, value] of reported) expect(LETTERS[learner]).toContain(value.trim());
            if (session.progress.completed)
              expect(record['cmi.core.lesson_status'] ?? record['cmi.completion_status']).toBe(
                'completed',
              );
          }
          // A launch that finds all of a copy in the LMS erases it.
          for (const learner of learners) desk.launch(learner, false, 'review');
          if (!desk.mayLeaveCopies)
            expect([...desk.stored.values.keys()], 'nothing is left behind').toEqual([]);
          expect(desk.lms.illegal).toEqual([]);
        },
      ),
      { numRuns: 200, examples: [[STALE_COPY, true]] },
    );
  },
  60_000,
);
