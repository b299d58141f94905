/**
 * Messages between the page of the workshop and the host page of a trial, which stands in a frame of
 * it on another origin. Each side looks at the origin and at the window that a message comes from.
 */
import type { Manifest } from './manifest.ts';
import { ASKED, type Asked } from './preview-names.ts';

/** A call of the package to the run-time. */
export interface Call {
  /** Seconds since the session was opened. */
  readonly time: number;
  readonly call: string;
  readonly values: readonly string[];
  readonly answer: string;
  /** Error code of the run-time; "0" for none. */
  readonly error: string;
}

/** The data model, as the run-time exports it. */
export type Model = Record<string, unknown>;

/** What the run-time and the host page know of a trial. */
export interface PreviewState {
  readonly calls: readonly Call[];
  readonly model: Model;
  /** Greatest length of suspend data that was written, in characters. */
  readonly suspend: number;
  /** Addresses of the activities of which an earlier session committed data. */
  readonly resumable: readonly string[];
  readonly asked: readonly Asked[];
}

/** Words of the host page. */
export interface HostMessages {
  /** Title of the package's frame. */
  readonly frame: string;
  /** Title of a frame that stands for a window which the package opened. */
  readonly window: string;
  readonly closeWindow: string;
}

/** From the workshop to the host page. */
export type Command =
  | { readonly preview: 'hello' }
  | {
      readonly preview: 'load';
      readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
      readonly manifest: Manifest;
      readonly messages: HostMessages;
      readonly language: string;
      readonly direction: string;
    }
  | { readonly preview: 'open'; readonly activity: string }
  | { readonly preview: 'close' }
  | { readonly preview: 'end' };

/** Why the host page cannot hold a trial. */
export type HostFault =
  /** The person uses the site at this address too, and keeps records there. */
  | 'occupied'
  /** The browser allows no service worker or no store in a frame of another origin. */
  | 'forbidden'
  /** A file did not arrive, or there is no room. */
  | 'failed';

/** From the host page to the workshop. Calls are only those since the last message. */
export type Answer =
  | { readonly preview: 'ready' }
  | { readonly preview: 'loaded' }
  | { readonly preview: 'opened' }
  | { readonly preview: 'closed' }
  | { readonly preview: 'ended' }
  | { readonly preview: 'fault'; readonly fault: HostFault }
  | { readonly preview: 'state'; readonly from: number; readonly state: PreviewState };

/** Most calls and attempts that a report holds. A package may make them without end. */
export const MOST_ENTRIES = 5000;
/** Most characters of a text in a report. */
const MOST_CHARACTERS = 70_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown) => String(value ?? '').slice(0, MOST_CHARACTERS);
const listOf = (value: unknown) => (Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : []);

/**
 * Reads the state in a message of the host page. The package shares its origin and could write to the
 * workshop in its name, so that only the expected shape is kept.
 * @returns the state, and the number of calls before its first; undefined for another message
 */
export function stateOf(data: unknown): { from: number; state: PreviewState } | undefined {
  if (!isRecord(data) || data['preview'] !== 'state' || !isRecord(data['state'])) return undefined;
  const { calls, model, suspend, resumable, asked } = data['state'];
  return {
    from: Number(data['from']) || 0,
    state: {
      calls: listOf(calls).filter(isRecord).map(callOf),
      model: isRecord(model) ? model : {},
      suspend: Number(suspend) || 0,
      resumable: listOf(resumable).map(textOf),
      asked: listOf(asked).flatMap((entry: unknown) => askedOf(entry) ?? []),
    },
  };
}

function callOf({ time, call, values, answer, error }: Record<string, unknown>): Call {
  return {
    time: Number(time) || 0,
    call: textOf(call),
    values: listOf(values).map(textOf),
    answer: textOf(answer),
    error: textOf(error),
  };
}

/** Reads what a document of the package says that it tried. */
export function askedOf(data: unknown): Asked | undefined {
  if (!isRecord(data)) return undefined;
  const kind = ASKED.find((name) => name === data['kind']);
  return kind && { kind, address: textOf(data['address']).slice(0, 500) };
}
