/** The faults of the LMS, of which one happens at a time. */
export const FAULTS = [
  ...['initialize-false', 'initialize-throws', 'set-false', 'set-throws', 'suspend-data-refused'],
  ...['commit-false', 'commit-throws', 'commit-kept-but-false', 'offline'],
] as const;
/** A fault, or none. */
export type Fault = (typeof FAULTS)[number] | 'none';

const WRITE_ONLY = /(\.exit|\.session_time|^cmi\.interactions\.\d.*)$/;
const READ_ONLY = /(\.(student|learner)_(id|name)|mode|credit|entry|total_time|_count)$/;

/**
 * A model of Moodle 4.5’s SCORM run-times, as measured. SCORM 1.2 sends only values changed since
 * the last send, even if that send was lost; 2004 sends all values. Without network, a commit
 * answers "true" and is lost. The model records each illegal call.
 */
export class ModelLms {
  readonly #prefix: 'LMS' | '';
  /** Values stored by the server, by learner. */
  readonly records = new Map<string, Record<string, string>>();
  readonly illegal: string[] = [];
  fault: Fault = 'none';

  /** @param prefix of the API's functions: `LMS` in SCORM 1.2 */
  constructor(prefix: 'LMS' | '') {
    this.#prefix = prefix;
  }

  /** The API object of one launch. */
  launch(learner: string): unknown {
    const record = this.records.get(learner) ?? {};
    this.records.set(learner, record);
    const values: Record<string, string> = { ...record };
    values['cmi.core.student_id'] = values['cmi.learner_id'] = learner;
    let sent = { ...values };
    let phase: 'new' | 'open' | 'ended' = 'new';
    let code = '0';
    const answer = (result: string, error = '0') => ((code = error), result);
    const rule = (isKept: boolean, text: string) => {
      if (!isKept) this.illegal.push(text);
    };
    const isIn = (...names: Fault[]) => names.includes(this.fault);
    const commit = (): string => {
      if (isIn('commit-throws')) throw new Error('gone');
      const changes = Object.entries(values).filter(([element, value]) =>
        this.#prefix === '' ? true : sent[element] !== value,
      );
      sent = { ...values };
      if (!isIn('commit-false', 'offline')) Object.assign(record, Object.fromEntries(changes));
      return isIn('commit-false', 'commit-kept-but-false')
        ? answer('false', '101')
        : answer('true');
    };
    const end = this.#prefix === '' ? 'Terminate' : 'Finish';
    const calls = {
      Initialize: (parameter: unknown) => {
        rule(parameter === '' && phase === 'new', 'Initialize again');
        if (isIn('initialize-throws')) throw new Error('gone');
        if (isIn('initialize-false')) return answer('false', '101');
        phase = 'open';
        return answer('true');
      },
      [end]: (parameter: unknown) => {
        rule(parameter === '' && phase === 'open', `${end} while ${phase}`);
        phase = 'ended';
        return commit();
      },
      Commit: (parameter: unknown) => {
        rule(parameter === '' && phase === 'open', `Commit while ${phase}`);
        return commit();
      },
      GetValue: (element: string) => {
        rule(phase === 'open', `GetValue ${element} while ${phase}`);
        rule(!WRITE_ONLY.test(element) || element.endsWith('_count'), `GetValue ${element}`);
        return answer(values[element] ?? '');
      },
      SetValue: (element: string, value: unknown) => {
        rule(phase === 'open', `SetValue ${element} while ${phase}`);
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
