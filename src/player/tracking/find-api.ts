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

/** As much of a window as the search needs. */
export interface WindowLike {
  readonly parent?: WindowLike | null;
  readonly opener?: WindowLike | null;
  readonly top?: WindowLike | null;
  readonly API?: unknown;
}

const MOST_PARENTS = 500;

/**
 * Looks for the LMS's API object: in the chain of parents, then in that of the opener, then in
 * that of the top window's opener (SCORM 1.2 RTE 3.3.1). Only the object named `API` is taken, so
 * that an LMS which also shows the 2004 API cannot bind this package to it. A window of another
 * origin throws on access: it is passed over.
 */
export function findScorm12Api(start: WindowLike): Scorm12Api | undefined {
  return (
    searchParents(start) ??
    searchParents(reach(() => start.opener)) ??
    searchParents(reach(() => start.top?.opener))
  );
}

function searchParents(start: WindowLike | undefined): Scorm12Api | undefined {
  let current = start;
  for (let depth = 0; current && depth < MOST_PARENTS; depth += 1) {
    const here = current;
    const api = reach(() => here.API as Scorm12Api);
    if (api && typeof reach(() => api.LMSInitialize) === 'function') return api;
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
