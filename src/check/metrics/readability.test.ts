import { describe, expect, it } from 'vitest';
import { readingEase, syllableCount } from './readability.ts';
import { blocksOf, partBody, sentenceCount, wordsIn } from '../../content/prose.ts';

const PAGE = `
<Part kind="know" id="a" title="Le titre">

L’eau est froide <Cite id="who-pfa-2011" />. On **attend** le [car](lesson:a/b#c).

- Un pas.
- Deux pas

| Ici | Là-bas |
| --- | --- |
| un | deux |

<Figure src="x.svg" alt="Une image que l’on décrit." />

<Question id="q" />

</Part>

<Part kind="summary" id="b" title="L’essentiel">

Rester.

</Part>
`;

describe('the text of a page', () => {
  it('is what a reader meets, block by block', () => {
    expect(blocksOf(PAGE)).toEqual([
      'Le titre',
      'L’eau est froide . On attend le car.',
      'Un pas.',
      'Deux pas',
      'Ici',
      'Là-bas',
      'un',
      'deux',
      'L’essentiel',
      'Rester.',
    ]);
  });

  it('can be that of one Part', () => {
    expect(partBody(PAGE, 'summary').trim()).toBe('Rester.');
    expect(partBody(PAGE, 'keep')).toBe('');
  });

  it('has words between its blanks: marks alone are none', () => {
    expect(wordsIn('« L’eau » est là\u202f; 12 gouttes – oui.')).toEqual([
      'L’eau',
      'est',
      'là',
      '12',
      'gouttes',
      'oui.',
    ]);
  });

  it.each([
    ['Le titre', 1],
    ['Un pas. Deux pas.', 2],
    ['« Où es-tu\u202f? » dit-il. Rien…', 3],
    ['من أنت؟ أنا هنا.', 2],
  ])('%s: sentences', (block, count) => {
    expect(sentenceCount(block)).toBe(count);
  });
});

describe('syllables', () => {
  it.each([
    ['eau', 1],
    ['l’eau', 1],
    ['porte', 1],
    ['portes', 1],
    ['parler', 2],
    ['santé', 2],
    ['écouter', 3],
    ['migration', 3],
    ['le', 1],
    ['12', 1],
  ])('of « %s »', (word, count) => {
    expect(syllableCount(word, 'fr')).toBe(count);
  });

  it.each([
    ['make', 1],
    ['walked', 1],
    ['wanted', 2],
    ['table', 2],
    ['listen', 2],
    ['community', 4],
  ])('of “%s”', (word, count) => {
    expect(syllableCount(word, 'en')).toBe(count);
  });
});

describe('reading ease', () => {
  it('of French is that of Kandel and Moles', () => {
    // Counted by hand: le-chat-dort-là has 4 words and 4 syllables, on-parle-i-ci 3 and 4.
    const blocks = ['Le chat dort là.', 'On parle ici.'];
    expect(readingEase(blocks, 'fr')).toBeCloseTo(207 - 1.015 * (7 / 2) - 73.6 * (8 / 7), 6);
  });

  it('of English is that of Flesch', () => {
    // Counted by hand: the-cat-sits has 3 words and 3 syllables, we-lis-ten-now 3 and 4.
    expect(readingEase(['The cat sits. We listen now.'], 'en')).toBeCloseTo(
      206.835 - 1.015 * 3 - 84.6 * (7 / 6),
      6,
    );
  });

  it('has no formula in Arabic, and none for a text without words', () => {
    expect(readingEase(['أنا هنا.'], 'ar')).toBeUndefined();
    expect(readingEase([], 'fr')).toBeUndefined();
  });
});
