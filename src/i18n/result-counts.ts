import type { PluralForms } from './message.ts';
import type { Language } from '../fields/common.ts';
import { translator } from './translate.ts';

/**
 * How a language says a number of results, by CLDR plural category, with `{count}` left in: for
 * scripts that have no strings of their own.
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
