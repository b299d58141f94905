import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../fields/common.ts';
import type { Message, MessageKey } from './message.ts';
import { MESSAGES, translator } from './translate.ts';
import { directionOf } from '../fields/direction.ts';

const texts = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholders = (message: Message) =>
  new Set(
    texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
  );

describe('interface strings', () => {
  const keys = Object.keys(MESSAGES.fr) as MessageKey[];

  it.each(LANGUAGES)('have the same placeholders in %s as in French', (language) => {
    for (const key of keys) {
      expect([key, placeholders(MESSAGES[language][key])]).toEqual([
        key,
        placeholders(MESSAGES.fr[key]),
      ]);
    }
  });

  it.each(LANGUAGES)('have in %s each plural form that its grammar asks for', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of keys) {
      const message: Message = MESSAGES[language][key];
      if (typeof message === 'string') continue;
      for (const category of categories) {
        // French and English have "many" only for millions; no message counts that far.
        if (category === 'zero' || (category === 'many' && language !== 'ar')) continue;
        expect([key, category, message[category]]).not.toContain(undefined);
      }
    }
  });

  it('are filled with their values', () => {
    expect(translator('fr')('module.progressText', { done: 1, total: 4 })).toBe('1 sur 4 étapes');
    expect(translator('ar')('time.minutes', { count: 2 })).toBe('دقيقتان');
  });
});

it('Arabic is written from right to left', () => {
  expect(LANGUAGES.map(directionOf)).toEqual(['ltr', 'rtl', 'ltr']);
});
