import type { GuideStrings, GuideTextKey } from '../fields/guide-language.ts';
import { fill } from './fill.ts';
import type { MessageKey, Translate } from './message.ts';

/**
 * Makes the translate function of a language that the guide alone has.
 * @param strings its texts, all of them
 * @throws when a page asks for a text that such a language does not have
 */
export function guideTranslator({ language, texts }: GuideStrings): Translate {
  return (key: MessageKey, ...[values]: unknown[]) => {
    const text = texts[key as GuideTextKey];
    if (!text) throw new Error(`content/guide/${language}/strings.yaml has no "${key}".`);
    return fill(text, (values ?? {}) as Record<string, string | number>);
  };
}
