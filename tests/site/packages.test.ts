import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readParts } from '../../src/build/node-parts.ts';
import { FORMATS } from '../../src/formats/registry.ts';
import { packageBytes, packageFiles } from '../../src/publishing/packages/package.ts';
import { filesOf } from './built-files.ts';
import { faultsOf } from './valid-html.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const files = (ending: string) => filesOf('dist/shelf').filter((file) => file.endsWith(ending));
const zips = files('-scorm12.zip');

it('there are packages, in Arabic too', () => {
  expect(zips).toContain('psychological-first-aid-ar-scorm12.zip');
});

describe.each(zips)('%s', (zip) => {
  const files = unzipSync(readFileSync(`dist/shelf/${zip}`));
  const manifest = text(files['imsmanifest.xml']);

  it('lists the files of its SCO, all of them there', () => {
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href!);
    const own = Object.keys(files).filter((path) => !/\.xsd$|imsmanifest/.test(path));
    expect(listed.sort()).toEqual(own.sort());
  });

  it('asks nothing of another host and allows nothing inline', () => {
    const html = text(files['index.html']);
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//);
    expect(html).not.toMatch(/\sstyle="|\son[a-z]+="/);
    expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'/);
    expect(text(files['player.js'])).not.toMatch(
      /fetch\(|XMLHttpRequest|sendBeacon|beforeunload|unload"/,
    );
  });

  it('has links that lead somewhere inside of it', () => {
    const html = text(files['index.html']);
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/<a\s[^>]*href="([^"]*)"/g)].map(([, href]) => href!);
    const lost = targets.filter((href) => !/^https:/.test(href) && !ids.has(href.slice(1)));
    expect(lost).toEqual([]);
    expect(ids.size).toBe([...html.matchAll(/\sid="/g)].length);
  });

  it('has nothing of the LMS side', () => {
    expect(text(files['player.js'])).not.toContain('Scorm12API');
  });
});

describe.each(FORMATS)('format $id', ({ id, extension, connects, hostedFormat, schemas }) => {
  const options = { standard: id, baseUrl: hostedFormat && 'https://site.example/course' };
  const made = async () => {
    const edition = { module: 'psychological-first-aid', language: 'ar' } as const;
    const files = packageFiles(await readParts('dist', [edition], id), options);
    const texts = files.map(({ path, content }) => ({
      path,
      content: typeof content === 'string' ? content : text(content),
    }));
    return { texts, bytes: packageBytes(files, options) };
  };

  it('is made of what was built, with its schemas, as a zip or as one file', async () => {
    const { texts, bytes } = await made();
    const paths = texts.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining([...(schemas?.names ?? [])]));
    if (extension === 'zip') expect(Object.keys(unzipSync(bytes)).sort()).toEqual(paths.sort());
    else expect(text(bytes)).toBe(texts[0]?.content);
  });

  it('has documents that connect only where the format says so', async () => {
    const { texts } = await made();
    const documents = texts.filter(({ path }) => path.endsWith('.html'));
    expect(documents.length > 0).toBe(hostedFormat === undefined);
    for (const { content } of documents) {
      expect(content).toMatch(/Content-Security-Policy" content="default-src 'none'/);
      expect(/Content-Security-Policy"[^>]+connect-src/.test(content)).toBe(connects);
      expect(content).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="(https?:)?\/\//);
    }
  });
});

describe.each(files('-single-file.html'))('%s', (name) => {
  const html = readFileSync(`dist/shelf/${name}`, 'utf8');

  it('is one valid document that asks nothing of anybody', async () => {
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/);
    expect(html).not.toMatch(/@import|\sstyle="|\son[a-z]+="/);
    expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'/);
    expect(await faultsOf(name, html)).toEqual([]);
  });

  it('has links that lead somewhere inside of it, and no id twice', () => {
    const body = html.replace(/<script>[\s\S]*?<\/script>/, '');
    const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...body.matchAll(/<a\s[^>]*href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
