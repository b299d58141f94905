import type { Page } from '@playwright/test';

/** How a function of the API fails: it answers "false", throws, takes long, or loses what it says it keeps. */
type Failure = 'false' | 'throw' | 'slow' | 'lie';

/** What is wrong with an LMS, by the function that fails, without its prefix. */
export interface Faults {
  readonly Initialize?: Failure;
  readonly SetValue?: Failure;
  readonly Commit?: Failure;
  /** Milliseconds after which the API appears; below 0, never. */
  readonly late?: number;
}

/**
 * The part of the LMS's page that fails when it is asked to. In SCORM 1.2 it is as forgetful as
 * Moodle 4.5: a commit sends only values that have changed since the last one, whether that one
 * arrived or not, so that what was lost is sent no more.
 */
export const HOSTILE = `
let told = {};
let values = {};
const kept = {};
const is12 = typeof lms.LMSInitialize === 'function';
const hostile = (call, given) => {
  const kind = call.replace('LMS', '');
  const fault = window.faults[kind];
  if (fault === 'throw') throw new Error('hostile');
  if (fault === 'slow') for (const end = performance.now() + 600; performance.now() < end; );
  if (fault === 'false' && kind !== 'Commit') return 'false';
  if (kind === 'SetValue') values[given[0]] = given[1];
  const ends = kind === 'Finish' || kind === 'Terminate';
  if (kind !== 'Commit' && !ends) return lms[call](...given);
  const changed = Object.entries(values).filter(([name, value]) => !is12 || told[name] !== value);
  told = { ...values };
  if (window.faults.Commit === 'false') return 'false';
  if (window.faults.Commit === 'lie') return 'true';
  for (const [name, value] of changed) kept[name] = value;
  return lms[call](...given);
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

/** Makes the LMS fail, or work again. */
export async function setFaults(page: Page, faults: Faults): Promise<void> {
  await page.evaluate((next) => Object.assign(window, { faults: next }), faults);
}
