import type { PluralForms } from './message.ts';
import type { Language } from '../fields/common.ts';
import { translator } from './translate.ts';

/**
 * The message for a number of search results, by CLDR plural category. `{count}` stays in the text,
 * because a script fills it in.
 */
export function resultCounts(language: Language): PluralForms {
  const t = translator(language);
  const plural = new Intl.PluralRules(language);
  const forms = Object.fromEntries(
    [0, 1, 2, 3, 11, 100].map((count) => [
      plural.select(count),
      t('search.results', { count }).replace(String(count), '{count}'),
    ]),
  );
  return { ...forms, other: forms['other'] ?? '{count}' };
}
