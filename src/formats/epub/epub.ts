import { uuidOf } from '../../fields/hash.ts';
import { find, rewritten, type Root } from '../shared/html.ts';
import { escapeXml } from '../shared/xml.ts';
import { zipPackage } from '../shared/zip.ts';
import { type PackageFile } from '../../course/package-file.ts';
import { bookTree, xhtmlOf } from './xhtml.ts';

/** A book: its visible content and its metadata. */
export interface Book {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly publisher: string;
  /** Last change, to the second: `2026-11-24T00:00:00Z`. */
  readonly modified: string;
  /** Title of the table of contents. */
  readonly contents: string;
  readonly style: string;
  readonly chapters: readonly {
    readonly id: string;
    readonly title: string;
    /** Language of the title, if it is not that of the book. */
    readonly language?: string | undefined;
    /** HTML of the chapter; links to other chapters are `#chapter-part`. */
    readonly content: Root;
  }[];
}

/** A chapter as XHTML. */
interface Page {
  readonly id: string;
  readonly title: string;
  readonly language?: string | undefined;
  /** The body, links as in the HTML. */
  readonly body: string;
  /** The body with its links by file. */
  readonly linked: string;
  readonly hasSvg: boolean;
}

/**
 * Writes an EPUB 3 (https://www.w3.org/TR/epub-33/). The same book gives the same bytes.
 * @param book metadata, and chapters in order
 */
export function buildEpub(book: Book): Uint8Array {
  const pages = pagesOf(book);
  const files: PackageFile[] = [
    { path: 'mimetype', content: 'application/epub+zip' },
    { path: 'META-INF/container.xml', content: CONTAINER },
    { path: 'OEBPS/content.opf', content: packageDocument(book, pages) },
    { path: 'OEBPS/nav.xhtml', content: navigation(book) },
    { path: 'OEBPS/style.css', content: book.style },
    ...pages.map(({ id, title, linked }) => ({
      path: `OEBPS/${id}.xhtml`,
      content: page(book, title, linked),
    })),
  ];
  return zipPackage(files, 'mimetype');
}

function pagesOf({ chapters }: Book): Page[] {
  // The longest first: `p-3-part` is in `p-3`, not in `p`.
  const ids = chapters.map(({ id }) => id).sort((a, b) => b.length - a.length);
  return chapters.map(({ content, ...facts }) => {
    const tree = bookTree(content);
    return {
      ...facts,
      body: xhtmlOf(tree),
      linked: xhtmlOf(withFileNames(tree, facts.id, ids)),
      hasSvg: find(tree, ({ tagName }) => tagName === 'svg') !== undefined,
    };
  });
}

/** Adds the file name of a chapter to the links to it. */
function withFileNames(tree: Root, chapter: string, ids: readonly string[]): Root {
  return rewritten(tree, (element) => {
    const { href } = element.properties;
    if (typeof href === 'string' && href.startsWith('#')) {
      element.properties['href'] = hrefTo(href.slice(1), chapter, ids);
    }
    return [element];
  });
}

function hrefTo(target: string, chapter: string, ids: readonly string[]): string {
  const id = ids.find((other) => target === other || target.startsWith(`${other}-`));
  const isElsewhere = id !== undefined && id !== chapter;
  if (!isElsewhere && target !== chapter) return `#${target}`;
  return `${id ?? chapter}.xhtml${target === id ? '' : `#${target}`}`;
}

// The direction stands on the body too: conversion by Calibre loses that of the document.
function page({ language, direction }: Book, title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">
<head><meta charset="UTF-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body dir="${direction}">
${body}
</body>
</html>
`;
}

/**
 * Attributes of a text in another language than the book’s; those of the fallback are
 * left-to-right.
 */
const languageOf = (book: Book, language = book.language) =>
  language === book.language ? '' : ` lang="${language}" xml:lang="${language}" dir="ltr"`;

function navigation(book: Book): string {
  const items = book.chapters.map(
    ({ id, title, language }) =>
      `<li><a href="${id}.xhtml"${languageOf(book, language)}>${escapeXml(title)}</a></li>`,
  );
  const list = `<nav epub:type="toc" id="toc"><h1>${escapeXml(book.contents)}</h1><ol>${items.join('')}</ol></nav>`;
  return page(book, book.contents, list);
}

function packageDocument(book: Book, pages: readonly Page[]): string {
  const { language, direction, title, publisher, modified } = book;
  const chapters = pages.map(({ linked: _linked, hasSvg: _hasSvg, ...chapter }) => chapter);
  const identifier = uuidOf(JSON.stringify(chapters));
  const manifest = pages.map(
    ({ id, hasSvg }) =>
      `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"${hasSvg ? ' properties="svg"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${identifier}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>${language}</dc:language>
<dc:publisher>${escapeXml(publisher)}</dc:publisher>
<dc:rights>CC BY 4.0</dc:rights>
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${manifest.join('\n')}
</manifest>
<spine page-progression-direction="${direction}">
${pages.map(({ id }) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
