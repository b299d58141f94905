import { describe, expect, it, vi } from 'vitest';
import { sentencesOf } from './sentences.ts';

const split = (text: string, language: string) =>
  sentencesOf(text, language).map(([start, end]) => text.slice(start, end));

describe('sentencesOf', () => {
  it('splits French, Arabic and English, and leaves blanks out', () => {
    expect(split(' Vous pouvez dire non.  Est-ce gratuit\u00a0? ', 'fr')).toEqual([
      'Vous pouvez dire non.',
      'Est-ce gratuit\u00a0?',
    ]);
    expect(split('هل هذا مجاني؟ نعم.', 'ar')).toEqual(['هل هذا مجاني؟', 'نعم.']);
    expect(split('Yes. No.', 'en')).toEqual(['Yes.', 'No.']);
  });

  it('reads nothing where there is nothing to read', () => {
    expect(split(' … – ', 'fr')).toEqual([]);
    expect(split('', 'fr')).toEqual([]);
  });

  it('does without a segmenter', () => {
    vi.stubGlobal('Intl', {});
    expect(split('Une phrase. Une autre\u00a0!', 'fr')).toEqual([
      'Une phrase.',
      'Une autre\u00a0!',
    ]);
    vi.unstubAllGlobals();
  });
});
