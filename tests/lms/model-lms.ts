/** The faults of the LMS, of which one happens at a time. */
export const FAULTS = [
  ...['initialize-false', 'initialize-throws', 'set-false', 'set-throws', 'suspend-data-refused'],
  ...['commit-false', 'commit-throws', 'commit-kept-but-false', 'commit-silent'],
  ...['offline', 'unreachable'],
] as const;
/** A fault, or none. */
export type Fault = (typeof FAULTS)[number] | 'none';

/** What a page that goes may send in all: the browser's limit for beacons. */
const BEACON_BYTES = 65_536;

const WRITE_ONLY = /(\.exit|\.session_time|^cmi\.interactions\.\d.*)$/;
const READ_ONLY = /(\.(student|learner)_(id|name)|mode|credit|entry|total_time|_count)$/;

/** What a launch of the LMS is for. */
export interface LaunchOf {
  readonly learner: string;
  readonly mode?: 'normal' | 'review' | 'browse';
}

/**
 * A model of Moodle 4.5’s SCORM run-times, as measured. SCORM 1.2 sends only values changed since
 * the last send, even if that send was lost; 2004 sends all values. Without network, and where the
 * LMS cannot be reached, a commit answers "true" and is lost. A page of the LMS opens one session. An
 * end without a status stores "completed", in every mode. All that a page sends while it goes shares
 * 64 KiB. The model records each illegal call.
 */
export class ModelLms {
  readonly #prefix: 'LMS' | '';
  /** Values stored by the server, by learner: those of the last attempt. */
  readonly records = new Map<string, Record<string, string>>();
  readonly illegal: string[] = [];
  /** Bytes of each send of a page that went. */
  readonly beacons: number[] = [];
  fault: Fault = 'none';
  #isLeaving = false;

  /** @param prefix of the API's functions: `LMS` in SCORM 1.2 */
  constructor(prefix: 'LMS' | '') {
    this.#prefix = prefix;
  }

  /** Begins a new attempt of a learner: the record is empty. */
  beginAttempt(learner: string): void {
    this.records.delete(learner);
  }

  /** The page goes: what it sends from now on goes into beacons, until the next launch. */
  leave(): void {
    this.#isLeaving = true;
    this.beacons.length = 0;
  }

  /** The API object of one page of the LMS. */
  launch({ learner, mode = 'normal' }: LaunchOf): unknown {
    this.#isLeaving = false;
    const record = this.records.get(learner) ?? {};
    this.records.set(learner, record);
    const values: Record<string, string> = { ...record };
    values['cmi.core.student_id'] = values['cmi.learner_id'] = learner;
    values['cmi.core.lesson_mode'] = values['cmi.mode'] = mode;
    const status = this.#prefix === '' ? 'cmi.completion_status' : 'cmi.core.lesson_status';
    values[status] ??= this.#prefix === '' ? 'unknown' : 'not attempted';
    let sent = { ...values };
    let phase: 'new' | 'open' | 'ended' = 'new';
    let code = '0';
    const answer = (result: string, error = '0') => ((code = error), result);
    const rule = (isKept: boolean, text: string) => {
      if (!isKept) this.illegal.push(text);
    };
    const isIn = (...names: Fault[]) => names.includes(this.fault);
    const isSentAtOnce = (changes: readonly (readonly [string, string])[]): boolean => {
      if (!this.#isLeaving) return true;
      const bytes = changes
        .flat()
        .reduce((sum, text) => sum + encodeURIComponent(text).length + 1, 0);
      const sum = this.beacons.reduce((all, one) => all + one, bytes);
      if (sum <= BEACON_BYTES) this.beacons.push(bytes);
      return sum <= BEACON_BYTES;
    };
    const commit = (): string => {
      if (isIn('commit-throws')) {
        // What `loggedApi` answers after an exception.
        code = '101';
        throw new Error('gone');
      }
      const changes = Object.entries(values).filter(([element, value]) =>
        this.#prefix === '' ? true : sent[element] !== value,
      );
      sent = { ...values };
      if (!isSentAtOnce(changes)) return answer('false', '101');
      if (!isIn('commit-false', 'offline', 'unreachable'))
        Object.assign(record, Object.fromEntries(changes));
      if (isIn('commit-silent')) return answer('false');
      return isIn('commit-false', 'commit-kept-but-false')
        ? answer('false', '101')
        : answer('true');
    };
    const end = this.#prefix === '' ? 'Terminate' : 'Finish';
    const calls = {
      Initialize: (parameter: unknown) => {
        rule(parameter === '', 'Initialize with a parameter');
        if (isIn('initialize-throws')) throw new Error('gone');
        if (isIn('initialize-false')) return answer('false', '101');
        // One session for each page: 1.2 says the same of every refusal.
        if (phase !== 'new')
          return answer('false', this.#prefix ? '101' : phase === 'open' ? '103' : '104');
        phase = 'open';
        return answer('true');
      },
      [end]: (parameter: unknown) => {
        rule(parameter === '' && phase === 'open', `${end} while ${phase}`);
        rule(mode === 'normal', `${end} in ${mode}`);
        phase = 'ended';
        if (this.#prefix && values[status] === 'not attempted') values[status] = 'completed';
        return commit();
      },
      Commit: (parameter: unknown) => {
        rule(parameter === '' && phase === 'open', `Commit while ${phase}`);
        rule(mode === 'normal', `Commit in ${mode}`);
        return commit();
      },
      GetValue: (element: string) => {
        // A package may ask whether a session is open that another document has opened.
        if (phase !== 'open' && element === status) return answer('', '301');
        rule(phase === 'open', `GetValue ${element} while ${phase}`);
        const isRead = !WRITE_ONLY.test(element) || element.endsWith('_count');
        rule(isRead || this.#prefix === '', `GetValue ${element}`);
        return answer(values[element] ?? '');
      },
      SetValue: (element: string, value: unknown) => {
        rule(phase === 'open', `SetValue ${element} while ${phase}`);
        rule(mode === 'normal', `SetValue ${element} in ${mode}`);
        rule(!READ_ONLY.test(element), `SetValue ${element}`);
        rule(typeof value === 'string', `SetValue ${element} to a ${typeof value}`);
        if (isIn('set-throws')) throw new Error('gone');
        if (isIn('set-false')) return answer('false', '101');
        if (isIn('suspend-data-refused') && element === 'cmi.suspend_data')
          return answer('false', '405');
        const list = /^(cmi\.(?:interactions|objectives))\.(\d+)\./.exec(element);
        if (list) {
          const count = Number(values[`${list[1]}._count`] ?? 0);
          rule(Number(list[2]) <= count, `a gap before ${element}`);
          values[`${list[1]}._count`] = String(Math.max(count, Number(list[2]) + 1));
        }
        values[element] = String(value);
        return answer('true');
      },
      GetLastError: () => code,
    };
    return Object.fromEntries(
      Object.entries(calls).map(([name, call]) => [this.#prefix + name, call]),
    );
  }
}
