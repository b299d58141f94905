import { describe, expect, it } from 'vitest';
import { blocksWithLines, partBody } from './prose.ts';

const BODY = `<Part kind="know" id="a" title="PHQ-9 > 10">

**Un** [mot](lesson:x/y) et <Term id="t">un autre</Term>.

{/* <Cite id="hidden" /> rien */}

| colonne | *deux* |
| --- | --- |

- un point
  sur deux lignes

</Part>

<Part kind="keep" id="b" title="2. La fiche">

À garder.

</Part>
`;

describe('the words of a page', () => {
  it('are its titles, paragraphs, points and cells, with their lines', () => {
    expect(blocksWithLines(BODY)).toEqual([
      { text: 'PHQ-9 > 10', line: 1 },
      { text: 'Un mot et un autre.', line: 3 },
      { text: 'colonne', line: 7 },
      { text: 'deux', line: 7 },
      { text: 'un point', line: 10 },
      { text: 'sur deux lignes', line: 11 },
      { text: 'La fiche', line: 15 },
      { text: 'À garder.', line: 17 },
    ]);
  });

  it('are none where the page cannot be parsed: the check says why', () => {
    expect(blocksWithLines('<Part>')).toEqual([]);
  });

  it('of one part are found by its kind', () => {
    expect(partBody(BODY, 'keep')).toBe('À garder.');
    expect(partBody(BODY, 'say')).toBe('');
  });
});
