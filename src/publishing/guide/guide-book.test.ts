import { unzipSync } from 'fflate';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { buildEpub, type Book } from '../../formats/epub/epub.ts';
import { sectionsOf } from './guide-sections.ts';
import { element } from '../../formats/shared/tree.ts';
import { gatherSources } from './guide-sources.ts';
import { toXhtml } from '../../formats/epub/xhtml.ts';

const page = (url: string, main: string) => ({
  url,
  html: `<!doctype html><html><body><header>bar</header><main>${main}</main></body></html>`,
});
const xhtml = (html: string) => toXhtml(parseFragment(html).childNodes);

describe('sectionsOf', () => {
  const sections = sectionsOf([
    page(
      '/base/ar/guide/',
      '<h1>Tout</h1><a href="/base/ar/guide/3/#x">là</a><a href="/base/ar/modules/">ailleurs</a>',
    ),
    page(
      '/base/ar/guide/3/',
      '<h1><svg></svg> Trois\n mots</h1><label for="x">a</label><input id="x"><a href="#x">ici</a><a href="/base/ar/guide/">liste</a><a href="https://example.org/">source</a><script>1</script><nav class="neighbours">après</nav>',
    ),
  ]);

  it('names the sections by address and heading', () => {
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['p', 'Tout'],
      ['p-3', 'Trois mots'],
    ]);
  });

  it('keeps ids apart and links inside; what leads elsewhere becomes words', () => {
    const [list, third] = sections.map(({ nodes }) => toXhtml(nodes));
    expect(list).toContain('<a href="#p-3-x">là</a>ailleurs');
    expect(third).toContain('<a href="#p-3-x">ici</a><a href="#p">liste</a>');
    expect(third).toContain('<a href="https://example.org/">source</a>');
    expect(third).not.toMatch(/script|après/);
  });

  it('keeps the words that elements read, for the file alone: a book has no elements', () => {
    const words = '<script class="messages" type="application/json">{"a":"b"}</script>';
    const [section] = sectionsOf([page('/guide/9/', `<h1>x</h1><sanad-x>${words}</sanad-x>`)]);
    expect(serialize(element('div', {}, [...section!.nodes]))).toContain(words);
    expect(toXhtml(section!.nodes)).toBe('<h1>x</h1>');
  });

  it('tells the language of a heading that stands in another one', () => {
    const [fallback, own] = sectionsOf([
      page('/pt/guide/2/', '<p>Aviso</p><div lang="fr" dir="ltr"><h1>Mon projet</h1></div>'),
      page('/pt/guide/3/', '<h1 lang="pt">Título</h1>'),
    ]);
    expect([fallback?.language, own?.language]).toEqual(['fr', 'pt']);
  });

  it('says once of the letters of a rare script, and leaves out the way to other files', () => {
    const [first, second] = sectionsOf(
      ['/nqo/guide/', '/nqo/guide/1/'].map((url) =>
        page(
          url,
          '<p class="notice letters">carrés</p><p class="help elsewhere">ici</p><h1>x</h1>',
        ),
      ),
    ).map(({ nodes }) => toXhtml(nodes));
    expect(first).toContain('carrés');
    expect(first).not.toContain('ici');
    expect(second).not.toContain('carrés');
  });

  it('refuses a page without text', () => {
    expect(() => sectionsOf([{ url: '/guide/', html: '<p>nothing</p>' }])).toThrow(/no <main>/);
  });
});

describe('gatherSources', () => {
  const cite = (number: number) => `<sup class="cite"><a href="#ref-${number}">${number}</a></sup>`;
  const sources = (...list: string[]) =>
    `<details class="sources"><summary>Sources</summary><ol>${list.map((words, index) => `<li id="ref-${index + 1}" lang="fr">${words}</li>`).join('')}</ol></details>`;
  const sections = sectionsOf([
    page('/guide/1/', `<h1>Un</h1><p>a ${cite(1)}</p><p>b ${cite(2)}</p>${sources('A', 'B')}`),
    page('/guide/2/', `<h1>Deux</h1><p>c ${cite(1)}</p><p>d ${cite(2)}</p>${sources('C', 'A')}`),
  ]);

  it('lists each source once, numbered by its first citation', () => {
    const [first, second, last] = gatherSources(sections).map(({ nodes }) => toXhtml(nodes));
    expect(first).toContain('b <sup class="cite"><a href="#p-sources-2">2</a>');
    expect(second).toContain('c <sup class="cite"><a href="#p-sources-3">3</a>');
    expect(second).toContain('d <sup class="cite"><a href="#p-sources-1">1</a>');
    expect([first, second].join()).not.toMatch(/details|<li/);
    expect(last).toMatch(/<h1>Sources<\/h1>.*id="p-sources-1".*>A<.*>B<.*id="p-sources-3".*>C</);
  });

  it('adds nothing where nothing is cited, and refuses a citation without its source', () => {
    expect(gatherSources(sectionsOf([page('/guide/1/', '<h1>Un</h1>')]))).toHaveLength(1);
    const lost = sectionsOf([page('/guide/1/', cite(4))]);
    expect(() => gatherSources(lost)).toThrow(/"p-1-ref-4"|"ref-4"/);
  });
});

