import type { Environment } from './environment.ts';

/** The eight functions of the SCORM 1.2 run-time API (RTE 3.3). Everything is text. */
export interface Scorm12Api {
  LMSInitialize(parameter: ''): string;
  LMSFinish(parameter: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(parameter: ''): string;
  LMSGetLastError(): string;
  LMSGetErrorString(code: string): string;
  LMSGetDiagnostic(code: string): string;
}

/** The eight functions of the SCORM 2004 run-time API. Everything is text. */
export interface Scorm2004Api {
  Initialize(parameter: ''): string;
  Terminate(parameter: ''): string;
  GetValue(element: string): string;
  SetValue(element: string, value: string): string;
  Commit(parameter: ''): string;
  GetLastError(): string;
  GetErrorString(code: string): string;
  GetDiagnostic(code: string): string;
}

/** The members of a window that the search reads. */
export interface WindowLike {
  readonly parent?: WindowLike | null;
  readonly opener?: WindowLike | null;
  readonly top?: WindowLike | null;
  readonly API?: unknown;
  readonly API_1484_11?: unknown;
}

const MOST_PARENTS = 500;
const LOOK_AGAIN_MS = 200;

/** The API objects, by name, and the function that each must have. */
const APIS = { API: 'LMSInitialize', API_1484_11: 'Initialize' } as const;

/**
 * Looks for the LMS's API object: in the chain of parents, then in that of the opener, then in
 * that of the top window's opener (SCORM 1.2 RTE 3.3.1). Only the object of that name is accepted:
 * an LMS may offer the APIs of both standards. A window of another origin throws on access and is
 * skipped.
 * @param start window of the package
 * @param name `API` of SCORM 1.2, or `API_1484_11` of SCORM 2004
 * @returns undefined when there is none
 */
export function findApi(start: WindowLike, name: 'API'): Scorm12Api | undefined;
/** As above, for SCORM 2004. @returns undefined when there is none */
export function findApi(start: WindowLike, name: 'API_1484_11'): Scorm2004Api | undefined;
/** As above. */
export function findApi(start: WindowLike, name: keyof typeof APIS): unknown {
  return search(start, (here) => {
    const api = here[name] as Record<string, unknown> | undefined;
    return typeof api?.[APIS[name]] === 'function' ? api : undefined;
  });
}

/**
 * Repeats a search every 200 milliseconds, for an LMS that sets up its API late.
 * @param find the search
 * @param patience milliseconds after which it gives up
 * @param env clock and scheduler
 * @returns what was found, or undefined
 */
export async function waitForApi<A>(
  find: () => A | undefined,
  patience: number,
  env: Pick<Environment, 'now' | 'later'>,
): Promise<A | undefined> {
  const end = env.now() + patience;
  for (;;) {
    const found = find();
    if (found !== undefined || env.now() >= end) return found;
    await new Promise<void>((resolve) => env.later(resolve, LOOK_AGAIN_MS));
  }
}

type Take<A> = (here: WindowLike) => A | undefined;

function search<A>(start: WindowLike, pick: Take<A>): A | undefined {
  for (const from of [() => start, () => start.opener, () => start.top?.opener]) {
    const found = searchParents(readSafely(from), pick);
    if (found) return found;
  }
  return undefined;
}

function searchParents<A>(start: WindowLike | undefined, pick: Take<A>): A | undefined {
  let current = start;
  for (let depth = 0; current && depth < MOST_PARENTS; depth += 1) {
    const here = current;
    const api = readSafely(() => pick(here));
    if (api) return api;
    const parent: WindowLike | undefined = readSafely(() => here.parent);
    if (!parent || parent === here) return undefined;
    current = parent;
  }
  return undefined;
}

function readSafely<T>(get: () => T | null | undefined): T | undefined {
  try {
    return get() ?? undefined;
  } catch {
    // A window of another origin: nothing of it may be read.
    return undefined;
  }
}
