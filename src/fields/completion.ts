/**
 * What completes a module: every lesson read and the quiz passed, every lesson read and an attempt
 * at the quiz taken to its end, every lesson read, or the quiz passed. A module without a quiz is
 * completed when it is read, whatever the rule. This file is loaded by the browser: no zod here.
 */
export const COMPLETION_RULES = [
  'read-and-passed',
  'read-and-attempted',
  'read',
  'passed',
] as const;
/** One of {@link COMPLETION_RULES}. */
export type CompletionRule = (typeof COMPLETION_RULES)[number];

/** When answers are explained: each at once, or all when the attempt is closed. */
export const FEEDBACK_MODES = ['immediate', 'end'] as const;
/** One of {@link FEEDBACK_MODES}. */
export type FeedbackMode = (typeof FEEDBACK_MODES)[number];
