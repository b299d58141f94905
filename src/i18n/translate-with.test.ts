import { expect, it } from 'vitest';
import { LANGUAGES } from '../fields/common.ts';
import { duration, DURATION_KEYS } from './duration.ts';
import { translateWith } from './translate-with.ts';
import { messagesFor, translator } from './translate.ts';

it('gives a script the same text as the page, from the messages that the page hands to it', () => {
  for (const language of LANGUAGES) {
    const t = translateWith(messagesFor(language, DURATION_KEYS), language);
    for (const minutes of [0, 1, 2, 3, 11, 59, 60, 61, 120, 200, 660]) {
      expect(duration(minutes, t)).toBe(duration(minutes, translator(language)));
    }
  }
});
