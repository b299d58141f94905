import { describe, expect, it } from 'vitest';
import { withBoundCitations } from './bound-citations.ts';

describe('withBoundCitations', () => {
  it.each([
    ['in a paragraph', 'Un fait <Cite id="a" />.', 'Un fait\u00a0<Cite id="a" />.'],
    ['after an emphasis', '*Un* <Cite id="a" />', '*Un*\u00a0<Cite id="a" />'],
    ['twice', 'Un <Cite id="a" /> <Cite id="b" />', 'Un\u00a0<Cite id="a" />\u00a0<Cite id="b" />'],
    ['in a cell', '| Un <Cite id="a" /> |\n| - |', '| Un\u00a0<Cite id="a" /> |\n| - |'],
    [
      'in a component',
      '<Part>\n\n- Un <Cite\n  id="a" />\n\n</Part>',
      '<Part>\n\n- Un\u00a0<Cite\n  id="a" />\n\n</Part>',
    ],
  ])('binds a citation %s', (_place, page, expected) => {
    expect(withBoundCitations(page)).toBe(expected);
  });

  it.each([
    ['a code', 'Écrivez `un <Cite id="a" />`.'],
    ['a title', '---\ntitle: "Un <Cite "\n---\n\nTexte.'],
    ['another component', 'Un <Term id="a">mot</Term>.'],
    ['a citation without a space', 'Un fait<Cite id="a" />.'],
    ['an indented line', '- Un fait\n  <Cite id="a" />.'],
    ['a page that does not parse', 'Un <Cite id="a" /> <b'],
  ])('leaves %s alone', (_what, page) => {
    expect(withBoundCitations(page)).toBe(page);
  });
});
