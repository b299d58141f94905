import type { Page } from '@playwright/test';

/**
 * Fault of an API function: it answers "false" with error 101, throws, is slow, loses data that it
 * reports as stored, or stores data and answers "false" without an error.
 */
type Failure = 'false' | 'throw' | 'slow' | 'lie' | 'silent';

/** Faults of an LMS, by the name of the API function without its prefix. */
export interface Faults {
  readonly Initialize?: Failure;
  readonly SetValue?: Failure;
  readonly Commit?: Failure;
  /** Milliseconds until the API appears; negative: never. */
  readonly late?: number;
}

/**
 * Script in the LMS’s page that injects the faults. In SCORM 1.2 it sends like Moodle 4.5: a commit
 * sends only values changed since the last one, even if that one was lost, so that lost values are
 * never sent again.
 */
export const HOSTILE = `
let reported = {};
let values = {};
let code;
const kept = {};
const is12 = typeof lms.LMSInitialize === 'function';
const hostile = (call, given) => {
  const kind = call.replace('LMS', '');
  const fault = window.faults[kind];
  if (kind === 'GetLastError') return code ?? lms[call](...given);
  code = fault === 'false' ? '101' : fault === 'silent' ? '0' : undefined;
  if (fault === 'throw') throw new Error('hostile');
  if (fault === 'slow') for (const end = performance.now() + 600; performance.now() < end; );
  if (fault === 'false' && kind !== 'Commit') return 'false';
  if (kind === 'SetValue') values[given[0]] = given[1];
  const ends = kind === 'Finish' || kind === 'Terminate';
  if (kind !== 'Commit' && !ends) return lms[call](...given);
  const changed = Object.entries(values).filter(([name, value]) => !is12 || reported[name] !== value);
  reported = { ...values };
  if (window.faults.Commit === 'false') return 'false';
  if (window.faults.Commit === 'lie') return 'true';
  for (const [name, value] of changed) kept[name] = value;
  const answer = lms[call](...given);
  return window.faults.Commit === 'silent' ? 'false' : answer;
};
const remembered = (cmi, before) => {
  const known = (name, old) => (name in values ? (kept[name] ?? old ?? '') : undefined);
  cmi.suspend_data = known('cmi.suspend_data', before.suspend_data) ?? cmi.suspend_data;
  if (!cmi.core) return cmi;
  const { core } = cmi;
  core.lesson_status = known('cmi.core.lesson_status', before.core.lesson_status) ?? core.lesson_status;
  core.score.raw = known('cmi.core.score.raw', before.core.score?.raw) ?? core.score.raw;
  return cmi;
};
`;

/** Sets the faults of the LMS; none makes it work again. */
export async function setFaults(page: Page, faults: Faults): Promise<void> {
  await page.evaluate((next) => Object.assign(window, { faults: next }), faults);
}
