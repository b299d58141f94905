import type { Language } from '../fields/common.ts';
import { fill } from './fill.ts';
import { ar } from './messages.ar.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';

/** A string with `{placeholders}`, or its plural forms (CLDR categories), chosen by `count`. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string });
/** Key of an interface string. */
export type MessageKey = keyof typeof fr;
/** Every interface string of a language: a missing or superfluous key fails the type check. */
export type Messages = Record<MessageKey, Message>;

type Text<M> = M extends string ? M : M extends { other: infer O extends string } ? O : never;
type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
/** The values a message asks for, by the names of its placeholders. */
export type Values<K extends MessageKey> = Record<
  Placeholders<Text<(typeof fr)[K]>> | ((typeof fr)[K] extends string ? never : 'count'),
  string | number
>;
type Arguments<K extends MessageKey> = keyof Values<K> extends never ? [] : [values: Values<K>];

/** The interface strings, by language. */
export const MESSAGES: Record<Language, Messages> = { fr, ar, en };

/** Gives the string of a key in one language; the compiler asks for its placeholders. */
export type Translate = <K extends MessageKey>(key: K, ...values: Arguments<K>) => string;

/** Makes the translate function of a language. */
export function translator(language: Language): Translate {
  const plural = new Intl.PluralRules(language);
  return (key, ...[values]) => {
    const message: Message = MESSAGES[language][key];
    const given: Record<string, string | number> = values ?? {};
    return fill(
      typeof message === 'string'
        ? message
        : (message[plural.select(Number(given['count']))] ?? message.other),
      given,
    );
  };
}

export { directionOf } from '../fields/direction.ts';

/** Name of each interface language, in that language. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  fr: 'Français',
  ar: 'العربية',
  en: 'English',
};
