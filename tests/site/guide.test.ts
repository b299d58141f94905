/** What people take away of the guide, as it was built. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { EpubCheck, type ValidationMessage } from '@likecoin/epubcheck-ts';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { PAGES } from './built-files.ts';

const LANGUAGES = ['fr', 'ar', 'en', 'pt'];
const KB = 1024;
const pagesOf = (language: string) =>
  PAGES.filter(({ file }) => file.startsWith(language === 'fr' ? 'guide/' : `${language}/guide/`));
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Any element with anything inside: the parser's own faults are what is looked for. */
const anything = (root: string) =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${root}"><xs:element name="any"/></xs:schema>`;
async function brokenXml(path: string, contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents }],
    schema: [anything('urn:none')],
  });
  return errors
    .map(({ rawMessage }) => `${path}: ${rawMessage}`)
    .filter((fault) => fault.includes('parser error'));
}

const described = ({ id, message, location }: ValidationMessage) =>
  `${id} ${location?.path ?? ''}: ${message}`;

it('EPUBCheck finds what a book lacks', async () => {
  const {
    'OEBPS/style.css': lost,
    mimetype,
    ...files
  } = unzipSync(readFileSync('dist/shelf/guide-fr.epub'));
  expect(lost).toBeDefined();
  const bytes = zipSync({ mimetype: [mimetype!, { level: 0 }], ...files });
  const { messages } = await EpubCheck.validate(bytes);
  expect(messages.map(described)).toContainEqual(expect.stringContaining('style.css'));
});

it('leaves no fragment of the guide on the site', () => {
  expect(existsSync('dist/shelf/guide-fr.html')).toBe(true);
  expect(existsSync('dist/shelf/guide')).toBe(false);
});

describe.each(LANGUAGES)('the guide to take away, in %s', (language) => {
  const html = readFileSync(`dist/shelf/guide-${language}.html`, 'utf8');
  const book = unzipSync(readFileSync(`dist/shelf/guide-${language}.epub`));

  it('is one file of at most 300 KB that asks nothing of anybody', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(300 * KB);
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/);
    expect(html).not.toMatch(/url\(|@import|\sstyle="|\son[a-z]+="/);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'/);
    for (const [, tag, inside] of html.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)) {
      const hash = createHash('sha256').update(inside!).digest('base64');
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
    }
  });

  it('holds every page that can be read, and no id twice', () => {
    const body = html.replace(/<script>[\s\S]*<\/script>/, '');
    const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { file } of pagesOf(language)) {
      const name = /guide\/(?:([^/]+)\/)?index\.html$/.exec(file)?.[1];
      if (name === 'take' || name === 'poster') continue;
      expect(ids).toContain(name === undefined ? 'p' : `p-${name}`);
    }
  });

  it('is one file whose links lead to what is in it, or away over https', () => {
    const body = html.slice(html.indexOf('<body'));
    const ids = new Set([...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => `#${id}`));
    const links = [...body.matchAll(/\shref="([^"]+)"/g)].map(([, href]) => href!);
    expect(links.filter((href) => href.startsWith('#p-')).length).toBeGreaterThan(20);
    expect(links.filter((href) => !ids.has(href) && !href.startsWith('https://'))).toEqual([]);
  });

  it('has its direction on the body too, in the file and in each page of the book', () => {
    const body = `<body dir="${language === 'ar' ? 'rtl' : 'ltr'}">`;
    const pages = Object.entries(book).filter(([path]) => path.endsWith('.xhtml'));
    expect(pages.length).toBeGreaterThan(15);
    for (const page of [html, ...pages.map(([, bytes]) => text(bytes))]) {
      expect(page).toContain(body);
    }
  });

  it('is a book that EPUBCheck finds valid, without a warning', async () => {
    const bytes = new Uint8Array(readFileSync(`dist/shelf/guide-${language}.epub`));
    expect((await EpubCheck.validate(bytes)).messages.map(described)).toEqual([]);
  });

  it('is a book whose files are well formed, listed, and there', async () => {
    const opf = text(book['OEBPS/content.opf']!);
    const listed = [...opf.matchAll(/href="([^"]+)"/g)].map(([, href]) => `OEBPS/${href}`);
    const own = Object.keys(book).filter((path) => /^OEBPS\/.*(xhtml|css)$/.test(path));
    expect(listed.sort()).toEqual(own.sort());
    const faults: string[] = [];
    for (const path of own.filter((name) => name.endsWith('.xhtml'))) {
      faults.push(...(await brokenXml(path, text(book[path]!))));
      const ids = new Set([...text(book[path]!).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      for (const [, id] of text(book[path]!).matchAll(/href="#([^"]+)"/g)) {
        if (!ids.has(id)) faults.push(`${path}: no place #${id}`);
      }
      for (const [, file] of text(book[path]!).matchAll(/href="([^"#:]+\.xhtml)/g)) {
        if (!book[`OEBPS/${file}`]) faults.push(`${path}: no file ${file}`);
      }
    }
    expect(faults).toEqual([]);
    expect(await brokenXml('x', '<p><br></p>')).not.toEqual([]);
  });

  it('tells the size of each download where it is offered', () => {
    const take = pagesOf(language).find(({ file }) => file.includes('/take/'))!;
    const sizes = [...take.html.matchAll(/data-size-of="([^"]+)"[^>]*>(\d+)/g)];
    expect(sizes).toHaveLength(3);
    for (const [, url, size] of sizes) {
      if (url!.endsWith('offline.js')) continue;
      expect(Number(size)).toBe(Math.ceil(statSync(`dist${url}`).size / KB));
    }
  });

  it('keeps, when asked, every page of the language with all it needs, and nothing else', () => {
    const folder = language === 'fr' ? 'guide' : `${language}/guide`;
    const worker = readFileSync(`dist/${folder}/offline.js`, 'utf8');
    const { files } = JSON.parse(/^const OFFLINE=(.*);$/m.exec(worker)![1]!) as { files: string[] };
    for (const { file, html: page } of pagesOf(language)) {
      if (file.includes('/poster/')) continue;
      expect(files).toContain(`/${file.replace('index.html', '')}`);
      for (const [, url] of page.matchAll(/(?:src|href)="(\/[^"]+\.(?:css|js))"/g)) {
        expect(files).toContain(url);
      }
    }
    for (const file of files) {
      expect(existsSync(`dist${file.endsWith('/') ? `${file}index.html` : file}`)).toBe(true);
    }
    expect(files.filter((file) => /modules|practices|pagefind/.test(file))).toEqual([]);
  });
});
