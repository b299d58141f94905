import type { Language } from '../fields/common.ts';

/** The standards a module can leave in. */
export const STANDARDS = [
  'scorm12',
  'scorm2004-3',
  'scorm2004-4',
  'cmi5',
  'cmi5-link',
  'offline',
  'single-file',
] as const;
/** One of {@link STANDARDS}. */
export type Standard = (typeof STANDARDS)[number];

/** What each standard is called. */
export const STANDARD_NAMES: Record<Standard, string> = {
  scorm12: 'SCORM 1.2',
  'scorm2004-3': 'SCORM 2004 3rd Edition',
  'scorm2004-4': 'SCORM 2004 4th Edition',
  cmi5: 'cmi5',
  'cmi5-link': 'cmi5',
  offline: 'HTML',
  'single-file': 'HTML',
};

/** Ends of the names of what is no zip. */
const ENDINGS: Partial<Record<Standard, string>> = { 'cmi5-link': 'xml', 'single-file': 'html' };

/** Tells whether a standard gives one file that is no zip. */
export const isPlainFile = (standard: Standard) => standard in ENDINGS;

/**
 * File name of a package: ASCII, without version, so that a link to it stays good.
 * @param name what the package holds: a module, or a course
 * @param languages its languages
 */
export function packageName(
  name: string,
  languages: Language | readonly Language[],
  standard: Standard,
): string {
  const ending = ENDINGS[standard] ?? 'zip';
  return `${[name, ...[languages].flat(), standard].join('-')}.${ending}`;
}

/** Tells whether an address can be put before the paths of a package. */
export const isBaseUrl = (address: string) => /^https?:\/\/[^\s?#]+$/.test(address);
