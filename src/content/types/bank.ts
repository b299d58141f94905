import { frenchTexts } from '../../items/bank-texts.ts';
import { BankSchema } from '../../items/bank.ts';
import { dataType } from '../content-type.ts';

/** The questions of the modules. */
export const banks = dataType({
  name: 'banks',
  path: 'quizzes/<module>/bank.yaml',
  schema: BankSchema,
  editorSchema: 'bank',
  namedBy: 'module',
  words: frenchTexts,
  inside: ({ languages, translations }) =>
    languages
      .filter((language) => language !== 'fr')
      .map((language) => [language, translations[language] ?? 'pending'] as const),
});
