import { fill } from './fill.ts';
import { formFor } from './plural.ts';
import type { Message, MessageKey, Messages, Translate } from './message.ts';

/**
 * Makes a translate function from a set of messages. A page hands a script the few that it needs,
 * so that the script does not carry all of them.
 * @param messages texts, with their plural forms
 * @param language language of the messages
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
