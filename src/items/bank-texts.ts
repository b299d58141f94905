import type { Bank, Item } from './bank.ts';

/**
 * Every French text of a bank, in order, with its letters and keys. The fingerprint of translations
 * is made of them. Numbers, scores and worked cases are left out.
 */
export function frenchTexts(bank: Pick<Bank, 'items'>): string[] {
  return bank.items.flatMap((item) => textsIn(item));
}

const NOT_WORDS = new Set([
  'cases',
  'exceptions',
  'number',
  'difficulty',
  'level',
  'objective',
  'lesson',
  'use',
]);

function textsIn(item: Item): string[] {
  const texts: string[] = [];
  const followPath = (value: unknown): void => {
    if (Array.isArray(value)) for (const element of value) followPath(element);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (NOT_WORDS.has(key) || key === 'ar' || key === 'en') continue;
        if (key === 'id' && typeof inner === 'string') texts.push(inner);
        else if (key === 'fr') texts.push(...[inner].flat().map(String));
        else followPath(inner);
      }
    }
  };
  followPath(item);
  return texts;
}
