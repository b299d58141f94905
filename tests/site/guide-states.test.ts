/** What the guide does with texts in another state than those of this project: built from a copy. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { GUIDE_TEXT_GROUPS, GUIDE_TEXTS } from '../../src/fields/guide-language.ts';

const PAGES = 'content/guide';
/** Critical for safety, not so, and one with a recording. */
const [CRITICAL, PLAIN, RECORDED] = ['my-feelings', 'my-project', 'before-you-decide'];
const RECORDING = new Uint8Array(5000);

let folder = '';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const page = (path: string) => read(`dist/${path}/index.html`);
const numberOf = (name: string) => /^number: (\d+)$/m.exec(read(`${PAGES}/fr/${name}.mdx`))![1]!;
const main = (html: string) => /<main[\s\S]*<\/main>/.exec(html)![0];

/** A language of which every string is its own key; one page, one tool are called translated. */
function addLanguage(tag: string, keys: readonly string[]): void {
  const sanad = (...args: string[]) =>
    spawnSync('node', [resolve('bin/sanad.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
  expect(sanad('new', 'language', tag).status).toBe(0);
  const values = '{number}{size}{names}{done}/{total}{name}{label}{amounts}{address}';
  const texts = keys.map((key) => [key, `${key} ${values}`]);
  const strings = { language: tag, texts: Object.fromEntries(texts) };
  writeFileSync(join(folder, PAGES, tag, 'strings.yaml'), JSON.stringify(strings));
  const card = join(folder, PAGES, tag, 'tools/card.yaml');
  writeFileSync(card, readFileSync(card, 'utf8').replaceAll(/^ {2}([\w.-]+):$/gm, '  $1: "$1 !"'));
  const made = [`${PAGES}/${tag}/${RECORDED}.mdx`, `${PAGES}/${tag}/tools/card.yaml`];
  expect(sanad('translations', 'record', ...made).status).toBe(0);
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
  addLanguage('nqo', GUIDE_TEXTS);
  // Of this one, only what reading needs is there.
  addLanguage('ff-Adlm', GUIDE_TEXT_GROUPS.reading);
  const questions = join(folder, 'content/tools/questions.yaml');
  const older = readFileSync(questions, 'utf8');
  writeFileSync(questions, older.replace('Est-ce gratuit', 'Est-ce bien gratuit'));
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
    expect(main(html)).toMatch(
      /<p class="notice letters" lang="fr" dir="ltr">\s*Vous voyez des carrés/,
    );
  });

  it('gives the French of what is not translated, marked as French', () => {
    const html = main(page(`nqo/guide/${numberOf(PLAIN!)}`));
    expect(html).toContain('untranslated.title');
    expect(html).toMatch(/<div lang="fr" dir="ltr">[\s\S]*Un mot de plus\./);
  });

  it('is offered where it is, and only there', () => {
    expect(page('guide/1')).toContain('href="/nqo/guide/1/"');
    const [before = '', main = ''] = page('nqo/guide').split('<main');
    expect(before + main).not.toContain('href="/guide/letter/"');
  });
});

/** Where a text in French begins on a page in another language. */
const IN_FRENCH = '<div lang="fr" dir="ltr">';

describe('the tools of a language that the guide alone has', () => {
  it('have its words, and say that nobody has reviewed them', () => {
    const html = main(page('nqo/guide/card'));
    expect(html).toMatch(/<h1 lang="nqo">[\s\S]*title !/);
    expect(html).toContain('here.trusted !');
    expect(html).toContain('sheet.keep ');
    expect(html).toContain('guide.unread ');
    expect(html).not.toContain(IN_FRENCH);
  });

  it.each([
    ['a tool that nobody has translated', 'nqo/guide/letter', 'Ma lettre de santé'],
    ['a tool whose strings are not there', 'ff-Adlm/guide/card', 'Ma carte'],
    ['the copies, without their strings', 'ff-Adlm/guide/take', 'Emporter le guide'],
    ['what is kept, without its strings', 'ff-Adlm/guide/kept', 'Ce que ce téléphone garde'],
    ['leaving, without its strings', 'ff-Adlm/guide/leave', 'n’efface pas'],
  ])('give the French of %s, marked', (_what, path, words) => {
    const [around = '', french = ''] = main(page(path)).split(IN_FRENCH);
    expect(around).toContain('untranslated.title');
    expect(french).toContain(words);
    // The shell stays in the language.
    expect(page(path)).toContain('leave.button');
  });

  it('are marked when the French has changed since', () => {
    const html = main(page('pt/guide/questions'));
    expect(html).toContain('A página original mudou');
    expect(html).not.toContain(IN_FRENCH);
  });

  it('are offered as one side of the letter where they are translated', () => {
    expect(main(page('guide/letter'))).toContain('href="/pt/guide/letter/"');
    expect(main(page('guide/letter'))).not.toContain('href="/nqo/guide/letter/"');
    const labels = [...main(page('pt/guide/letter')).matchAll(/class="second" lang="(\w+)"/g)];
    expect(new Set(labels.map(([, language]) => language))).toEqual(new Set(['fr', 'ar', 'en']));
  });
});

describe.each([
  ['nqo', 'Noto Sans NKo'],
  ['ff-Adlm', 'Noto Sans Adlam'],
])('what one takes away in %s', (tag, face) => {
  const book = () => unzipSync(readFileSync(join(folder, `dist/shelf/guide-${tag}.epub`)));
  const text = (path: string) => new TextDecoder().decode(book()[`OEBPS/${path}`]);

  it('is a file with its language, direction and faces; French is marked in it', () => {
    const html = read(`dist/shelf/guide-${tag}.html`);
    expect(html).toContain(`<html lang="${tag}" dir="rtl">`);
    expect(html.split('<style>')[1]).toContain(face);
    expect(html).toContain('leave.button ');
    expect(html).toMatch(
      /<section id="p-letter"[^>]*>(?:(?!<h1)[\s\S])*<div lang="fr" dir="ltr"><h1/,
    );
    expect(html.match(/Vous voyez des carrés/g)).toHaveLength(1);
  });

  it('is a book with its language, direction and faces; French is marked in it', () => {
    expect(text('content.opf')).toContain(`<dc:language>${tag}</dc:language>`);
    expect(text('content.opf')).toContain('page-progression-direction="rtl"');
    expect(text('p.xhtml')).toContain(`lang="${tag}" xml:lang="${tag}" dir="rtl"`);
    expect(text('style.css')).toContain(`font-family: '${face}'`);
    expect(text('p-letter.xhtml')).toContain('<div lang="fr" dir="ltr" xml:lang="fr">');
    expect(text('nav.xhtml')).toMatch(
      /<a href="p-letter.xhtml" lang="fr" xml:lang="fr" dir="ltr">/,
    );
  });

  it('is kept, when asked, in its own place with its own faces', () => {
    const worker = read(`dist/${tag}/guide/offline.js`);
    const { files, language } = JSON.parse(/^const OFFLINE=(.*);$/m.exec(worker)![1]!);
    expect(language).toBe(tag);
    expect(files).toContain('/guide-letters.css');
    expect(files).toContain(`/${tag}/guide/letter/`);
    expect(main(page(`${tag}/guide/take`))).toContain(`/shelf/guide-${tag}.epub`);
    expect(main(page(`${tag}/guide/take`))).toMatch(
      /data-size-of="[^"]+offline\.js"[^>]*>\d+\u00a0K/,
    );
  });
});
