const MOST_LINES = 400;

/** Elements whose values name nobody and answer nothing, and tell a help desk what went wrong. */
const PLAIN =
  /^cmi\.(core\.)?(\w*status|\w*mode|credit|entry|exit|score\.\w+|\w+_time|progress_measure)$|\._count$/;

/** The last calls to the LMS, without answers, names or suspend data: of those, the length. */
export class CallLog {
  readonly #now: () => number;
  readonly #lines: string[] = [];
  #dropped = 0;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Adds what happened. */
  add(what: string): void {
    this.#lines.push(`${(this.#now() / 1000).toFixed(3).padStart(9)} s  ${what}`);
    if (this.#lines.length <= MOST_LINES) return;
    this.#lines.shift();
    this.#dropped += 1;
  }

  /** The log as a text: what is said first, then the calls, oldest first. */
  text(head: readonly string[]): string {
    const dropped = this.#dropped > 0 ? [`(${this.#dropped} earlier lines left out)`] : [];
    return [...head, '', ...dropped, ...this.#lines, ''].join('\n');
  }
}

/**
 * A SCORM API that notes each call to another one: its name, element, result, and error code where
 * it failed.
 * @param api API object of the LMS
 * @param prefix of its functions: `LMS` in SCORM 1.2
 * @param log where calls are noted
 */
export function loggedApi<A extends object>(api: A, prefix: 'LMS' | '', log: CallLog): A {
  const given = api as unknown as Record<string, (...values: string[]) => unknown>;
  const asked = `${prefix}GetLastError`;
  let code = '0';
  const call = (name: string, values: string[]) => {
    const [element = '', value] = values;
    const set = value === undefined ? '' : ` = ${shown(element, value)}`;
    const line = [name, element].join(' ').trim() + set;
    try {
      const result = given[name]?.(...values);
      const isRead = name.endsWith('GetValue');
      const hasFailed = isRead ? result === '' : String(result) !== 'true';
      code = hasFailed ? String(given[asked]?.()) : '0';
      const error = code === '0' ? '' : `, error ${code.slice(0, 6)}`;
      log.add(`${line} → ${isRead ? shown(element, String(result)) : outcome(result)}${error}`);
      return result;
    } catch (error) {
      code = '101';
      log.add(`${line} → threw ${nameOf(error)}`);
      throw error;
    }
  };
  const end = prefix === 'LMS' ? 'Finish' : 'Terminate';
  const names = ['Initialize', end, 'GetValue', 'SetValue', 'Commit'];
  const calls = names.map((name) => [
    prefix + name,
    (...values: string[]) => call(prefix + name, values),
  ]);
  return { ...Object.fromEntries(calls), [asked]: () => code } as A;
}

/** A fetch that notes what is asked of the LMS and its answer, by kind: addresses hold names. */
export function loggedFetch(send: typeof fetch, log: CallLog): typeof fetch {
  return async (input, init) => {
    const url = new URL(input as string, 'http://lms');
    const last = url.pathname.split('/').at(-1) ?? '';
    const kind = ['statements', 'state', 'profile'].includes(last) ? last : 'token';
    const id = kind === 'state' ? ` ${url.searchParams.get('stateId')}` : '';
    const body = typeof init?.body === 'string' ? ` ${length(init.body)}` : '';
    const line = `${init?.method ?? 'GET'} ${kind}${id}${body}`;
    try {
      const response = await send(input, init);
      log.add(`${line} → HTTP ${response.status}`);
      return response;
    } catch (error) {
      log.add(`${line} → ${nameOf(error)}`);
      throw error;
    }
  };
}

/** Errors of the LMS's window are of its own classes; their messages may hold anything. */
const nameOf = (error: unknown) => String((error as Error | null)?.name ?? typeof error);
const length = (value: string) => `(${value.length} characters)`;
const shown = (element: string, value: string) => (PLAIN.test(element) ? value : length(value));
const outcome = (result: unknown) =>
  ['true', 'false'].includes(String(result)) ? String(result) : length(String(result));
