/** Faults of the cmi5 LMS of the tests. */
import type { ServerResponse } from 'node:http';

/**
 * Requests to a cmi5 LMS: the token, its launch data, reading and writing the record, statements.
 */
export type Resource = 'token' | 'launch' | 'record' | 'keep' | 'statements' | 'profile';

/**
 * Kind of fault: another status; a connection cut before or after the request is stored; a late
 * reply, or none; invalid JSON; a browser that is not allowed to send or to read (CORS); other
 * JSON.
 */
export type LrsFault =
  number | 'cut' | 'lost' | 'slow' | 'hangs' | 'garbled' | 'no-cors' | { readonly json: unknown };

/** Faults by request; requests without fault work. */
export type LrsFaults = Partial<Record<Resource, LrsFault>>;

const SLOW_MS = 1500;

/**
 * Replies with a fault.
 * @param answer the reply of a working LMS
 * @returns whether the fault has replied, or will
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
    // The request is stored, but the connection is cut before the reply.
    response.end = (() => response.destroy()) as typeof response.end;
    return false;
  }
  if (fault === 'no-cors') response.end();
  return true;
}
