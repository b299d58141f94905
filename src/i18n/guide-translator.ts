import type { GuideStrings, GuideTextKey } from '../fields/guide-language.ts';
import { fill } from './fill.ts';
import type { MessageKey, Translate } from './message.ts';

/**
 * Makes the translate function of a language that only the guide has.
 * @param strings all texts of the language
 * @throws when a page asks for a text that is not among those of the guide
 */
export function guideTranslator({ language, texts }: GuideStrings): Translate {
  return (key: MessageKey, ...[values]: unknown[]) => {
    const text = texts[key as GuideTextKey];
    if (!text) throw new Error(`content/guide/${language}/strings.yaml has no "${key}".`);
    return fill(text, (values ?? {}) as Record<string, string | number>);
  };
}
