const MOST_LINES = 400;

/** Elements that a help desk needs to see, and whose values hold neither a name nor an answer. */
const PLAIN =
  /^cmi\.(core\.)?(\w*status|\w*mode|credit|entry|exit|score\.\w+|\w+_time|progress_measure)$|\._count$/;

/** The last 400 calls to the LMS, with the length in place of answers, names and suspend data. */
export class CallLog {
  readonly #now: () => number;
  readonly #lines: string[] = [];
  #dropped = 0;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Adds a line, with the time. */
  add(what: string): void {
    this.#lines.push(`${(this.#now() / 1000).toFixed(3).padStart(9)} s  ${what}`);
    if (this.#lines.length <= MOST_LINES) return;
    this.#lines.shift();
    this.#dropped += 1;
  }

  /**
   * The log as a text.
   * @param head lines before the calls, which follow oldest first
   */
  text(head: readonly string[]): string {
    const dropped = this.#dropped > 0 ? [`(${this.#dropped} earlier lines left out)`] : [];
    return [...head, '', ...dropped, ...this.#lines, ''].join('\n');
  }
}

/**
 * Wraps a SCORM API so that each call is logged: name, element, result, and the error code where it
 * failed.
 * @param find gives the API object of the LMS; undefined as long as there is none: then calls throw
 * @param prefix of its functions: `LMS` in SCORM 1.2
 * @param log receives a line for each call
 */
export function loggedApi<A extends object>(
  find: () => A | undefined,
  prefix: 'LMS' | '',
  log: CallLog,
): A {
  const lastError = `${prefix}GetLastError`;
  let code = '0';
  const call = (name: string, values: string[]) => {
    const [element = '', value] = values;
    const set = value === undefined ? '' : ` = ${shown(element, value)}`;
    const line = [name, element].join(' ').trim() + set;
    try {
      const given = find() as unknown as Record<string, (...values: string[]) => unknown>;
      const result = given[name]?.(...values);
      const isRead = name.endsWith('GetValue');
      const hasFailed = isRead ? result === '' : String(result) !== 'true';
      code = hasFailed ? String(given[lastError]?.()) : '0';
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
  return { ...Object.fromEntries(calls), [lastError]: () => code } as A;
}

/**
 * Wraps a fetch so that each request is logged: method, kind of resource and HTTP status. Addresses
 * are left out, since they hold the learner's name.
 * @param send the browser's fetch
 * @param log receives a line for each request
 */
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

/** Not `instanceof`: an LMS's window has error classes of its own. Messages may hold a name. */
const nameOf = (error: unknown) => String((error as Error | null)?.name ?? typeof error);
const length = (value: string) => `(${value.length} characters)`;
const shown = (element: string, value: string) => (PLAIN.test(element) ? value : length(value));
const outcome = (result: unknown) =>
  ['true', 'false'].includes(String(result)) ? String(result) : length(String(result));
