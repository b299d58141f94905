import { translator } from '../i18n/translate.ts';
import type { Language } from '../fields/common.ts';
import { accessibilityOf, type Course } from './course.ts';

/** Licence of texts and figures, in the same words everywhere. */
export const LICENCE = 'CC BY 4.0';

/**
 * Sentence about the automatic accessibility test: its result, or that this content was not tested.
 */
export function accessibilityText(course: Course, language: Language): string {
  const t = translator(language);
  const result = accessibilityOf(course);
  return result ? t('passport.tested', result) : t('passport.untested');
}
