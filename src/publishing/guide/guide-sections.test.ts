import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { toXhtml } from '../../formats/epub/xhtml.ts';
import { sectionsOf } from './guide-sections.ts';

const page = (url: string, main: string) => ({
  url,
  html: `<!doctype html><html><body><header>bar</header><main>${main}</main></body></html>`,
});

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
    const [list, third] = sections.map(({ content }) => toXhtml(content));
    expect(list).toContain('<a href="#p-3-x">là</a>ailleurs');
    expect(third).toContain('<a href="#p-3-x">ici</a><a href="#p">liste</a>');
    expect(third).toContain('<a href="https://example.org/">source</a>');
    expect(third).not.toMatch(/script|après/);
  });

  it('keeps the words that elements read, for the file alone: a book has no elements', () => {
    const words = '<script class="messages" type="application/json">{"a":"b"}</script>';
    const [section] = sectionsOf([page('/guide/9/', `<h1>x</h1><sanad-x>${words}</sanad-x>`)]);
    expect(toHtml(section!.content)).toContain('{"a":"b"}');
    expect(toXhtml(section!.content)).toBe('<h1>x</h1>');
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
    ).map(({ content }) => toXhtml(content));
    expect(first).toContain('carrés');
    expect(first).not.toContain('ici');
    expect(second).not.toContain('carrés');
  });

  it('refuses a page without text', () => {
    expect(() => sectionsOf([{ url: '/guide/', html: '<p>nothing</p>' }])).toThrow(/no <main>/);
  });
});
