import type { Language } from '../schemas/common.ts';

/** The standards a module can leave in. */
export const STANDARDS = ['scorm12'] as const;
/** One of {@link STANDARDS}. */
export type Standard = (typeof STANDARDS)[number];

/** File name of a package: ASCII, without version, so that a link to it stays good. */
export function packageName(module: string, language: Language, standard: Standard): string {
  return `${module}-${language}-${standard}.zip`;
}
