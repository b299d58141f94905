import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDE_LANGUAGES, isGuideLanguage } from '../../src/fields/guide-language.ts';
import { filesOf, PAGES } from './built-files.ts';
import { faultsOf } from './valid-html.ts';

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

/** The end of the policy of the workshop: the names of this computer. */
const PREVIEW_FRAMES = "; frame-src 'self' http://localhost:* http://127.0.0.1:*";

describe('the content security policy', () => {
  it.each(PAGES.map(({ file, html }) => [file, html]))('of %s is strict', (_file, html) => {
    const tag = /<meta http-equiv="content-security-policy"[^>]*>/i.exec(html)?.[0] ?? '';
    const policy = attribute(tag, 'content') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy.replace(PREVIEW_FRAMES, '')).not.toMatch(
      /unsafe-inline|'unsafe-eval'|unsafe-hashes|\*|https?:|frame-src/,
    );
  });

  it('lets the workshop alone show frames of another origin: those of previews', () => {
    const framing = PAGES.filter(({ html }) => html.includes(PREVIEW_FRAMES.trim()));
    expect(framing.map(({ file }) => file).sort()).toEqual(
      ['ar/workshop/index.html', 'en/workshop/index.html', 'workshop/index.html'].sort(),
    );
  });

  it('has nothing inline to allow', () => {
    for (const { file, html } of PAGES) {
      expect([file, html.match(/\sstyle="|\son[a-z]+="|javascript:/)]).toEqual([file, null]);
      const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)];
      const code = inline.filter(([, attributes]) => !attributes!.includes('application/json'));
      expect([file, code.length]).toEqual([file, 0]);
    }
  });
});

describe('links', () => {
  const ids = new Map(
    PAGES.map(({ file, html }) => [
      file,
      new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

  it('lead to a page, and to a place in it', () => {
    const broken: string[] = [];
    for (const { file, html } of PAGES) {
      const base = new URL(`/${file}`.replace(/index\.html$/, ''), 'http://site');
      for (const [tag] of html.matchAll(/<a\s[^>]*>/g)) {
        const href = attribute(tag, 'href')?.replaceAll('&amp;', '&');
        if (href === undefined || /^https:/.test(href)) continue;
        const url = new URL(href, base);
        const target = fileOf(decodeURIComponent(url.pathname));
        const hash = decodeURIComponent(url.hash.slice(1));
        if (!existsSync(join('dist', target))) broken.push(`${file}: ${href}`);
        else if (hash && !ids.get(target)?.has(hash)) broken.push(`${file}: ${href} (no such id)`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('of lessons and quizzes do not lead to what trainers will look for', () => {
    const lessons = PAGES.filter(
      ({ file }) => /modules\/[^/]+\/[^/]+\/index\.html$/.test(file) && !/facilitator/.test(file),
    );
    expect(lessons.length).toBeGreaterThan(60);
    for (const { file, html } of lessons) {
      expect([file, html.match(/href="[^"]*\/(facilitator|stations)\//)]).toEqual([file, null]);
    }
  });

  it('load nothing from another host', () => {
    const foreign: string[] = [];
    for (const { file, html } of PAGES) {
      for (const [tag] of html.matchAll(
        /<(?:script|link|img|iframe|source|audio|video)\s[^>]*>/g,
      )) {
        const url = attribute(tag, 'src') ?? attribute(tag, 'href') ?? '';
        if (/^(https?:)?\/\//.test(url)) foreign.push(`${file}: ${url}`);
      }
    }
    for (const file of filesOf('dist').filter((name) => name.endsWith('.css'))) {
      const css = readFileSync(join('dist', file), 'utf8');
      if (/@import|url\((?!["']?data:)/.test(css)) foreign.push(file);
    }
    expect(foreign).toEqual([]);
  });
});

it('every page declares its language and direction', () => {
  for (const { file, html } of PAGES) {
    const folder = file.split('/')[0] ?? '';
    const language = isGuideLanguage(folder) ? folder : 'fr';
    const tag = /<html[^>]*>/.exec(html)?.[0] ?? '';
    expect([file, attribute(tag, 'lang')]).toEqual([file, language]);
    expect([file, attribute(tag, 'dir')]).toEqual([file, GUIDE_LANGUAGES[language].direction]);
  }
});

it('every page is valid HTML', async () => {
  const faults = await Promise.all(PAGES.map(({ file, html }) => faultsOf(file, html)));
  expect([...new Set(faults.flat())]).toEqual([]);
});
