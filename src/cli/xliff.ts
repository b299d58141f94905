import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { checkContent } from '../check/check.ts';
import {
  isLibraryPath,
  readLibrary,
  sourcesOfType,
  translationsOfType,
  type Library,
} from '../content/library.ts';
import type { SourceFile } from '../content/parse-yaml.ts';
import { fillPath, pathRegExp } from '../content/paths.ts';
import { CONTENT_TYPES, isTranslatedInto } from '../content/registry.ts';
import { formatFinding } from '../diagnostics/catalogue.ts';
import { isGuideLanguage, type GuideLanguage } from '../fields/guide-language.ts';
import { fromXliff, XliffError, type XliffContents } from '../formats/xliff/from-xliff.ts';
import { toXliff } from '../formats/xliff/xliff.ts';
import { readContentFiles } from './content-files.ts';
import { UserError } from './user-error.ts';

/** `sanad xliff`: exports pages to translators’ tools and imports their translations. */
export function xliffCommand(): Command {
  return new Command('xliff')
    .description('Échange des pages du guide, ses outils et des leçons avec un outil de traduction')
    .addCommand(
      new Command('out')
        .description('Écrit un fichier XLIFF 2.1 : un texte par paragraphe, termes en notes')
        .argument('<langue>', 'code de la langue à traduire : « pt », « ar »…')
        .argument('[fichiers...]', 'pages françaises, outils ; sans eux, tout le guide')
        .option('--output <fichier>', 'fichier à écrire ; sinon sanad-<langue>.xlf')
        .action(out),
    )
    .addCommand(
      new Command('in')
        .description('Reprend un fichier traduit ; au moindre défaut, ne change rien')
        .argument('<fichier>', 'le fichier rendu par la personne qui traduit')
        .action(takeIn),
    );
}

/** The types sent to translators’ tools, and the paths of their sources. */
const EXCHANGED = CONTENT_TYPES.flatMap((type) =>
  type.exchange && type.translations
    ? [
        {
          type,
          into: type.translations.into,
          source: pathRegExp(type.path, 'source'),
          translation: 'path' in type.translations ? type.translations.path : type.path,
        },
      ]
    : [],
);

const exchangedAt = (path: string) => EXCHANGED.find(({ source }) => source.test(path));

/** Path of the translation of a source. */
function translationOf(path: string, language: string): string {
  const exchanged = exchangedAt(path);
  if (!exchanged) throw new Error(`${path} is not translated.`);
  return fillPath(exchanged.translation, { ...exchanged.source.exec(path)?.groups, language });
}

async function out(
  language: string,
  wanted: string[],
  { output = `sanad-${language}.xlf` }: { output?: string },
): Promise<void> {
  if (!isGuideLanguage(language) || language === 'fr') {
    throw new UserError(`« ${language} » n’est pas une langue que l’on traduit.`);
  }
  const files = await readContentFiles(process.cwd());
  const library = readLibrary(files);
  const textAt = textsByPath(files, library);
  const paths = wanted.length > 0 ? wanted : wholeGuide(library, language);
  for (const path of paths) {
    // Arabic and English texts of a tool are in its own file.
    const exchanged = exchangedAt(path);
    if (!exchanged || !textAt.has(path) || !isTranslatedInto(exchanged.into, language)) {
      throw new UserError(
        `« ${path} » n’est pas une page française à traduire en « ${language} ».`,
      );
    }
  }
  refuseUnreadable(library, paths);
  const pages = paths.map((path) => ({
    path,
    source: textAt.get(path) ?? '',
    translation: translationAt(path, language, library, textAt),
  }));
  const terms = library.terms.flatMap(({ data }) => data ?? []);
  await writeFile(output, toXliff(pages, language, terms));
  console.log(`${output} : ${pages.length} pages et outils à traduire en « ${language} ».`);
}

/** Refuses pages that do not parse: they have no texts to send. */
function refuseUnreadable({ findings }: Library, paths: readonly string[]): void {
  const fault = findings.find(({ id, path }) => id === 'MDX-001' && paths.includes(path));
  if (fault) throw new UserError(formatFinding(fault));
}

/** The sources of the guide in a language: its pages, in order, then its tools. */
function wholeGuide(library: Library, language: GuideLanguage): string[] {
  const types = EXCHANGED.filter(({ into }) => into !== 'site' && isTranslatedInto(into, language));
  return types.flatMap(({ type }) =>
    sourcesOfType(library, type)
      .map(({ path, data }) => ({ path, number: data ? (type.number?.(data) ?? 0) : 0 }))
      .sort((a, b) => a.number - b.number)
      .map(({ path }) => path),
  );
}

async function takeIn(file: string): Promise<void> {
  const files = await readContentFiles(process.cwd());
  const textAt = textsByPath(files, readLibrary(files));
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UserError(`${file} ne se lit pas ; rien n’a été changé.`);
  });
  const { language, pages, untouched } = read(file, text, textAt);
  const changed = pages
    .map((page) => ({ path: translationOf(page.path, language), text: page.text }))
    .filter((page) => textAt.get(page.path) !== page.text);
  refuseFaults(file, files, changed);
  for (const page of changed) {
    await mkdir(dirname(page.path), { recursive: true });
    await writeFile(page.path, page.text);
    console.log(`${page.path} : écrit. Après relecture : npx sanad translations record`);
  }
  const same = pages.length - changed.length;
  console.log(`${changed.length} écrites, ${same} inchangées, ${untouched.length} à traduire.`);
}

function read(file: string, text: string, textAt: ReadonlyMap<string, string>): XliffContents {
  try {
    return fromXliff(
      text,
      (path) => (exchangedAt(path) ? textAt.get(path) : undefined),
      (path, language: GuideLanguage) => textAt.get(translationOf(path, language)),
    );
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    throw new UserError(`${file} : ${error.message}.\nRien n’a été changé.`);
  }
}

/** Checks the pages before writing. An unrecorded translation is accepted. */
function refuseFaults(file: string, files: readonly SourceFile[], changed: SourceFile[]): void {
  const paths = new Set(changed.map(({ path }) => path).filter(isLibraryPath));
  const kept = files.filter(({ path }) => !paths.has(path));
  const faults = checkContent([...kept, ...changed]).filter(
    ({ id, level, path }) => paths.has(path) && level === 'error' && id !== 'TR-003',
  );
  if (faults.length === 0) return;
  const messages = faults.map(formatFinding).join('\n');
  throw new UserError(
    `${file} : les pages auraient des fautes.\n${messages}\nRien n’a été changé.`,
  );
}

/** The text of each file as it is sent to translators’ tools. */
function textsByPath(files: readonly SourceFile[], library: Library): Map<string, string> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { type } of EXCHANGED) {
    for (const { path, data } of sourcesOfType(library, type)) {
      if (data && type.exchange?.source) texts.set(path, type.exchange.source(data));
    }
  }
  return texts;
}

/** A translation as it is sent to translators’ tools. */
function translationAt(
  path: string,
  language: GuideLanguage,
  library: Library,
  textAt: ReadonlyMap<string, string>,
): string | undefined {
  const translated = translationOf(path, language);
  const type = exchangedAt(path)?.type;
  const source = type && sourcesOfType(library, type).find((entry) => entry.path === path)?.data;
  const data =
    type && translationsOfType(library, type).find((entry) => entry.path === translated)?.data;
  const text = source && data ? type.exchange?.translation?.(source, data) : undefined;
  return text ?? textAt.get(translated);
}
