/** What the page of the odd platform is given. */
export interface PageSettings {
  readonly is12: boolean;
  readonly learner: string;
  readonly mode?: 'review';
  /** Address to which commits are sent. */
  readonly commits: string;
  /** What the server has of this attempt. */
  readonly record: Readonly<Record<string, string>>;
  readonly late: number;
  readonly isOpened: boolean;
  readonly isSingle: boolean;
  readonly hasBeaconLimit: boolean;
  readonly yes: unknown;
  readonly commit: string;
  readonly empty: string;
}

/** A call of the API as it was answered, in one page of the platform. */
export interface Call {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly answer: string;
  readonly error: string;
}

/** The window of the platform: what the test sets and reads there. */
export interface OddWindow extends Window {
  commitFault?: string;
  noted?: (calls: readonly Call[]) => void;
  API?: unknown;
  API_1484_11?: unknown;
}

/**
 * The script of the platform's page; it runs there alone, so it uses nothing of this file. As in
 * Moodle, commits are synchronous requests, and beacons where those cannot be made; SCORM 1.2 sends
 * what has changed since the last send, even if that one was lost, and SCORM 2004 sends all.
 */
export function pageRuntime(settings: PageSettings): void {
  const here = window as unknown as OddWindow;
  const { is12, record } = settings;
  const prefix = is12 ? 'LMS' : '';
  const status = is12 ? 'cmi.core.lesson_status' : 'cmi.completion_status';
  const fixed: Record<string, string> = {
    [is12 ? 'cmi.core.student_id' : 'cmi.learner_id']: settings.learner,
    [is12 ? 'cmi.core.lesson_mode' : 'cmi.mode']: settings.mode ?? 'normal',
    [is12 ? 'cmi.core.credit' : 'cmi.credit']: 'credit',
  };
  const values: Record<string, string> = { ...record };
  let sent: Record<string, string> = { ...record };
  let code = '0';
  let isOpen = settings.isOpened;
  let isOver = false;
  let isLeaving = false;
  let beaconBytes = 0;
  const yes = () => ((code = '0'), settings.yes);
  const no = (error: string) => ((code = error), 'false');
  const never: unknown =
    settings.empty === 'null itself'
      ? null
      : settings.empty === 'undefined itself'
        ? undefined
        : settings.empty;
  for (const name of ['beforeunload', 'pagehide']) addEventListener(name, () => (isLeaving = true));

  const beacon = (body: string): boolean => {
    beaconBytes += isLeaving ? body.length : 0;
    if (settings.hasBeaconLimit && beaconBytes > 65_536) return false;
    return navigator.sendBeacon(settings.commits, body);
  };
  const isKept = (body: string): boolean => {
    if (isLeaving) return beacon(body);
    try {
      const request = new XMLHttpRequest();
      const fault = here.commitFault === 'unreachable' ? '?fails' : '';
      request.open('POST', settings.commits + fault, false);
      request.send(body);
      if (request.status === 200) return true;
    } catch {
      // No network, or a page that goes.
    }
    // The same address fails again: the beacon is taken and lost.
    if (here.commitFault === 'unreachable') return true;
    return beacon(body);
  };
  const commit = (): unknown => {
    const changes = Object.entries(values).filter(([name, value]) => !is12 || sent[name] !== value);
    sent = { ...values };
    if (here.commitFault === 'failing') return no('101');
    if (here.commitFault !== 'lying' && !isKept(JSON.stringify(changes))) return no('101');
    if (settings.commit === 'false') return no('0');
    if (settings.commit === 'nothing') return void (code = '0');
    return yes();
  };
  const many = (list: string): string => {
    const indices = Object.keys(values)
      .filter((name) => name.startsWith(`${list}.`))
      .map((name) => Number(name.slice(list.length + 1).split('.')[0]));
    return String(1 + Math.max(-1, ...indices));
  };
  const does: Record<string, (...given: string[]) => unknown> = {
    Initialize() {
      if (isOver && settings.isSingle) return no(is12 ? '101' : '104');
      if (isOpen) return no(is12 ? '101' : '103');
      isOpen = true;
      return yes();
    },
    End() {
      if (!isOpen) return no(is12 ? '301' : isOver ? '113' : '112');
      const answer = commit();
      isOpen = false;
      isOver = true;
      return answer;
    },
    Commit: () => (isOpen ? commit() : no(is12 ? '301' : isOver ? '143' : '142')),
    GetValue(name = '') {
      if (!isOpen) return (no(is12 ? '301' : isOver ? '123' : '122'), '');
      code = '0';
      if (name.endsWith('._count')) return many(name.slice(0, -7));
      return fixed[name] ?? values[name] ?? never;
    },
    SetValue(name = '', value = '') {
      if (!isOpen) return no(is12 ? '301' : isOver ? '133' : '132');
      values[name] = String(value);
      return yes();
    },
  };
  if (settings.empty === '' && !(status in values))
    fixed[status] = is12 ? 'not attempted' : 'unknown';

  let calls: Call[] = [];
  const note = (call: Call) => {
    if (calls.push(call) > 1) return;
    queueMicrotask(() => {
      here.noted?.(calls);
      calls = [];
    });
  };
  const api: Record<string, unknown> = {};
  const end = is12 ? 'Finish' : 'Terminate';
  for (const [name, call] of Object.entries(does)) {
    const own = name === 'End' ? end : name;
    api[prefix + own] = (...given: string[]) => {
      const answer = call(...given);
      if (name === 'SetValue') delete fixed[given[0] ?? ''];
      note({ name: own, values: given, answer: String(answer), error: code });
      return answer;
    };
  }
  api[`${prefix}GetLastError`] = () => code;
  api[`${prefix}GetErrorString`] = () => '';
  api[`${prefix}GetDiagnostic`] = () => '';
  const appear = () => {
    if (is12) here.API = api;
    else here.API_1484_11 = api;
  };
  if (settings.late > 0) setTimeout(appear, settings.late);
  else appear();
}
