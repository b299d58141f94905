import { z } from 'zod';

/** Result of an automatic accessibility test of every page of a module in one language. */
export const AccessibilityResultSchema = z.strictObject({
  /** Tool and its version. */
  tool: z.string().regex(/^axe \d+\.\d+\.\d+$/),
  /** Day of the test. */
  date: z.iso.date(),
  /** Number of pages tested. */
  pages: z.int().positive(),
  /** Number of rules of WCAG 2.2, levels A and AA, applied. */
  rules: z.int().positive(),
  /** Number of elements that violate a rule. */
  violations: z.int().nonnegative(),
});
/** Result of an automatic accessibility test. */
export type AccessibilityResult = z.infer<typeof AccessibilityResultSchema>;
