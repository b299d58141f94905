import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../content/types/term.ts';
import { FRENCH } from '../../content/mdx/page.test-data.ts';
import { fromXliff, XliffError } from './from-xliff.ts';
import { toolTexts } from '../../content/types/tool/texts.ts';
import type { Tool } from '../../content/types/tool/schema.ts';
import { filledToolFile } from '../../content/types/tool/file.ts';
import { toXliff } from './xliff.ts';

const PATH = 'content/guide/fr/a-page.mdx';
const PORTUGUESE = FRENCH.replace('number: 1\n', '')
  .replace('review:', 'translation: { of: "0123456789ab" }\nreview:')
  .replace('Parlez au HCR.', 'Fale com o ACNUR.')
  .replace('orientation', 'orientação');
const TERMS: Term[] = [
  {
    id: 'referral',
    term: { fr: 'Orientation', ar: 'إحالة', en: 'Referral' },
    definition: { fr: 'Confier à un autre.', ar: 'x', en: 'x' },
    references: [],
  },
];

const TOOL: Tool = {
  id: 'a-tool',
  number: 1,
  pictogram: 'plan',
  bilingual: false,
  saysEmpty: false,
  title: { fr: 'Ma lettre' },
  summary: { fr: 'Pour une orientation.' },
  groups: [
    {
      id: 'me',
      title: { fr: 'Moi' },
      fields: [{ kind: 'line', id: 'name', label: { fr: 'Nom' } }],
    },
  ],
};

const out = (translation?: string, source = FRENCH) =>
  toXliff([{ path: PATH, source, translation }], 'pt', TERMS);
const takeIn = (
  xliff: string,
  { source = FRENCH, before = PORTUGUESE as string | undefined } = {},
) =>
  fromXliff(
    xliff,
    (path) => (path === PATH ? source : undefined),
    () => before,
  );
/** A file in which every text is translated as itself in capitals, with its codes. */
const shout = (xliff: string) =>
  xliff.replaceAll(
    /<source([^>]*)>([\s\S]*?)<\/source>/g,
    (whole, attributes: string, inside: string) =>
      `${whole}\n<target${attributes}>${inside.replaceAll(/(?<=^|>)[^<&]+/g, (text) => text.toUpperCase())}</target>`,
  );

