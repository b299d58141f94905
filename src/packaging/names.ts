import type { Language } from '../schemas/common.ts';

/** The standards a module can leave in. */
export const STANDARDS = [
  'scorm12',
  'scorm2004-3',
  'scorm2004-4',
  'cmi5',
  'cmi5-link',
  'offline',
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
};

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
  const ending = standard === 'cmi5-link' ? 'xml' : 'zip';
  return `${[name, ...[languages].flat(), standard].join('-')}.${ending}`;
}
