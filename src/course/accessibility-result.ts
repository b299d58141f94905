import { z } from 'zod';

/** What an automatic test found in a module in one language, every page of it shown. */
export const AccessibilityResultSchema = z.strictObject({
  /** Tool and its version. */
  tool: z.string().regex(/^axe \d+\.\d+\.\d+$/),
  /** The day of the test. */
  date: z.iso.date(),
  /** How many pages were shown. */
  pages: z.int().positive(),
  /** How many rules of WCAG 2.2, levels A and AA, were looked at. */
  rules: z.int().positive(),
  /** How many places break one of them. */
  violations: z.int().nonnegative(),
});
/** What an automatic test found. */
export type AccessibilityResult = z.infer<typeof AccessibilityResultSchema>;
