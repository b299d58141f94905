import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elementsOf, parseFragment } from '../../formats/shared/html.ts';
import { readXml, type XmlElement } from '../xml.ts';
import { readFigure } from './figure.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const LINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
/** A figure with this inside. */
const svg = (inside: string, attributes = 'viewBox="0 0 10 10"') =>
  `<svg ${NS} ${attributes}>\n${inside}\n</svg>`;
const read = (text: string) => readFigure({ path: 'x.svg', text });
const found = (text: string) =>
  read(text).findings.map(({ id, line, found }) => `${id} ${line} ${found}`);

describe('a figure that is refused', () => {
  it.each([
    // Code.
    ['a script', svg('<script>1</script>'), /FIG-003 2 .* un script$/],
    ['a script in a group', svg('<g>\n<script href="#a"/></g>'), /FIG-003 3 .* un script$/],
    ['a handler', svg('<path d="M0 0" onclick="f()"/>'), /FIG-003 2 .*événement, onclick$/],
    ['a handler in quotes of the other kind', svg("<g onload='f()'/>"), /événement, onload$/],
    ['a handler in capitals', svg('<g ONLOAD="f()"/>'), /événement, ONLOAD$/],
    ['a handler on the root', svg('', 'viewBox="0 0 1 1" onload="f()"'), /1 .* onload$/],
    ['HTML', svg('<foreignObject><p>x</p></foreignObject>'), /du HTML, dans <foreignObject>$/],
    ['an element of HTML', svg('<iframe src="a.html"/>'), /un fichier joint, <iframe>$/],
    ['an event of an animation', svg('<set onbegin="f()"/>'), /une animation, <set>$/],
    [
      'an animated address',
      svg('<animate attributeName="href" to="#a"/>'),
      /animation, <animate>$/,
    ],
    [
      'a prefix of the namespace',
      svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'),
      /<s:script>$/,
    ],
    ['an element in capitals', svg('<SCRIPT/>'), /un élément <SCRIPT>$/],
    ['a handler of XML events', svg('<handler type="x"/>'), /un élément <handler>$/],
    // Styles.
    ['a style sheet', svg('<style>a{}</style>'), /une balise <style>$/],
    ['a style', svg('<g style="fill:red"/>'), /un attribut style$/],
    [
      'a style sheet by instruction',
      `<?xml-stylesheet href="a.css"?>${svg('')}`,
      /<\?xml-stylesheet$/,
    ],
    ['a class of the site', svg('<g class="leave"/>'), /une valeur refusée, class="leave"$/],
    // Addresses.
    [
      'an image of another site',
      svg('<image href="https://example.org/a.png"/>'),
      /joint, <image>$/,
    ],
    ['an image as data', svg('<image href="data:image/png;base64,AA"/>'), /joint, <image>$/],
    ['a link', svg('<a href="https://example.org/"><path d="M0 0"/></a>'), /un lien <a>$/],
    ['a link to code', svg('<a href="javascript:f()"/>'), /un lien <a>$/],
    [
      'a drawing of another file',
      svg('<use href="other.svg#a"/>'),
      /adresse .* href="other.svg#a"$/,
    ],
    [
      'an old link',
      svg('<use xlink:href="//example.org/#a"/>', `${LINK} viewBox="0 0 9 9"`),
      /adresse .* xlink:href/,
    ],
    ['code in an address', svg('<use href=" javascript:f()"/>'), /une adresse hors de la figure/],
    [
      'an address as a fill',
      svg('<g fill="url(https://example.org/#a)"/>'),
      /adresse hors .* fill=/,
    ],
    ['an address in quotes', svg('<g mask="url(\'a.svg#m\')"/>'), /adresse hors .* mask=/],
    [
      'an address by escapes',
      svg('<g fill="&#117;rl(//example.org/a)"/>'),
      /adresse hors .* fill=/,
    ],
    ['a filter that loads', svg('<filter><feImage href="a.png"/></filter>'), /<filter>$/],
    ['a base', svg('<g xml:base="https://example.org/"/>'), /un attribut xml:base sur <g>$/],
    ['a type face of the web', svg('<font-face/>'), /un élément <font-face>$/],
    ['a face of one machine', svg('<text font-family="Arial">a</text>'), /font-family sur <text>$/],
    // What HTML would read as a tag.
    ['CDATA', svg('<title><![CDATA[<b>]]></title>'), /une section CDATA$/],
    ['a comment that HTML ends early', svg('<!--><g/>-->'), /un commentaire avec « < » ou « > »$/],
    ['an instruction', svg('<?x <g/>?>'), /une instruction <\?x$/],
    // References.
    ['a missing target', svg('<use href="#a"/>'), /un renvoi à « #a », qui n’y est pas$/],
    ['a missing paint', svg('<path d="M0 0" fill="url(#a)"/>'), /un renvoi à « #a »/],
    ['an id given twice', svg('<g id="a"/>\n<g id="a"/>'), /FIG-003 3 .* deux fois id="a"$/],
    [
      'a repetition of repetitions',
      svg('<g id="a"><use href="#b"/></g><g id="b"/><use href="#a"/>'),
      /un <use> de « #a », qui contient un <use>$/,
    ],
    ['a repetition of itself', svg('<g id="a"><use href="#a"/></g>'), /un <use> de « #a »/],
    // Values, places.
    [
      'an attribute of elsewhere',
      svg('<circle points="0 0"/>'),
      /un attribut points sur <circle>$/,
    ],
    [
      'an attribute named as in JavaScript',
      svg('<g __proto__="x" constructor="y"/>'),
      /__proto__ sur <g>\n.* constructor sur <g>$/,
    ],
    ['a size that is none', svg('<circle r="calc(1px)"/>'), /une valeur refusée, r="calc\(1px\)"$/],
    [
      'a transform that is none',
      svg('<g transform="expression(1)"/>'),
      /valeur refusée, transform=/,
    ],
    ['an element out of place', svg('<tspan>a</tspan>'), /<tspan> dans <svg>$/],
    ['a drawing in a drawing', svg(svg('')), /<svg> dans <svg>$/],
    ['text outside <text>', svg('Un mot'), /FIG-003 1 .* du texte dans <svg>$/],
    [
      'another document',
      `<html xmlns="http://www.w3.org/1999/xhtml"/>`,
      /FIG-003 1 .* <html> au lieu de <svg>$/,
    ],
    [
      'another namespace',
      '<svg xmlns="urn:x" viewBox="0 0 1 1"/>',
      /une valeur refusée, xmlns="urn:x"$/,
    ],
    ['no namespace', '<svg viewBox="0 0 1 1"/>', /un <svg> sans xmlns=/],
    [
      'another encoding',
      `<?xml version="1.0" encoding="latin1"?>${svg('')}`,
      /qui ne dit pas UTF-8$/,
    ],
  ])('for %s', (_what, text, expected) => {
    const all = found(text);
    expect(all.join('\n')).toMatch(expected);
    // Nothing else is said, except where the pattern has two lines.
    expect(all).toHaveLength(expected.source.split('\\n').length);
  });
});

describe('a figure that cannot be read', () => {
  it.each([
    ['a DOCTYPE', `<!DOCTYPE svg>\n${svg('')}`, 1, /un DOCTYPE n’a rien à faire ici/],
    ['an entity of its own', `<!DOCTYPE svg [<!ENTITY a "x">]>${svg('&a;')}`, 1, /DOCTYPE/],
    ['an unknown entity', svg('<text>&nbsp;</text>'), 2, /entité n’est pas une de celles de XML/],
    ['a tag left open', svg('<g>'), 3, /une balise fermante ne ferme pas la dernière/],
    ['a file cut short', `<svg ${NS}>\n<g>`, 2, /une balise n’est pas fermée/],
    ['a cut tag', `<svg ${NS} view`, 1, /n’est pas fermée|au milieu d’une balise/],
    ['a tag too many', `${svg('')}</g>`, 3, /une balise fermante ne ferme aucune balise/],
    ['tags that cross', svg('<g><text></g></text>'), 2, /ne ferme pas la dernière balise ouverte/],
    ['a value without quotes', svg('<circle r=1 />'), 2, /n’est pas entre guillemets/],
    ['an attribute without value', svg('<g hidden/>'), 2, /ou l’attribut n’a pas de valeur/],
    ['an attribute given twice', svg('<g id="a" id="b"/>'), 2, /un attribut est donné deux fois/],
    ['attributes that touch', svg('<circle r="1"cx="2"/>'), 2, /deux attributs se touchent/],
    ['a < in a value', svg('<g id="<a"/>'), 2, /un « < » n’est pas écrit « &lt; »/],
    ['a bare &', svg('<text>a & b</text>'), 2, /un « & » n’est pas écrit « &amp; »/],
    ['two roots', svg('') + svg(''), 3, /il y a deux éléments racines/],
    ['words after the root', `${svg('')}x`, 3, /du texte hors de l’élément racine/],
    ['words before the root', `x${svg('')}`, 1, /du texte avant la première balise/],
    ['a comment with --', svg('<!-- a -- b -->'), 2, /un commentaire contient « -- »/],
    ['a character NUL', svg('<text>\0</text>'), 2, /un caractère n’est pas permis en XML/],
    ['a control by number', svg('<text>&#1;</text>'), 2, /une entité n’est pas une de celles/],
    [
      'a non-character by number',
      svg('<text>&#xFFFE;</text>'),
      2,
      /une entité n’est pas une de celles/,
    ],
    ['a declaration too late', `\n<?xml version="1.0"?>${svg('')}`, 2, /n’est pas au début/],
    ['nothing', '', 1, /le fichier est vide/],
  ])('for %s', (_what, text, line, expected) => {
    const { findings, svg: markup, viewBox } = read(text);
    expect(findings).toMatchObject([{ id: 'FIG-005', line }]);
    expect(findings[0]?.found).toMatch(expected);
    expect([markup, viewBox]).toEqual(['', undefined]);
  });
});

describe('the viewBox', () => {
  it.each([
    ['0 0 360 400', { x: 0, y: 0, width: 360, height: 400 }],
    ['-10,5 20.5,3e1', { x: -10, y: 5, width: 20.5, height: 30 }],
    ['\n 0  0\n1 1 ', { x: 0, y: 0, width: 1, height: 1 }],
  ])('%j is read', (value, box) => {
    const figure = read(svg('', `viewBox="${value}"`));
    expect(figure).toMatchObject({ viewBox: box, findings: [] });
  });

  it.each([
    '',
    '0 0 10',
    '0 0 10 10 10',
    '0 0 0 10',
    '0 0 10 -1',
    '0 0 a 10',
    '0 0 0x9 9',
    '0 0 1e999 1',
    '0 0 Infinity 1',
    '0 0 10px 10',
  ])('%j is refused', (value) => {
    const figure = read(svg('', `viewBox="${value}"`));
    expect(figure.viewBox).toBeUndefined();
    expect(figure.findings.map(({ id }) => id)).toEqual(['FIG-004']);
  });

  it.each([
    ['on no element', svg('', '')],
    ['inside only', svg('<symbol viewBox="0 0 1 1"/>', '')],
    ['in another case', svg('', 'viewbox="0 0 1 1"')],
  ])('is missing %s', (_where, text) => {
    expect(read(text).findings.map(({ id }) => id)).toContain('FIG-004');
  });
});

describe('a figure that is taken', () => {
  it.each([
    [
      'shapes',
      '<g class="fig-line fig-tint" transform="translate(1 2) rotate(-9.5)"><path d="M0 0a1 1 0 0 1-.5.5Z" fill="none" stroke="#0f5257" stroke-dasharray="2 6"/><circle cx="1" cy="1" r=".5"/><polygon points="0,0 1,1 2,0"/></g>',
    ],
    [
      'words',
      '<text x="1" y="2" font-size="16" text-anchor="middle" direction="rtl">سند <tspan dx="1">&lt;mot&gt; &amp; &#233;</tspan></text>',
    ],
    ['a name', '<title>Un dessin</title><desc>Deux chemins.</desc>'],
    [
      'a gradient',
      '<defs><linearGradient id="a"><stop offset="0%" stop-color="#fff"/></linearGradient></defs><path d="M0 0" fill="url(#a)"/>',
    ],
    [
      'an arrow',
      '<marker id="tip-1" orient="auto" viewBox="0 0 1 1"><path d="M0 0"/></marker><line x1="0" y1="0" x2="1" y2="1" marker-end="url(#tip-1)"/>',
    ],
    ['a repetition', '<symbol id="é"><path d="M0 0"/></symbol><use href="#é" x="1"/>'],
    ['an old repetition', `<g id="a"/><use xlink:href="#a" ${LINK}/>`],
    ['a comment', '<!-- Trait : voir la légende. -->'],
  ])('with %s', (_what, inside) => {
    const text = svg(
      inside.replace(` ${LINK}`, ''),
      inside.includes('xlink') ? `${LINK} viewBox="0 0 9 9"` : undefined,
    );
    expect(found(text)).toEqual([]);
    expect(read(text).svg).toBe(text);
  });

  it('takes a declaration in single quotes, as some programs write it', () => {
    const before = "<?xml version='1.0' encoding='utf-8'?>\n";
    expect(found(before + svg(''))).toEqual([]);
  });

  it('begins at its root, after the mark of order, the declaration and a comment', () => {
    const text = svg('<path d="M0 0"/>').replaceAll('\n', '\r\n');
    const before = '\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n<!-- a -->\r\n';
    expect(read(before + text)).toMatchObject({ findings: [], svg: text });
  });

  const folders = [
    'content/guide/figures',
    ...readdirSync('modules').map((module) => `modules/${module}/figures`),
  ];
  it('is each one of the project, and has the same elements for an HTML parser', () => {
    const figures = folders.flatMap((folder) =>
      list(folder).map((name) => ({
        path: `${folder}/${name}`,
        text: readFileSync(`${folder}/${name}`, 'utf8'),
      })),
    );
    expect(figures.length).toBeGreaterThan(60);
    expect(figures.flatMap((figure) => readFigure(figure).findings)).toEqual([]);
    for (const { text } of figures) {
      const html = elementsOf(parseFragment(text), () => true).map(({ tagName }) => tagName);
      expect(html).toEqual(namesIn(readXml(text).root));
    }
  });
});

const namesIn = ({ name, children }: XmlElement): string[] => [
  name,
  ...children.flatMap((child) => (typeof child === 'string' ? [] : namesIn(child))),
];

const list = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.svg'));
  } catch {
    return [];
  }
};