describe('XLIFF', () => {
  it('gives a translation back as it was, when nothing changed', () => {
    expect(takeIn(out(PORTUGUESE))).toEqual({
      language: 'pt',
      pages: [{ path: PATH, text: PORTUGUESE }],
      untouched: [],
    });
  });

  it('protects citations, terms, links and bold, and tells of the glossary', () => {
    const xliff = out();
    expect(xliff).toContain('<data id="s1">&lt;Cite id=&quot;a-source&quot; /&gt;</data>');
    expect(xliff).toMatch(
      /<pc id="2" [^>]*>orientation<\/pc> se fait <pc id="3" [^>]*>à deux<\/pc>/,
    );
    expect(xliff).toMatch(/<pc id="1" [^>]*>Ma santé<\/pc>/);
    expect(xliff).toContain(
      '<note category="glossary">Orientation = en : Referral. Confier à un autre.</note>',
    );
  });

  it('makes a page of a translation, still to be recorded', () => {
    const { pages } = takeIn(shout(out()), { before: undefined });
    expect(pages[0]!.text).toBe(
      `---
id: a-page
title: "UNE PAGE"
summary: "UN RÉSUMÉ &amp; plus."
translation: { of: pending }
review: { state: draft }
---
`.replace('&amp;', '&') +
        FRENCH.split('---\n')
          .slice(2)
          .join('---\n')
          .replace('L’essentiel', 'L’ESSENTIEL')
          .replace('Parlez au HCR.', 'PARLEZ AU HCR.')
          .replace(
            'L’<Term id="referral">orientation</Term> se fait **à deux**',
            'L’<Term id="referral">ORIENTATION</Term> SE FAIT **À DEUX**',
          )
          .replace('Ma santé', 'MA SANTÉ')
          .replace(', puis', ', PUIS')
          .replace('Un pas\n   et sa suite.', 'UN PAS\n   ET SA SUITE.')
          .replace('| Quoi | Où |', '| QUOI | OÙ |')
          .replace('| Soin | Centre |', '| SOIN | CENTRE |')
          .replace('Un dessin.', 'UN DESSIN.'),
    );
  });

  it('takes over a front matter that is laid out otherwise, and no other field', () => {
    const source = FRENCH.replace(
      'title: "Une page"\n',
      '"title":   "Une\n  page" # court\n',
    ).replace('number: 1\n', 'number: 1\nkeywords: { title: "Un mot", id: x }\n');
    const { pages } = takeIn(shout(out(undefined, source)), { source, before: undefined });
    expect(pages[0]!.text.split('\n').slice(0, 8)).toEqual([
      '---',
      'id: a-page',
      '"title":   "UNE',
      '  PAGE"',
      'summary: "UN RÉSUMÉ & plus."',
      'translation: { of: pending }',
      'review: { state: draft }',
      '---',
    ]);
  });

  it('keeps the ends of lines of Windows', () => {
    const source = FRENCH.replaceAll('\n', '\r\n');
    const { pages } = takeIn(shout(out(undefined, source)), { source, before: undefined });
    expect(pages[0]!.text).toContain('title: "UNE PAGE"\r\n');
    expect(pages[0]!.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('gives back any paragraph', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\s<>{}[\]()*|\\#"-]/gu, 'x')),
      fc.constantFrom(
        '<Cite id="a" />',
        '<Term id="b">mot</Term>',
        '[lien](tool:letter)',
        '**gras**',
        '&amp;',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = `Mot ${words.join(' ')} fin.`.normalize();
        const page = `<Part kind="more" id="a" title="Titre">\n\n${text}\n\n</Part>\n`;
        const xliff = toXliff([{ path: PATH, source: page, translation: page }], 'pt', []);
        expect(takeIn(xliff, { source: page, before: page }).pages[0]?.text).toBe(page);
        const again = takeIn(shout(toXliff([{ path: PATH, source: page }], 'pt', [])), {
          source: page,
          before: undefined,
        });
        expect(again.pages).toHaveLength(1);
      }),
    );
  });

  it('knows a page by the id of its file where a tool has lost the rest', () => {
    const lost = out(PORTUGUESE).replace(/ original="[^"]*"/, '');
    expect(takeIn(lost).pages).toEqual([{ path: PATH, text: PORTUGUESE }]);
  });

  it('takes a file whose lines a tool has laid out anew', () => {
    const wide = shout(out()).replaceAll(
      /<(source|target)[^>]*>([\s\S]*?)<\/\1>/g,
      '<$1>\n  $2\n  </$1>',
    );
    const [spaced, plain] = [wide, shout(out())].map((file) => takeIn(file, { before: undefined }));
    expect(spaced?.pages[0]?.text.replaceAll(/ +|\n */g, ' ')).toBe(
      plain?.pages[0]?.text.replaceAll(/ +|\n */g, ' '),
    );
  });

  it('takes a tool out text by text, and puts its file together', () => {
    const path = 'content/tools/a-tool.yaml';
    const source = filledToolFile(TOOL, Object.fromEntries(toolTexts(TOOL)));
    const begun = filledToolFile(TOOL, { title: 'A minha carta' });
    const xliff = toXliff([{ path, source, translation: begun }], 'pt', TERMS);
    expect(xliff.match(/<target /g)).toHaveLength(1);
    expect(xliff).toContain('<note category="glossary">Orientation');
    const given = shout(xliff.replaceAll(/<target[\s\S]*?<\/target>/g, ''));
    const { pages } = fromXliff(
      given,
      () => source,
      () => begun,
    );
    expect(pages).toEqual([
      {
        path,
        text: filledToolFile(TOOL, {
          title: 'MA LETTRE',
          summary: 'POUR UNE ORIENTATION.',
          me: 'MOI',
          'me.name': 'NOM',
        }),
      },
    ]);
    expect(() =>
      fromXliff(
        xliff,
        () => source,
        () => begun,
      ),
    ).toThrow(/à moitié traduite/);
  });

  it.each(['translation: { of: pending }', "translation:\n  of: 'pending' # à relire"])(
    'takes a text equal to the French one for no translation under %j',
    (begun) => {
      const pending = PORTUGUESE.replace('translation: { of: "0123456789ab" }', begun);
      const targets = (xliff: string) => xliff.match(/<target /g)?.length;
      expect(targets(out(pending))).toBe(1);
      expect(targets(out(PORTUGUESE))).toBeGreaterThan(1);
    },
  );

  it('leaves a page alone of which nothing is translated', () => {
    expect(takeIn(out(), { before: undefined })).toMatchObject({ pages: [], untouched: [PATH] });
  });

  it.each([
    ['no XML', 'bonjour', /XML est abîmé/],
    ['a file cut short', out(PORTUGUESE).slice(0, 900), /XML est abîmé, ligne \d+/],
    ['an entity of its own', `<!DOCTYPE x [<!ENTITY e "x">]>${out(PORTUGUESE)}`, /DOCTYPE/],
    ['another kind of XML', '<html/>', /pas un fichier XLIFF 2/],
    [
      'an older XLIFF',
      out(PORTUGUESE).replace('version="2.1"', 'version="1.2"'),
      /pas un fichier XLIFF 2/,
    ],
    [
      'another language',
      out(PORTUGUESE).replace('trgLang="pt"', 'trgLang="xx"'),
      /« xx » est inconnue/,
    ],
    [
      'a page of another project',
      out(PORTUGUESE).replace(PATH, 'content/guide/fr/x.mdx'),
      /n’est pas une page d’ici/,
    ],
    [
      'a text less',
      out(PORTUGUESE).replace(/<unit id="u3">[\s\S]*?<\/unit>/, ''),
      /11 textes, le fichier 10/,
    ],
    ['texts in another order', out(PORTUGUESE).replace('"u3"', '"u33"'), /texte 3 .*il manque/],
    [
      'an older French text',
      out(PORTUGUESE, FRENCH.replace('HCR', 'ACNUR')),
      /le français a changé/,
    ],
    [
      'a lost citation',
      out(PORTUGUESE).replace(/(<target[^>]*>Fale com o ACNUR. )<ph[^>]*\/>/, '$1'),
      /le code <Cite id="a-source" \/> manque/,
    ],
    [
      'a repeated citation',
      out(PORTUGUESE).replace(/(<target[^>]*>Fale com o ACNUR. )(<ph[^>]*\/>)/, '$1$2$2'),
      /manque ou est répété/,
    ],
    [
      'a code that is not in the text',
      out(PORTUGUESE).replace(/(<target[^>]*>)Un pas/, '$1<ph id="9"/>Un pas'),
      /un code est inconnu, <ph>/,
    ],
    [
      'a character that breaks the page',
      out(PORTUGUESE).replace('Fale com o', 'Fale {com} o'),
      /« { » casserait la page/,
    ],
    [
      'a page half done',
      out(PORTUGUESE).replace(/<target[^>]*>Un dessin.<\/target>/, ''),
      /à moitié traduite : 1 textes sont vides, le premier est le 11/,
    ],
  ])('refuses %s, and says why', (_what, xliff, reason) => {
    expect(() => takeIn(xliff)).toThrow(XliffError);
    expect(() => takeIn(xliff)).toThrow(reason);
  });
});