describe('toXhtml', () => {
  it('is well formed: voids closed, booleans with values, entities as characters', () => {
    expect(xhtml('<p lang="ar">a<br>b &amp; c&nbsp;<b hidden>no</b>é</p>')).toBe(
      '<p lang="ar" xml:lang="ar">a<br/>b &amp; c\u00a0é</p>',
    );
  });

  it('opens folds, and makes lines of fields', () => {
    expect(xhtml('<details open><summary><h2>T</h2></summary><p>x</p></details>')).toBe(
      '<div><div><h2>T</h2></div><p>x</p></div>',
    );
    expect(xhtml('<sanad-x data-a="1"><label><input type="checkbox">fait</label></sanad-x>')).toBe(
      '<span>☐ fait</span>',
    );
    expect(xhtml('<input type="text"><button>Garder</button>')).toBe('…………………………');
  });

  it('keeps drawings, with their namespace', () => {
    expect(xhtml('<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>')).toBe(
      '<svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    );
  });
});

describe('buildEpub', () => {
  const book: Book = {
    language: 'ar',
    direction: 'rtl',
    title: 'a < b',
    publisher: 'Sanad',
    modified: '2026-01-01T00:00:00Z',
    contents: 'Pages',
    style: 'p{}',
    chapters: [
      { id: 'p', title: 'Un', body: '<p><a href="#p-3-x">3</a><a href="#p-30">30</a></p>' },
      {
        id: 'p-3',
        title: 'Trois',
        body: '<p id="p-3-x"><a href="#p">1</a><a href="#p-3-x">x</a></p>',
      },
      { id: 'p-30', title: 'Trente', language: 'fr', body: '<p/>' },
    ],
  };
  const bytes = buildEpub(book);
  const text = (path: string) => new TextDecoder().decode(unzipSync(bytes)[path]);

  it('begins with its media type, uncompressed (OCF 3.3, 4.3)', () => {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 58));
    expect(head.slice(30)).toBe('mimetypeapplication/epub+zip');
  });

  it('links chapters by file, the longest name first', () => {
    expect(text('OEBPS/p.xhtml')).toContain(
      '<a href="p-3.xhtml#p-3-x">3</a><a href="p-30.xhtml">30</a>',
    );
    expect(text('OEBPS/p-3.xhtml')).toContain('<a href="p.xhtml">1</a><a href="#p-3-x">x</a>');
  });

  it('says its language, direction and contents, and escapes its title', () => {
    const opf = text('OEBPS/content.opf');
    expect(opf).toContain('<dc:title>a &lt; b</dc:title>');
    expect(opf).toContain('page-progression-direction="rtl"');
    expect(opf).toMatch(
      /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}</,
    );
    expect(text('OEBPS/nav.xhtml')).toContain('<li><a href="p-3.xhtml">Trois</a></li>');
  });

  it('marks in its contents a title in another language than its own', () => {
    expect(text('OEBPS/nav.xhtml')).toContain(
      '<li><a href="p-30.xhtml" lang="fr" xml:lang="fr" dir="ltr">Trente</a></li>',
    );
  });

  it('gives the same bytes for the same book, and another name for another one', () => {
    expect(buildEpub(book)).toEqual(bytes);
    const other = buildEpub({ ...book, chapters: book.chapters.slice(1) });
    const idOf = (file: Uint8Array) =>
      /urn:uuid:[^<]+/.exec(new TextDecoder().decode(unzipSync(file)['OEBPS/content.opf']))?.[0];
    expect(idOf(other)).not.toBe(idOf(bytes));
  });
});
