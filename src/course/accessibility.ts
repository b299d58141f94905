import { z } from 'zod';
import { AccessibilityResultSchema, type AccessibilityResult } from './accessibility-result.ts';
import { hashOf } from './course.ts';
import type { ModuleParts } from './module-parts.ts';
import type { PackageFile } from './package-file.ts';

/** `modules/<module>/accessibility.json`: results by language, with what they are the results of. */
export const AccessibilityRecordSchema = z.record(
  z.string(),
  AccessibilityResultSchema.extend({ fingerprint: z.string().regex(/^[0-9a-f]{12}$/) }),
);
/** The results of a module by language. */
export type AccessibilityRecord = z.infer<typeof AccessibilityRecordSchema>;

/**
 * Fingerprint of what decides how accessible a module is: its pages as the site rendered them and
 * the player's style sheet. Facts that no page shows, options of a package and the player's script,
 * which the browser tests look at, are left out.
 */
export function shownFingerprint(
  { frame, lessons }: ModuleParts,
  player: readonly PackageFile[],
): string {
  const pages = [...lessons].map(([id, content]) => ({ path: `lessons/${id}`, content }));
  const sheets = player.filter(({ path }) => path.endsWith('.css'));
  return hashOf([{ path: 'frame', content: frame }, ...pages, ...sheets]).slice(0, 12);
}

/**
 * The result that holds for what is on the shelf now.
 * @returns undefined when it changed since the test, or none was made
 */
export function resultFor(
  record: AccessibilityRecord,
  language: string,
  fingerprint: string,
): AccessibilityResult | undefined {
  const { [language]: recorded } = record;
  if (recorded?.fingerprint !== fingerprint) return undefined;
  const { tool, date, pages, rules, violations } = recorded;
  return { tool, date, pages, rules, violations };
}
