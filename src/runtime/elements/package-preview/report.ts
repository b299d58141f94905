import { fill } from '../../../i18n/fill.ts';
import type { Manifest } from './manifest.ts';
import type { Note } from './notes.ts';
import type { ReportMessages } from './package-preview.messages.ts';
import type { Asked } from './preview-names.ts';
import { isRefused } from './refused-calls.ts';
import type { Call, Model, PreviewState } from './preview-protocol.ts';

/** Length of suspend data that each standard guarantees, in characters. */
const LIMITS = { scorm12: 4096, scorm2004: 64_000 } as const;

/** The findings of a preview, in the form of the saved file. */
export interface Report {
  readonly package: string;
  readonly bytes: number;
  readonly standard: Manifest['version'];
  readonly title: string;
  readonly opened: boolean;
  readonly finished: boolean;
  readonly status: string;
  readonly score: string;
  readonly suspendData: { readonly used: number; readonly limit: number };
  readonly errors: readonly Call[];
  /** Addresses outside of the package that it requested; all were refused. */
  readonly hosts: readonly string[];
  /** Paths of files that it requested and does not contain. */
  readonly missing: readonly string[];
  /** Everything that it tried, of every kind. */
  readonly asked: readonly Asked[];
  readonly notes: readonly Note[];
  readonly calls: readonly Call[];
  readonly model: Model;
}

/** Reports on the calls and requests so far. */
export function reportOf(
  file: File,
  manifest: Manifest,
  state: PreviewState,
  notes: readonly Note[],
): Report {
  const { model, calls, asked } = state;
  const core = (model['core'] ?? model) as Record<string, unknown>;
  const score = (core['score'] ?? {}) as Record<string, unknown>;
  const states = ['lesson_status', 'completion_status', 'success_status'];
  const did = (...names: readonly string[]) =>
    calls.some(({ call, answer }) => names.includes(call) && answer === 'true');
  const addresses = (...kinds: readonly Asked['kind'][]) =>
    asked.filter(({ kind }) => kinds.includes(kind)).map(({ address }) => address);
  return {
    package: file.name,
    bytes: file.size,
    standard: manifest.version,
    title: manifest.title,
    opened: did('LMSInitialize', 'Initialize'),
    finished: did('LMSFinish', 'Terminate'),
    status: states.flatMap((key) => (core[key] ? String(core[key]) : [])).join(', '),
    score: String(score['raw'] ?? ''),
    suspendData: { used: state.suspend, limit: LIMITS[manifest.version] },
    errors: calls.filter(isRefused),
    hosts: [...new Set(addresses('outside', 'leave', 'connection'))],
    missing: addresses('missing'),
    asked,
    notes,
    calls,
    model,
  };
}

const STANDARDS: Record<Manifest['version'], string> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
};

/** The findings as pairs of a label and a value. */
export function factsOf(report: Report, words: ReportMessages): [label: string, value: string][] {
  const yes = (is: boolean) => words[is ? 'yes' : 'no'];
  const some = (text: string) => text || words.none;
  const { used, limit } = report.suspendData;
  const refused = report.errors.map(
    ({ call, values, error }) => `${call}(${values.join(', ')}) → ${error}`,
  );
  return [
    [words.package, `${report.title} – ${report.package}, ${STANDARDS[report.standard]}`],
    [words.opened, yes(report.opened)],
    [words.finished, yes(report.finished)],
    [words.status, some(report.status)],
    [words.score, some(report.score)],
    [words.suspend, fill(words.of, { used, limit })],
    [words.errors, some([...new Set(refused)].join(' ; '))],
    [words.missing, some(report.missing.join(' ; '))],
    [words.hosts, some(report.hosts.join(' '))],
  ];
}
