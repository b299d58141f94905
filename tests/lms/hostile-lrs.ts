/** How the cmi5 LMS of the tests fails. */
import type { ServerResponse } from 'node:http';

/** What is asked of a cmi5 LMS: the token, its launch data, the record (read, kept), statements. */
export type Resource = 'token' | 'launch' | 'record' | 'keep' | 'statements' | 'profile';

/**
 * How an answer fails: a status in place of it; the connection cut before anything is kept, or
 * after; an answer that comes late, or never; words that are no JSON; a browser that is not allowed
 * to send or read it; or another JSON.
 */
export type LrsFault =
  number | 'cut' | 'lost' | 'slow' | 'hangs' | 'garbled' | 'no-cors' | { readonly json: unknown };

/** What is wrong, by what is asked; the rest works. */
export type LrsFaults = Partial<Record<Resource, LrsFault>>;

const SLOW_MS = 1500;

/**
 * Answers as the fault says.
 * @param answer what a sound LMS does
 * @returns whether the fault has answered, or will
 */
export function answerWrongly(
  fault: LrsFault | undefined,
  response: ServerResponse,
  answer: () => void,
): boolean {
  if (fault === undefined) return false;
  if (typeof fault === 'number') response.writeHead(fault).end();
  else if (typeof fault === 'object') response.end(JSON.stringify(fault.json));
  else if (fault === 'garbled')
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Proxy</title>');
  else if (fault === 'slow') setTimeout(answer, SLOW_MS);
  else if (fault === 'no-cors') response.removeHeader('Access-Control-Allow-Origin');
  else if (fault === 'cut') response.destroy();
  else if (fault === 'lost') {
    // It is kept, and nobody hears of it.
    response.end = (() => response.destroy()) as typeof response.end;
    return false;
  }
  if (fault === 'no-cors') response.end();
  return true;
}
