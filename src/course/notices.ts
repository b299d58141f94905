import { translator } from '../i18n/translate.ts';
import type { Language } from '../fields/common.ts';
import { accessibilityOf, type Course } from './course.ts';

/** Licence of texts and figures, as it is named everywhere. */
export const LICENCE = 'CC BY 4.0';

/** Says what an automatic test of accessibility found, or that there was none of this content. */
export function accessibilityText(course: Course, language: Language): string {
  const t = translator(language);
  const result = accessibilityOf(course);
  return result ? t('passport.tested', result) : t('passport.untested');
}
