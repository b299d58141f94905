import { fill } from './fill.ts';
import { formFor } from './plural.ts';
import type { Message, MessageKey, Messages, Translate } from './message.ts';

/**
 * Makes a translate function of some messages: those of a language, or the few that a page hands
 * to a script, which then carries no other.
 * @param messages texts, with their plural forms
 * @param language language they are in
 */
export function translateWith<K extends MessageKey>(
  messages: Messages<K>,
  language: string,
): Translate<K> {
  const rules = new Intl.PluralRules(language);
  return (key, ...[values]) => {
    const message: Message = messages[key];
    const given: Record<string, string | number> = values ?? {};
    return fill(
      typeof message === 'string' ? message : formFor(message, Number(given['count']), rules),
      given,
    );
  };
}
