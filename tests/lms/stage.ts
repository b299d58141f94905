/** Plays a package of any standard in the LMS of that standard, and reads the record. */
import { expect, type Locator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Standard } from '../../src/formats/registry.ts';
import { Lms, type Cmi, type Cmi2004, type Library } from './host.ts';
import { Lrs } from './lrs.ts';
import { folderOf } from './packages.ts';

/** The standards that are played. */
export type Played = Exclude<Standard, 'cmi5-link' | 'single-file'>;

/** A recorded answer. */
export interface Recorded {
  readonly id: string;
  readonly type: unknown;
  readonly response: unknown;
  readonly pattern: unknown;
  /** Result in the words of the standard; in cmi5, the score. */
  readonly result: unknown;
}

/** A package in the LMS of its standard. */
export interface Stage {
  /** Opens the package. */
  open(page: Page): Promise<Locator>;
  /** Closes the package; afterwards the record is complete. */
  leave(page: Page): Promise<void>;
  /** Score and status in the LMS. */
  record(page: Page): Promise<unknown>;
  /** All answers reported so far, oldest first; empty if there is no LMS. */
  answers(): readonly Recorded[];
  /** Stops the LMS and gives the illegal calls or statements. */
  stop(): readonly string[];
}

const eventually = (predicate: () => unknown) =>
  expect.poll(predicate, { timeout: 15_000, intervals: [100] });

/**
 * Opens a package in the LMS of its standard.
 * @param library for SCORM, the run-time of that LMS
 */
export async function stageOf(
  standard: Played,
  zip: Uint8Array,
  library?: Library,
): Promise<Stage> {
  if (standard === 'cmi5') return cmi5Stage(await new Lrs(zip).start());
  if (standard === 'offline') return fileStage(zip);
  const version = standard === 'scorm12' ? 'scorm12' : 'scorm2004';
  return scormStage(await new Lms<Cmi | Cmi2004>(zip, version, library).start());
}

type Rows = Record<string, Record<string, unknown>>;

function scormStage(lms: Lms<Cmi | Cmi2004>): Stage {
  const ends = () => lms.calls.filter((call) => /^(LMSFinish|Terminate)$/.test(call)).length;
  return {
    async open(page) {
      await page.goto(lms.launch());
      return page.frameLocator('iframe').locator('body');
    },
    async leave(page) {
      const before = ends();
      await page.goto('about:blank');
      await eventually(ends).toBe(before + 1);
    },
    record() {
      const last = lms.commits.at(-1);
      return Promise.resolve(last && 'core' in last ? last.core : last);
    },
    answers: () => {
      const rows = Object.values((lms.commits.at(-1)?.interactions ?? {}) as Rows);
      return rows
        .filter((row) => typeof row === 'object' && 'id' in row)
        .map((row) => ({
          id: String(row['id']),
          type: row['type'],
          response: row['student_response'] ?? row['learner_response'],
          pattern: Object.values((row['correct_responses'] ?? {}) as Rows)[0]?.['pattern'] ?? '',
          result: row['result'],
        }));
    },
    stop: () => {
      lms.stop();
      // A commit that names no error is no refusal: it was stored without a receipt.
      return lms.refused.filter((line) => !/^(LMS)?Commit: error 0$/.test(line));
    },
  };
}

function cmi5Stage(lrs: Lrs): Stage {
  return {
    async open(page) {
      await page.goto(lrs.launch());
      return page.locator('body');
    },
    async leave(page) {
      await page.goto('about:blank');
      await eventually(() => lrs.verbs.at(-1)).toBe('terminated');
    },
    record: () =>
      Promise.resolve(
        lrs.statements
          .filter(({ verb }) => !/(answered|initialized|terminated)$/.test(verb.id))
          .map(({ verb, result }) => [verb.id.split('/').at(-1), result?.score?.['raw']]),
      ),
    answers: () =>
      lrs.statements
        .filter(({ verb }) => verb.id.endsWith('/answered'))
        .map(({ object: { id, definition }, result }) => ({
          id: id.split(':').at(-1) ?? '',
          type: definition?.['interactionType'],
          response: result?.['response'],
          pattern: (definition?.['correctResponsesPattern'] as string[] | undefined)?.[0] ?? '',
          result: result?.score?.['scaled'],
        })),
    stop: () => (lrs.stop(), lrs.faults),
  };
}

async function fileStage(zip: Uint8Array): Promise<Stage> {
  const folder = await folderOf(unzipSync(zip));
  const requests: string[] = [];
  return {
    async open(page) {
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`file://${folder}/index.html`);
      return page.locator('body');
    },
    async leave(page) {
      await page.goto('about:blank');
    },
    record: (page) =>
      page.evaluate(() => Object.entries(localStorage).map(([key, value]) => `${key}=${value}`)),
    answers: () => [],
    stop: () => requests.filter((url) => !/^(file|about|data):/.test(url)),
  };
}
