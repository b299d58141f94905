import type { Translate } from '../../../i18n/translate.ts';
import type { QuestionMessages } from '../../../runtime/elements/question/question.messages.ts';

/** The words that all questions share. */
export const questionMessages = (t: Translate): QuestionMessages => ({
  right: t('question.right'),
  wrong: t('question.wrong'),
  partial: t('question.partial', { percent: '{percent}' }),
  choose: t('question.choose'),
  complete: t('question.complete'),
  again: t('question.again'),
});
