import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../fields/common.ts';
import { duration, DURATION_KEYS } from './duration.ts';
import type { Message, MessageKey } from './message.ts';
import { directionOf, MESSAGES, messagesFor, translator } from './translate.ts';
import { translateWith } from './translate-with.ts';

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
        // French and English have "many" only for millions, which nothing here counts.
        if (category === 'zero' || (category === 'many' && language !== 'ar')) continue;
        expect([key, category, message[category]]).not.toContain(undefined);
      }
    }
  });

  it('that a page hands to a script say there what they say in the page', () => {
    for (const language of LANGUAGES) {
      const t = translateWith(messagesFor(language, DURATION_KEYS), language);
      for (const minutes of [0, 1, 2, 3, 11, 59, 60, 61, 120, 200, 660]) {
        expect(duration(minutes, t)).toBe(duration(minutes, translator(language)));
      }
    }
  });

  it('are filled with their values', () => {
    expect(translator('fr')('module.progressText', { done: 1, total: 4 })).toBe('1 sur 4 étapes');
    expect(translator('ar')('time.minutes', { count: 2 })).toBe('دقيقتان');
  });
});

describe('duration', () => {
  it.each([
    [0, '0 min'],
    [50, '50 min'],
    [60, '1 h'],
    [80, '1 h 20 min'],
    [120, '2 h'],
  ])('%d minutes: %s', (minutes, text) => {
    expect(duration(minutes, translator('fr'))).toBe(text);
  });
});

it('Arabic is written from right to left', () => {
  expect(LANGUAGES.map(directionOf)).toEqual(['ltr', 'rtl', 'ltr']);
});
