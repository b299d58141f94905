import type { Language } from '../../fields/common.ts';
import type { GuideLanguage } from '../../fields/guide-language.ts';
import { translator } from '../../i18n/translate.ts';
import { bankIn, lessonsOf, textOf } from './library.ts';

/** The page before or after a lesson or quiz. */
export interface Neighbour {
  /** Path without its language. */
  readonly path: string;
  readonly title: string;
  /** Language of the title. */
  readonly language: GuideLanguage;
}

/**
 * Finds the pages before and after a lesson or the quiz. The quiz follows the last lesson, and the
 * page of the module comes before the first lesson and after the quiz.
 * @param number number of the lesson, or `quiz`
 */
export async function neighbours(
  module: string,
  number: number | 'quiz',
  language: Language,
): Promise<{ previous: Neighbour | undefined; next: Neighbour | undefined }> {
  const t = translator(language);
  const lessons = await Promise.all(
    (await lessonsOf(module)).map(async (lesson) => {
      const text = await textOf(lesson, language);
      return {
        number: lesson.data.number,
        path: `modules/${lesson.id}`,
        title: text.title,
        language: text.language,
      };
    }),
  );
  const bank = await bankIn(module, language);
  const hasQuiz = bank?.items.some(({ use }) => use === 'quiz') ?? false;
  const home = { path: `modules/${module}`, title: t('lesson.toModule'), language };
  const quiz = { path: `modules/${module}/quiz`, title: t('lesson.toQuiz'), language };
  if (number === 'quiz') return { previous: lessons.at(-1), next: home };
  const index = lessons.findIndex((lesson) => lesson.number === number);
  return {
    previous: index > 0 ? lessons[index - 1] : home,
    next: lessons[index + 1] ?? (hasQuiz ? quiz : home),
  };
}
