import type { Language } from '../fields/common.ts';
import type { MessageKey, Messages, Translate } from './message.ts';
import { ar } from './messages/ar.ts';
import { en } from './messages/en.ts';
import { fr } from './messages/fr.ts';
import { translateWith } from './translate-with.ts';

/** The interface strings, by language. */
export const MESSAGES: Record<Language, Messages> = { fr, ar, en };

/** Makes the translate function of a language. */
export function translator(language: Language): Translate {
  return translateWith(MESSAGES[language], language);
}

/** Selects messages of a language, with their plural forms, for a page to hand to a script. */
export function messagesFor<K extends MessageKey>(
  language: Language,
  keys: readonly K[],
): Messages<K> {
  const pairs = keys.map((key) => [key, MESSAGES[language][key]]);
  return Object.fromEntries(pairs) as Messages<K>;
}

export type { Translate } from './message.ts';

/** Name of each interface language, written in that language. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  fr: 'Français',
  ar: 'العربية',
  en: 'English',
};
