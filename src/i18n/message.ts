import type { fr } from './messages/fr.ts';

/**
 * The plural forms of a message, by CLDR category. `other` is used for a category that is missing.
 */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;
/** A string with `{placeholders}`, or its plural forms, chosen by `count`. */
export type Message = string | PluralForms;
/** Key of an interface string. */
export type MessageKey = keyof typeof fr;
/** Interface strings in one language: those of the keys `K`, or all of them. */
export type Messages<K extends MessageKey = MessageKey> = Readonly<Record<K, Message>>;
/** A file of strings in another language: the compiler requires the same keys as in French. */
export type Translated<Source> = Readonly<Record<keyof Source, Message>>;

type Text<M> = M extends string ? M : M extends { other: infer O extends string } ? O : never;
type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type Values<K extends MessageKey> = Record<
  Placeholders<Text<(typeof fr)[K]>> | ((typeof fr)[K] extends string ? never : 'count'),
  string | number
>;
type Arguments<K extends MessageKey> = keyof Values<K> extends never ? [] : [values: Values<K>];

/** Gives the string of a key in one language; the compiler asks for its placeholders. */
export type Translate<Key extends MessageKey = MessageKey> = <K extends Key>(
  key: K,
  ...values: Arguments<K>
) => string;
