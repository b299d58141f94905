/** What a trainer may ask for a module to count as completed. */
export const COMPLETION_RULES = ['read-and-passed', 'read', 'passed'] as const;
/**
 * One of {@link COMPLETION_RULES}: every lesson read and the quiz passed, every lesson read, or the
 * quiz passed. A module without a quiz is completed when it is read, whatever the rule.
 */
export type CompletionRule = (typeof COMPLETION_RULES)[number];

/**
 * Whether a module is completed.
 * @param rule what is asked; reading and passing by default
 * @param isRead every lesson was read to its end
 * @param isPassed the quiz was passed; undefined when the module has none
 */
export function isCompleted(
  rule: CompletionRule = 'read-and-passed',
  isRead: boolean,
  isPassed: boolean | undefined,
): boolean {
  if (isPassed === undefined || rule === 'read') return isRead;
  return rule === 'passed' ? isPassed : isRead && isPassed;
}
