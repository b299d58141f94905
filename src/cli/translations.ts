import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import {
  readLibrary,
  sourcesOfType,
  translationsOfType,
  type Library,
} from '../content/library.ts';
import { CONTENT_TYPES, isTranslatedInto } from '../content/registry.ts';
import { sourceOf, translationPairs } from '../check/rules/translations.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../fields/common.ts';
import { isAdded, type GuideLanguage } from '../fields/guide-language.ts';
import { readContentFiles } from './content-files.ts';
import { UserError } from './user-error.ts';

const STATES = { current: 'à jour', stale: 'à revoir', unrecorded: 'à enregistrer' } as const;

/** `sanad translations`: coverage and staleness; `record` writes the source's fingerprint. */
export function translationsCommand(): Command {
  return new Command('translations')
    .description('Liste ce qui est traduit, ce qui manque et ce dont la source a changé')
    .action(async () => list(readLibrary(await readContentFiles(process.cwd()))))
    .addCommand(
      new Command('record')
        .description('Note qu’une traduction, relue, est celle de la source actuelle')
        .argument('[fichiers...]', 'fichiers traduits ; avec --all, tous ceux à enregistrer')
        .option('--all', 'toutes les traductions nouvelles ou dont la source a changé')
        .action(record),
    );
}

function list(library: Library): void {
  const pairs = translationPairs(library);
  const added = library.guideStrings.flatMap(({ data }) => data?.language ?? []).filter(isAdded);
  const targets = [...LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE), ...added];
  for (const language of targets) {
    const missing = missingIn(library, language);
    const own = pairs.filter((pair) => pair.language === language);
    const total = own.length + missing.length;
    const current = own.filter(({ state }) => state === 'current').length;
    console.log(`${language} : ${current} à jour sur ${total} (${percent(current, total)} %)`);
    for (const { path, state } of own) {
      if (state !== 'current') console.log(`  ${STATES[state]}   ${path}`);
    }
    for (const path of missing) console.log(`  à traduire   ${path}`);
  }
}

const percent = (part: number, whole: number) =>
  whole === 0 ? 100 : Math.floor((100 * part) / whole);

function missingIn(library: Library, language: GuideLanguage): string[] {
  return CONTENT_TYPES.flatMap((type) => {
    const sources = sourcesOfType(library, type);
    const { translations } = type;
    if (translations) {
      if (!isTranslatedInto(translations.into, language)) return [];
      const done = translationsOfType(library, type).filter((own) => own.language === language);
      return sources.filter((source) => sourceOf(source, done) === undefined);
    }
    if (type.kind === 'page' || !type.inside || isAdded(language)) return [];
    return sources.filter(
      ({ data }) => data && !type.inside?.(data).some(([own]) => own === language),
    );
  }).map(({ path }) => path);
}

async function record(files: string[], options: { all?: boolean }): Promise<void> {
  const root = process.cwd();
  const pairs = translationPairs(readLibrary(await readContentFiles(root)));
  const wanted = options.all
    ? pairs.filter(({ state }) => state !== 'current')
    : pairs.filter(({ path }) => files.includes(path));
  if (!options.all && files.length === 0) {
    throw new UserError('Nommez les fichiers traduits, ou ajoutez --all.');
  }
  const unknown = files.filter((file) => !pairs.some(({ path }) => path === file));
  if (unknown.length > 0) {
    throw new UserError(
      `Ce n’est pas une traduction lisible : ${unknown.join(', ')}.\n` +
        'Donnez le chemin depuis le haut du projet, et lancez d’abord : npx sanad check',
    );
  }
  for (const { path, line, fingerprint } of wanted) {
    const lines = (await readFile(join(root, path), 'utf8')).split('\n');
    const before = lines[line - 1] ?? '';
    lines[line - 1] = writeFingerprint(before, path, fingerprint, pairs);
    await writeFile(join(root, path), lines.join('\n'));
    console.log(`${path} : ${fingerprint}`);
  }
}

function writeFingerprint(
  line: string,
  path: string,
  fingerprint: string,
  pairs: readonly { path: string; language: GuideLanguage }[],
): string {
  const replaced = /\bof:/.test(line)
    ? line.replace(/(\bof:\s*)("?)[0-9a-z]+\2/, `$1"${fingerprint}"`)
    : pairs
        .filter((pair) => pair.path === path)
        .reduce(
          (text, { language }) =>
            text.replace(new RegExp(`(\\b${language}:\\s*)("?)[0-9a-z]+\\2`), `$1"${fingerprint}"`),
          line,
        );
  if (replaced === line && !line.includes(fingerprint)) {
    throw new UserError(
      `${path} : la ligne « ${line.trim()} » n’a pas la forme attendue.\n` +
        'Attendu : translation: { of: "…" } dans une page ou un outil, translations: { ar: "…" } dans une banque.',
    );
  }
  return replaced;
}
