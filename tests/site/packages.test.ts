import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
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
