/** What the guide does with texts in another state than those of this project: built from a copy. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { GUIDE_TEXTS } from '../../src/schemas/guide-language.ts';

const PAGES = 'content/guide';
/** Critical for safety, not so, and one with a recording. */
const [CRITICAL, PLAIN, RECORDED] = ['my-feelings', 'my-project', 'before-you-decide'];
const RECORDING = new Uint8Array(5000);

let folder = '';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const page = (path: string) => read(`dist/${path}/index.html`);
const numberOf = (name: string) => /^number: (\d+)$/m.exec(read(`${PAGES}/fr/${name}.mdx`))![1]!;
const main = (html: string) => /<main[\s\S]*<\/main>/.exec(html)![0];

/** A language of which every string is its own key, and one page is called translated. */
function addLanguage(tag: string): void {
  const sanad = (...args: string[]) =>
    spawnSync('node', [resolve('bin/sanad.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
  expect(sanad('new', 'language', tag).status).toBe(0);
  const texts = GUIDE_TEXTS.map((key) => [key, `${key} {number}{size}{names}{done}/{total}`]);
  const strings = { language: tag, texts: Object.fromEntries(texts) };
  writeFileSync(join(folder, PAGES, tag, 'strings.yaml'), JSON.stringify(strings));
  expect(sanad('translations', 'record', `${PAGES}/${tag}/${RECORDED}.mdx`).status).toBe(0);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanad-guide-'));
  const own = ['content', 'modules', 'quizzes', 'public', 'src', 'astro.config.mjs'];
  for (const name of [...own, 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const name of [CRITICAL!, PLAIN!]) {
    const path = join(folder, PAGES, 'fr', `${name}.mdx`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\n<\/Part>/, '\nUn mot de plus.\n$&'));
  }
  writeFileSync(join(folder, PAGES, 'fr', `${RECORDED}.mp3`), RECORDING);
  addLanguage('nqo');
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([status, stderr.includes('[ERROR]')]).toEqual([0, false]);
}, 300_000);

describe('a page whose French source has changed', () => {
  it.each([
    ['ar', 'أُخفيت الترجمة'],
    ['en', 'The translation is hidden'],
    ['pt', 'A tradução está escondida'],
  ])('is hidden in %s when an error could harm, and the French stands there', (tag, notice) => {
    const html = main(page(`${tag}/guide/${numberOf(CRITICAL!)}`));
    expect(html).toContain(notice);
    const translation = read(`${PAGES}/${tag}/${CRITICAL}.mdx`);
    const [first = ''] = /title="([^"]+)"/.exec(translation)!.slice(1);
    expect(html).not.toContain(first);
    expect(/<div lang="fr" dir="ltr">[\s\S]*Un mot de plus\./.test(html)).toBe(true);
  });

  it('is shown, and marked, where an error does no harm', () => {
    const html = main(page(`en/guide/${numberOf(PLAIN!)}`));
    expect(html).toContain('The source page has changed');
    expect(html).not.toContain('Un mot de plus.');
  });

  it('is itself as it was in French', () => {
    const html = main(page(`guide/${numberOf(CRITICAL!)}`));
    expect(html).toContain('Un mot de plus.');
    expect(html).not.toContain('class="notice notice-untranslated"');
  });
});

it('a recording beside a page comes before the voice of the device, with its size', () => {
  const html = main(page(`guide/${numberOf(RECORDED!)}`));
  const [sound, voice] = [html.indexOf('<audio'), html.indexOf('data-start')];
  expect(sound).toBeGreaterThan(0);
  expect(voice).toBeGreaterThan(sound);
  expect(html).toContain('Écouter l’enregistrement (5\u00a0Ko)');
  const address = /<audio[^>]+src="([^"]+)"/.exec(html)![1]!;
  expect(readFileSync(join(folder, 'dist', address)).length).toBe(RECORDING.length);
  expect(main(page(`en/guide/${numberOf(RECORDED!)}`))).not.toContain('<audio');
});

describe('a language in N’Ko', () => {
  it('is written from right to left, with faces of its own, and says that letters may be missing', () => {
    const html = page(`nqo/guide/${numberOf(RECORDED!)}`);
    expect(html).toMatch(/<html lang="nqo" dir="rtl"/);
    expect(html).toContain('guide-letters.css');
    expect(read('dist/guide-letters.css')).toContain('Noto Sans NKo');
    expect(main(html)).toMatch(/<p class="notice" lang="fr" dir="ltr">\s*Vous voyez des carrés/);
  });

  it('gives the French of what is not translated, marked as French', () => {
    const html = main(page(`nqo/guide/${numberOf(PLAIN!)}`));
    expect(html).toContain('untranslated.title');
    expect(html).toMatch(/<div lang="fr" dir="ltr">[\s\S]*Un mot de plus\./);
  });

  it('is offered where it is, and only there', () => {
    expect(page('guide/1')).toContain('href="/nqo/guide/1/"');
    expect(page('guide/letter')).not.toContain('/nqo/');
  });
});
