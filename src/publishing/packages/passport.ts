import { duration } from '../../i18n/duration.ts';
import { LANGUAGE_NAMES, translator } from '../../i18n/translate.ts';
import { reviewOf, type Course } from '../../course/course.ts';
import type { Format } from '../../formats/shared/format.ts';
import { accessibilityText, LICENCE } from '../../course/notices.ts';

/**
 * Writes the passport of a package: a description of its content for the person who installs it, as
 * plain text in its main language.
 */
export function passport(course: Course, format: Pick<Format, 'name' | 'connects'>): string {
  const t = translator(course.languages[0] ?? 'fr');
  const rows = [
    [t('passport.version'), course.version],
    [t('passport.standard'), format.name],
    [t('passport.languages'), course.languages.map((own) => LANGUAGE_NAMES[own]).join(', ')],
    [t('passport.duration'), duration(course.minutes, t)],
    [t('passport.size'), t('passport.bytes', { bytes: course.size })],
    [t('passport.hash'), course.hash],
    [t('passport.review'), t(`passport.${reviewOf(course)}`)],
    [t('passport.accessibility'), accessibilityText(course, course.languages[0] ?? 'fr')],
    [t('passport.completion'), t(`passport.rule.${course.completion}`)],
    [t('passport.licence'), LICENCE],
    [t('passport.hosts'), t(format.connects ? 'passport.hosts.lms' : 'passport.hosts.none')],
  ];
  const modules = course.units.map(({ modules: [{ title, version, outline }], passMark }) => {
    const lessons = outline.lessons.length;
    const items = outline.items.length;
    return `- ${title} (${version})\u00a0: ${t('passport.module', { lessons, items, mark: passMark })}`;
  });
  return `${course.title[0]?.text ?? ''}

${rows.map(([label, value]) => `${label}\u00a0: ${value}`).join('\n')}

${modules.join('\n')}
`;
}
