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
);

/** One computer, its browser, and the learners who sit at it one after the other. */
class Desk {
  readonly lms: ModelLms;
  readonly #prefix: 'LMS' | '';
  readonly stored = memoryStore();
  isFull = false;
  #learner: Learner = 'amina';
  #port: TrackingPort | undefined;
  #session: LearnerSession | undefined;
  #now = 0;
  #tasks: { due: number; task: () => void }[] = [];
  /** Each state of a learner since the last status `saved` or `local`, beginning with that one. */
  readonly #history = new Map<Learner, ModuleState[]>(learners.map((who) => [who, [EMPTY_STATE]]));

  constructor(prefix: 'LMS' | '') {
    this.#prefix = prefix;
    this.lms = new ModelLms(prefix);
    const keep = this.stored.store.setItem.bind(this.stored.store);
    this.stored.store.setItem = (key, value) => {
      if (this.isFull) throw new Error('full');
      keep(key, value);
    };
  }

  launch(learner: Learner, crashed: boolean): LearnerSession {
    if (!crashed) this.#port?.close();
    this.#tasks = [];
    this.#learner = learner;
    const env: Environment = {
      now: () => this.#now,
      date: () => new Date(Date.UTC(2026, 0, 1)),
      later: (task, wait) => void this.#tasks.push({ due: this.#now + wait, task }),
      online: () => this.lms.fault !== 'offline',
    };
    const api = this.lms.launch(learner) as never;
    const version = this.#prefix
      ? new Scorm12(api, OUTLINE)
      : new Scorm2004(api, OUTLINE, () => ({ text: 'Que dire ?', language: 'fr' }));
    const isOpening = !this.lms.fault.startsWith('initialize');
    this.#port = scormPort(
      version,
      env,
      (who) =>
        new LocalCopy(this.stored.store, { lms: 'https://lms', module: 'module', learner: who }),
    );
    this.#session = new LearnerSession(OUTLINE, this.#port);
    if (isOpening) this.#expectNothingLost(learner, this.#session.state);
    this.#session.moveTo(1);
    return this.#session;
  }

  act(step: Action): void {
    const session = this.#session ?? this.launch('amina', false);
    if (step.do === 'launch') this.launch(step.learner, step.crashed);
    else if (step.do === 'fault') this.lms.fault = step.fault;
    else if (step.do === 'storage') this.isFull = step.isFull;
    else if (step.do === 'flush') this.flush();
    else if (step.do === 'wait') this.#wait();
    else if (step.do === 'mend') {
      this.lms.fault = 'none';
      this.#wait();
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

  flush(): string {
    const status = this.#port?.flush() ?? '';
    this.#session?.refresh();
    const state = this.#session?.state ?? EMPTY_STATE;
    if (status === 'saved') {
      const record = this.lms.records.get(this.#learner)?.['cmi.suspend_data'] ?? '';
      expect(decodeState(record), 'what is said to be saved is').toEqual(state);
    }
    if (status === 'saved' || status === 'local') this.#history.set(this.#learner, [state]);
    return status;
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

it.each([
  ['SCORM 1.2', 'LMS', /^cmi\.core\.score\.raw$/, /student_response$/],
  ['SCORM 2004', '', /^cmi\.score\.raw$/, /learner_response$/],
] as const)(
  '%s: whatever is done and whatever fails, no kept answer is lost, no call is illegal, and nobody gets what is not theirs',
  (_name, prefix, raw, response) => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40, size: 'max' }), (actions) => {
        const desk = new Desk(prefix);
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
          for (const [, value] of reported) expect(LETTERS[learner]).toContain(value);
          if (session.progress.completed)
            expect(record['cmi.core.lesson_status'] ?? record['cmi.completion_status']).toBe(
              'completed',
            );
        }
        expect([...desk.stored.values.keys()], 'nothing is left behind').toEqual([]);
        expect(desk.lms.illegal).toEqual([]);
      }),
      { numRuns: 150 },
    );
  },
  30_000,
);
