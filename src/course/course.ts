import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CompletionRule } from '../fields/completion.ts';
import type { Language } from '../fields/common.ts';
import type { AccessibilityResult } from './accessibility-result.ts';
import type { BuiltModule } from './built-module.ts';
import type { PackageFile } from './package-file.ts';

/** A text in one language. */
export interface Text {
  readonly language: Language;
  readonly text: string;
}

/** A unit that an LMS launches and records (SCO or AU): a module, in one language or several. */
export interface Unit {
  /** Id of the module. */
  readonly id: string;
  /** Path of the document that the LMS opens. */
  readonly href: string;
  /** Paths of its files, without those shared with other units. */
  readonly files: readonly string[];
  /** The module’s facts in each language, the main one first. */
  readonly modules: readonly [BuiltModule, ...BuiltModule[]];
  /** Mastery score of the quiz, 1 to 100. */
  readonly passMark: number;
}

/** Facts of a package for the manifest, its metadata and the passport. */
export interface Course {
  /** ASCII name, for identifiers and the file name. */
  readonly name: string;
  readonly title: readonly Text[];
  readonly summary: readonly Text[];
  readonly languages: readonly Language[];
  readonly units: readonly Unit[];
  /** Paths of the files shared by the units: the player. */
  readonly shared: readonly string[];
  readonly completion: CompletionRule;
  /** Version of the modules; if they differ, the start of the hash. */
  readonly version: string;
  /** SHA-256, in hexadecimal, of the content’s paths and bytes, without manifest and passport. */
  readonly hash: string;
  /** Size of that content in bytes, not compressed. */
  readonly size: number;
  /** Minutes of all modules together. */
  readonly minutes: number;
}

/** The bytes of a file. */
export const bytesOf = ({ content }: PackageFile) =>
  typeof content === 'string' ? utf8ToBytes(content) : content;

/** SHA-256 of files, independent of their order: of path, length and bytes of each. */
export function hashOf(files: readonly PackageFile[]): string {
  const hash = sha256.create();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const bytes = bytesOf(file);
    hash.update(utf8ToBytes(`${file.path}\n${bytes.length}\n`)).update(bytes);
  }
  return bytesToHex(hash.digest());
}

/**
 * Name of a package of several modules: it depends on the modules, not on their versions.
 * @param modules their ids
 */
export const courseName = (modules: readonly string[]) =>
  `course-${bytesToHex(sha256(utf8ToBytes([...modules].sort().join('\n')))).slice(0, 8)}`;

/** Identifier of a course in a manifest: the same for every version. */
export const identifierOf = ({ name, languages }: Course) =>
  ['sanad', name, ...languages].join('.');

/** One text of each language of a unit. */
export const textsOf = (
  { modules }: Unit,
  pick: (module: BuiltModule) => string | undefined,
): readonly Text[] =>
  modules.map((module) => ({ language: module.language, text: pick(module) ?? '' }));

/** The review state of a package: `reviewed` only when each module is. */
export const reviewOf = ({ units }: Course) =>
  units.every(({ modules }) => modules.every(({ review }) => review === 'reviewed'))
    ? 'reviewed'
    : 'draft';

/**
 * Sum of the accessibility results of all modules and languages: pages and violations added up,
 * with the earliest day.
 * @returns undefined unless each of them has a current result
 */
export function accessibilityOf({ units }: Course): AccessibilityResult | undefined {
  const results = units.flatMap(({ modules }) => modules.map((module) => module.accessibility));
  const tested = results.filter((result) => result !== undefined);
  if (tested.length < results.length) return undefined;
  const sum = (pick: (result: AccessibilityResult) => number) =>
    tested.reduce((total, result) => total + pick(result), 0);
  return {
    tool: [...new Set(tested.map(({ tool }) => tool))].sort().join(', '),
    date: tested.map(({ date }) => date).sort()[0] ?? '',
    pages: sum(({ pages }) => pages),
    rules: Math.min(...tested.map(({ rules }) => rules)),
    violations: sum(({ violations }) => violations),
  };
}
