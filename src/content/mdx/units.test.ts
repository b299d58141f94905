import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRENCH } from './page.test-data.ts';
import { joinPieces, pagePieces } from './units.ts';

describe('the pieces of a page', () => {
  it('are titles, paragraphs, items, cells and alternative texts', () => {
    expect(pagePieces(FRENCH).units.map(({ text }) => text)).toEqual([
      'Une page',
      'Un résumé & plus.',
      'L’essentiel',
      'Parlez au HCR. <Cite id="a-source" /> L’<Term id="referral">orientation</Term> se fait **à deux**.',
      '[Ma santé](guide:my-health#help), puis 5 \\< 6',
      'Un pas\n   et sa suite.',
      'Quoi',
      'Où',
      'Soin',
      'Centre',
      'Un dessin.',
    ]);
  });

  it('put together are the page, whatever it is', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '',
        '---',
        '<Part kind="more" id="x" title="Un">',
        '</Part>',
        '- un',
        '  deux',
      ),
      fc.constantFrom(
        '#',
        '- ',
        '| a | b |',
        '<Figure',
        '  alt="c"',
        '/>',
        '1. trois',
        '\tcinq\r',
        '> six',
        '{/* sept */}',
        'title: "quatre"',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const { fixed, units } = pagePieces(text);
        expect(
          joinPieces(
            fixed,
            units.map((unit) => unit.text),
          ),
        ).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  const texts = (body: string) => pagePieces(body).units.map(({ text }) => text);

  it('leave a comment alone', () => {
    expect(texts('{/* <Cite id="x" /> un mot */}\n\nUn mot.\n')).toEqual(['Un mot.']);
  });

  it('are the words of a component that stands on one line', () => {
    expect(texts('<Say who="La soignante">Bonjour.</Say>\n')).toEqual(['La soignante', 'Bonjour.']);
  });

  it('have an attribute whatever it says, and between either quotes', () => {
    const page = `<Part kind="more" id="x" title="PHQ-9 > 10">\n\n<Figure src="a" alt='Un "dessin".' />\n\n</Part>\n`;
    expect(texts(page)).toEqual(['PHQ-9 > 10', 'Un "dessin".']);
  });

  it('leave the mark of each line of a quotation', () => {
    const { fixed, units } = pagePieces('> Un.\n> Deux.\n');
    expect(units.map(({ text }) => text)).toEqual(['Un.', 'Deux.']);
    expect(fixed).toEqual(['> ', '\n> ', '\n']);
  });

  it('keep a bar inside of a code in its cell', () => {
    expect(texts('| [a|b](tool:x) | c |\n')).toEqual(['[a|b](tool:x)', 'c']);
  });

  it('are those of the front matter alone, in a page that is no MDX', () => {
    expect(texts('---\ntitle: "Un"\n---\n\n<Part>\n\nDeux.\n')).toEqual(['Un']);
  });
});
