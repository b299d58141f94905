import { describe, expect, it } from 'vitest';
import { citationsOf, partsOf, termsOf } from './inventory.ts';

const PAGE = `<Part kind="know" id="scale" title="PHQ-9 > 10">

Un fait <Cite id="b" />, un autre <Cite id="a" locator="p. 3" />, encore <Cite id="b" />.

{/* <Cite id="hidden" /> and <Term id="hidden">x</Term> */}

</Part>

<Part kind='act' id='act' title='Agir'>

Une <Term id="referral">orientation</Term>.

</Part>
`;

describe('what a page uses', () => {
  it('is its Parts, with whatever their titles say', () => {
    expect(partsOf(PAGE)).toEqual([
      { id: 'scale', kind: 'know', title: 'PHQ-9 > 10' },
      { id: 'act', kind: 'act', title: 'Agir' },
    ]);
  });

  it('is its citations, each once, in order, without those of a comment', () => {
    expect(citationsOf(PAGE)).toEqual(['b', 'a']);
  });

  it('is its terms, without those of a comment', () => {
    expect(termsOf(PAGE)).toEqual(['referral']);
  });

  it('is not guessed where the page is no MDX', () => {
    expect(() => citationsOf('<Part>\n\nUn mot.\n')).toThrow(/line \d/);
  });
});
