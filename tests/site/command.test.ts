/** The command line, used as a person would. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

const project = resolve('.');
const sanad = (args: string[], cwd = project) =>
  spawnSync('node', [join(project, 'bin/sanad.mjs'), ...args], { cwd, encoding: 'utf8' });

/** A copy of what authors write, to be spoilt. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-'));
  for (const name of ['content', 'modules', 'quizzes'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

describe('sanad', () => {
  it.each(
    [
      [],
      ['check'],
      ['new'],
      ['new', 'lesson'],
      ['new', 'language'],
      ['translations'],
      ['translations', 'record'],
      ['xliff'],
      ['xliff', 'out'],
      ['xliff', 'in'],
      ['export'],
      ['schemas'],
      ['status'],
    ].map((c) => [c.join(' '), c]),
  )('helps: %s --help', (_name, command) => {
    const { status, stdout } = sanad([...command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('Usage : sanad');
    expect(stdout).not.toMatch(/(Options|Commands|Arguments):|display|choices|default|\[command\]/);
  });

  it.each([
    ['new language', 'Il manque « code ».'],
    ['exprt', '(Vouliez-vous dire export ?)'],
    ['status --table', 'L’option « --table » n’existe pas.'],
    ['export --out', 'L’option --out <dossier> attend une valeur.'],
    ['export --standard scorm x', '« scorm » ne va pas. Au choix : scorm12, scorm2004-3'],
    ['check a b', 'De trop : a, b.'],
  ])('says in French what is wrong with: sanad %s', (line, words) => {
    const { status, stderr } = sanad(line.split(' '));
    expect([status, stderr.replaceAll('\u00a0', ' ')]).toEqual([1, expect.stringContaining(words)]);
    expect(stderr).toMatch(/Pour l’aide : npx sanad( \w+)* --help\n$/);
    expect(stderr).not.toMatch(/error|option '|Did you|argument/);
  });

  it('measures the modules, as a table and for programs', () => {
    const table = sanad(['status']);
    expect([table.status, table.stdout]).toEqual([0, expect.stringContaining('lisibilité')]);
    const { modules, paths } = JSON.parse(sanad(['status', '--json']).stdout);
    const first = modules.find(({ order }: { order: number }) => order === 1);
    expect(table.stdout).toContain(` ${first.words} `);
    expect(paths.map(({ audience }: { audience: string }) => audience)).toContain('border-guards');
  });

  it('exports the very package that the site offers', () => {
    const out = mkdtempSync(join(tmpdir(), 'sanad-out-'));
    const command = ['export', 'psychological-first-aid', '--lang', 'fr', '--standard', 'scorm12'];
    const { status, stdout } = sanad([...command, '--out', out]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('caractères sur 4096')]);
    const name = 'psychological-first-aid-fr-scorm12.zip';
    expect(readFileSync(join(out, name)).equals(readFileSync(`dist/shelf/${name}`))).toBe(true);
  });

  it('exports a path in one package, with its name and the title of the trainer', () => {
    const out = mkdtempSync(join(tmpdir(), 'sanad-out-'));
    const command = ['export', '--path', 'students', '--together', '--standard', 'scorm2004-4'];
    const { status, stdout } = sanad([...command, '--title', 'Ma formation', '--out', out]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('caractères sur 64000')]);
    const files = unzipSync(readFileSync(join(out, 'path-students-fr-scorm2004-4.zip')));
    const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
    expect(manifest).toContain('<title>Ma formation</title>');
    const scos = [...manifest.matchAll(/scormType="sco" href="([^"]+)"/g)].map(([, href]) => href!);
    expect(scos.length).toBeGreaterThan(3);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(scos));
  });

  it('takes a blank title for none', () => {
    const out = mkdtempSync(join(tmpdir(), 'sanad-out-'));
    const command = ['export', 'psychological-first-aid', '--title', '  ', '--out', out];
    expect(sanad(command).status).toBe(0);
    const name = 'psychological-first-aid-fr-scorm12.zip';
    expect(readFileSync(join(out, name)).equals(readFileSync(`dist/shelf/${name}`))).toBe(true);
  });

  it('exports one package for each module and language, when asked to', () => {
    const out = mkdtempSync(join(tmpdir(), 'sanad-out-'));
    const command = ['export', 'psychological-first-aid', '--lang', 'fr,ar', '--separate'];
    expect(sanad([...command, '--standard', 'cmi5', '--out', out]).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      'psychological-first-aid-ar-cmi5.zip',
      'psychological-first-aid-fr-cmi5.zip',
    ]);
  });

  it('exports the same bytes twice', () => {
    const out = mkdtempSync(join(tmpdir(), 'sanad-out-'));
    const name = 'psychological-first-aid-fr-ar-scorm2004-3.zip';
    const command = ['export', 'psychological-first-aid', '--lang', 'fr,ar', '--out', out];
    const bytes = [0, 1].map(() => {
      expect(sanad([...command, '--standard', 'scorm2004-3']).status).toBe(0);
      return readFileSync(join(out, name));
    });
    expect(bytes[0]!.equals(bytes[1]!)).toBe(true);
  });

  it.each([
    [['export'], 'Donnez des modules, ou un parcours'],
    [['export', 'psychological-first-aid', '--path', 'students'], 'l’un des deux'],
    [['export', 'psychological-first-aid', '--standard', 'cmi5-link'], '--base-url va avec'],
    [
      ['export', 'psychological-first-aid', '--base-url', 'https://a.example'],
      '--base-url va avec',
    ],
    [['export', 'psychological-first-aid', '--base-url', 'site'], 'Une adresse comme https://'],
    [
      ['export', 'psychological-first-aid', '--completion', 'x'],
      'read-and-passed, read-and-attempted, read, passed',
    ],
    [['export', 'no-such-module'], 'Aucun module complet ne s’appelle'],
    [['export', 'migration-mental-health', '--lang', 'ar'], 'n’est pas complet en « ar »'],
    [['export', 'psychological-first-aid', '--lang', 'xx'], 'n’est pas l’une de'],
    [['export', 'psychological-first-aid', '--pass-mark', '0'], 'nombre entier de 1 à 100'],
    [['export', 'psychological-first-aid', '--out', 'package.json'], '(EEXIST). Donnez avec --out'],
    [['translations', 'record', 'nowhere.mdx'], 'pas une traduction lisible'],
    [['new', 'lesson', 'no-such-module', 'x'], 'n’existe pas'],
    [['new', 'language', 'xx'], 'wo (Wolof)'],
    [['new', 'language', 'ar'], 'que l’on peut ajouter'],
    [['new', 'language', 'pt'], 'existe déjà'],
    [['xliff', 'out', 'xx'], 'n’est pas une langue'],
    [['xliff', 'out', 'pt', 'content/guide/ar/my-family.mdx'], 'n’est pas une page française'],
    [['xliff', 'out', 'ar', 'content/tools/card.yaml'], 'n’est pas une page française'],
    [['xliff', 'in', 'nowhere.xlf'], 'ne se lit pas'],
    [['xliff', 'in', 'package.json'], 'Rien n’a été changé'],
  ])('%j fails and says why', (command, message) => {
    const { status, stderr } = sanad(command);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  it('starts a lesson that passes the check, and never overwrites one', () => {
    const folder = copy();
    const command = [
      'new',
      'lesson',
      'psychological-first-aid',
      'a-new-lesson',
      '--title',
      'L’« essai »',
    ];
    expect(sanad(command, folder).status).toBe(0);
    const path = join(folder, 'modules/psychological-first-aid/fr/a-new-lesson.mdx');
    expect(existsSync(path)).toBe(true);
    // Its sources are still to be cited, and the module's hours are spent: it is told nothing else.
    const { stdout } = sanad(['check'], folder);
    expect(stdout.match(/^[A-Z]+-\d+/gm)).toEqual(['CITE-002', 'MOD-003']);
    const before = readFileSync(path, 'utf8');
    const again = sanad(command, folder);
    expect([again.status, readFileSync(path, 'utf8')]).toEqual([1, before]);
  });

  it('records a translation, and tells when its source changes', () => {
    const folder = copy();
    const source = join(folder, 'modules/psychological-first-aid/fr/words-and-limits.mdx');
    const translation = 'modules/psychological-first-aid/ar/words-and-limits.mdx';
    writeFileSync(
      source,
      readFileSync(source, 'utf8').replace('Vingt-deux heures', 'Vingt-trois heures'),
    );
    expect(sanad(['translations'], folder).stdout).toContain(`à revoir   ${translation}`);
    expect(sanad(['translations', 'record', translation], folder).status).toBe(0);
    expect(sanad(['translations'], folder).stdout).not.toContain(`à revoir   ${translation}`);
    const { status, stdout } = sanad(['check'], folder);
    expect([status, stdout.match(/^TR-004.*$/gm)]).toEqual([
      0,
      ['TR-004 (avertissement) modules/psychological-first-aid/en/words-and-limits.mdx:5'],
    ]);
  });

  it('starts a language of the guide, in which nothing is shown until it is translated', () => {
    const folder = copy();
    expect(sanad(['new', 'language', 'wo'], folder).status).toBe(0);
    const { status, stdout } = sanad(['check'], folder);
    expect([status, stdout.match(/^[A-Z]+-\d+.*$/gm)]).toEqual([
      0,
      ['GUIDE-004 (avertissement) content/guide/wo/strings.yaml:3'],
    ]);
    const { stdout: report } = sanad(['translations'], folder);
    expect(report).toContain('wo : 0 à jour sur 19');
    const card = 'content/guide/wo/tools/card.yaml';
    expect(report).toContain(`à enregistrer   ${card}`);
    // A tool recorded before it is whole is refused, with the line.
    expect(sanad(['translations', 'record', card], folder).status).toBe(0);
    const refused = sanad(['check'], folder);
    expect(refused.status).toBe(1);
    expect(refused.stdout).toMatch(new RegExp(`^TOOL-002 ${card}:5$`, 'm'));
    const source = join(folder, 'content/tools/card.yaml');
    writeFileSync(source, readFileSync(source, 'utf8').replace('Ma carte', 'Ma petite carte'));
    expect(sanad(['translations'], folder).stdout).toContain(`à revoir   ${card}`);
  });

  it('sends pages to a translator’s tool and takes them back, or changes nothing', () => {
    const folder = copy();
    const path = join(folder, 'content/guide/wo/my-family.mdx');
    expect(sanad(['new', 'language', 'wo'], folder).status).toBe(0);
    const before = readFileSync(path, 'utf8');
    const pages = ['content/guide/fr/my-family.mdx', '--output', 'a.xlf'];
    expect(sanad(['xliff', 'out', 'wo', ...pages], folder).status).toBe(0);
    const file = join(folder, 'a.xlf');
    const translated = readFileSync(file, 'utf8').replaceAll(
      /<source[^>]*>([\s\S]*?)<\/source>/g,
      (source, inside: string) => `${source}<target>Wo : ${inside}</target>`,
    );
    writeFileSync(file, translated.replace('<target>', '<target>{ '));
    expect(sanad(['xliff', 'in', 'a.xlf'], folder).status).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe(before);
    writeFileSync(file, translated);
    expect(sanad(['xliff', 'in', 'a.xlf'], folder).stdout).toContain('1 écrites');
    expect(readFileSync(path, 'utf8')).toContain('title: "Wo : ');
    expect(sanad(['check'], folder).status).toBe(0);
    // A tool goes the same way.
    const tool = ['xliff', 'out', 'wo', 'content/tools/letter.yaml', '--output', 'a.xlf'];
    expect(sanad(tool, folder).status).toBe(0);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll(
        /<source[^>]*>([\s\S]*?)<\/source>/g,
        (source, inside: string) => `${source}<target>Wo : ${inside}</target>`,
      ),
    );
    expect(sanad(['xliff', 'in', 'a.xlf'], folder).stdout).toContain('1 écrites');
    const letter = readFileSync(join(folder, 'content/guide/wo/tools/letter.yaml'), 'utf8');
    expect(letter).toContain('  person.name: "Wo : Nom"');
    expect(sanad(['check'], folder).status).toBe(0);
  });
});
