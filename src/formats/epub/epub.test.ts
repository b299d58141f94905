import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseFragment } from '../shared/html.ts';
import { buildEpub, type Book } from './epub.ts';

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
      {
        id: 'p',
        title: 'Un',
        content: parseFragment(
          '<p data-text="href=&quot;#p-3&quot;"><a href="#p-3-x">3</a><a href="#p-30">30</a><code>href="#p-3"</code></p>',
        ),
      },
      {
        id: 'p-3',
        title: 'Trois',
        content: parseFragment(
          '<p id="p-3-x"><a href="#p">1</a><a href="#p-3-x">x</a><svg viewBox="0 0 1 1"></svg></p>',
        ),
      },
      { id: 'p-30', title: 'Trente', language: 'fr', content: parseFragment('<p>&lt;svg</p>') },
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

  it('leaves words alone that look like a link or a drawing', () => {
    expect(text('OEBPS/p.xhtml')).toContain('<code>href="#p-3"</code>');
    const opf = text('OEBPS/content.opf');
    expect(opf).toContain('href="p-3.xhtml" media-type="application/xhtml+xml" properties="svg"/>');
    expect(opf).toContain('href="p-30.xhtml" media-type="application/xhtml+xml"/>');
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

  it('says its direction on the body too, in each chapter and in the contents', () => {
    for (const path of ['nav', 'p', 'p-3', 'p-30'])
      expect(text(`OEBPS/${path}.xhtml`)).toContain('<body dir="rtl">');
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
