import { z } from 'zod';
import { AccessibilityResultSchema, type AccessibilityResult } from './accessibility-result.ts';
import { hashOf } from './course.ts';
import type { ModuleParts } from './module-parts.ts';
import type { PackageFile } from './package-file.ts';

/**
 * `modules/<module>/accessibility.json`: results by language, each with the fingerprint of the
 * tested parts.
 */
export const AccessibilityRecordSchema = z.record(
  z.string(),
  AccessibilityResultSchema.extend({ fingerprint: z.string().regex(/^[0-9a-f]{12}$/) }),
);
/** The results of a module by language. */
export type AccessibilityRecord = z.infer<typeof AccessibilityRecordSchema>;

/**
 * Fingerprint of the parts that decide the accessibility of a module: its rendered pages and the
 * player’s style sheet. It leaves out facts that no page shows, package options, and the player’s
 * script, which the browser tests cover.
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
 * The recorded result, if it was measured on the current parts.
 * @returns undefined if the parts changed since the test, or were never tested
 */
export function resultFor(
  record: AccessibilityRecord,
  language: string,
  fingerprint: string,
): AccessibilityResult | undefined {
  const recorded = record[language];
  if (recorded?.fingerprint !== fingerprint) return undefined;
  const { tool, date, pages, rules, violations } = recorded;
  return { tool, date, pages, rules, violations };
}
