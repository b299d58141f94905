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

/** As much of a window as the search needs. */
export interface WindowLike {
  readonly parent?: WindowLike | null;
  readonly opener?: WindowLike | null;
  readonly top?: WindowLike | null;
  readonly API?: unknown;
  readonly API_1484_11?: unknown;
}

const MOST_PARENTS = 500;
const LOOK_AGAIN_MS = 200;

/**
 * Looks for the LMS's API object: in the chain of parents, then in that of the opener, then in
 * that of the top window's opener (SCORM 1.2 RTE 3.3.1). Only the object named `API` is taken, so
 * that an LMS which also shows the 2004 API cannot bind this package to it. A window of another
 * origin throws on access: it is passed over.
 */
export function findScorm12Api(start: WindowLike): Scorm12Api | undefined {
  return search(start, (here) => {
    const api = here.API as Scorm12Api | undefined;
    return typeof api?.LMSInitialize === 'function' ? api : undefined;
  });
}

/** As {@link findScorm12Api}, for the object named `API_1484_11` of SCORM 2004. */
export function findScorm2004Api(start: WindowLike): Scorm2004Api | undefined {
  return search(start, (here) => {
    const api = here.API_1484_11 as Scorm2004Api | undefined;
    return typeof api?.Initialize === 'function' ? api : undefined;
  });
}

/**
 * Looks again and again for what an LMS may set up late, for some seconds.
 * @param find the search
 * @param patience milliseconds after which it gives up
 * @param around clock and scheduler
 * @returns undefined when it did not appear
 */
export async function appearing<A>(
  find: () => A | undefined,
  patience: number,
  around: Pick<Environment, 'now' | 'later'>,
): Promise<A | undefined> {
  const end = around.now() + patience;
  for (;;) {
    const found = find();
    if (found !== undefined || around.now() >= end) return found;
    await new Promise<void>((resolve) => around.later(resolve, LOOK_AGAIN_MS));
  }
}

type Take<A> = (here: WindowLike) => A | undefined;

function search<A>(start: WindowLike, pick: Take<A>): A | undefined {
  return (
    searchParents(start, pick) ??
    searchParents(
      reach(() => start.opener),
      pick,
    ) ??
    searchParents(
      reach(() => start.top?.opener),
      pick,
    )
  );
}

function searchParents<A>(start: WindowLike | undefined, pick: Take<A>): A | undefined {
  let current = start;
  for (let depth = 0; current && depth < MOST_PARENTS; depth += 1) {
    const here = current;
    const api = reach(() => pick(here));
    if (api) return api;
    const parent: WindowLike | undefined = reach(() => here.parent);
    if (!parent || parent === here) return undefined;
    current = parent;
  }
  return undefined;
}

function reach<T>(get: () => T | null | undefined): T | undefined {
  try {
    return get() ?? undefined;
  } catch {
    // Another origin: nothing of it may be read.
    return undefined;
  }
}
