import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { checkContent } from '../check/check.ts';
import { isLibraryPath, readLibrary, type Entry, type Library } from '../content/library.ts';
import type { SourceFile } from '../content/parse-yaml.ts';
import { fromXliff, XliffRefusal, type XliffContents } from '../formats/xliff/from-xliff.ts';
import { toolTexts } from '../content/tool-texts.ts';
import { filledToolFile } from '../formats/xliff/tool-file.ts';
import { toXliff } from '../formats/xliff/xliff.ts';
import { formatFinding } from '../diagnostics/catalogue.ts';
import { isAdded, isGuideLanguage, type GuideLanguage } from '../fields/guide-language.ts';
import { readContentFiles } from './content-files.ts';
import { UserError } from './user-error.ts';

/** `sanad xliff`: pages to a translator’s tool, and back. */
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

const SOURCE = /^((content\/guide|modules\/[^/]+)\/fr\/[^/]+\.mdx|content\/tools\/[^/]+\.yaml)$/;
const translationOf = (path: string, language: string) =>
  path
    .replace('/fr/', `/${language}/`)
    .replace(/^content\/tools\//, `content/guide/${language}/tools/`);

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
  const inOrder = <T extends Entry<{ number: number }>>(entries: readonly T[]) =>
    [...entries].sort((a, b) => (a.data?.number ?? 0) - (b.data?.number ?? 0));
  // A tool has its Arabic and its English in its own file.
  const whole = [...inOrder(library.guide), ...(isAdded(language) ? inOrder(library.tools) : [])];
  const paths = wanted.length > 0 ? wanted : whole.map(({ path }) => path);
  for (const path of paths) {
    const isElsewhere = path.startsWith(isAdded(language) ? 'modules/' : 'content/tools/');
    if (!SOURCE.test(path) || !textAt.has(path) || isElsewhere) {
      throw new UserError(
        `« ${path} » n’est pas une page française à traduire en « ${language} ».`,
      );
    }
  }
  const pages = paths.map((path) => ({
    path,
    source: textAt.get(path) ?? '',
    translation: translationAt(path, language, library, textAt),
  }));
  const terms = library.terms.flatMap(({ data }) => data ?? []);
  await writeFile(output, toXliff(pages, language, terms));
  console.log(`${output} : ${pages.length} pages et outils à traduire en « ${language} ».`);
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
      (path) => (SOURCE.test(path) ? textAt.get(path) : undefined),
      (path, language: GuideLanguage) => textAt.get(translationOf(path, language)),
    );
  } catch (error) {
    if (!(error instanceof XliffRefusal)) throw error;
    throw new UserError(`${file} : ${error.message}.\nRien n’a été changé.`);
  }
}

/** What would be written has to pass the check, but for being recorded. */
function refuseFaults(file: string, files: readonly SourceFile[], changed: SourceFile[]): void {
  const paths = new Set(changed.map(({ path }) => path).filter(isLibraryPath));
  const kept = files.filter(({ path }) => !paths.has(path));
  const faults = checkContent([...kept, ...changed]).filter(
    ({ id, level, path }) => paths.has(path) && level === 'error' && id !== 'TR-003',
  );
  if (faults.length === 0) return;
  const told = faults.map(formatFinding).join('\n');
  throw new UserError(`${file} : les pages auraient des fautes.\n${told}\nRien n’a été changé.`);
}

/** What each file says; a tool of three languages is told as its French texts alone. */
function textsByPath(files: readonly SourceFile[], { tools }: Library): Map<string, string> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path, data } of tools) {
    if (data) texts.set(path, filledToolFile(data, Object.fromEntries(toolTexts(data))));
  }
  return texts;
}

/** A translation as it is; of a tool, each text on its line, empty where there is none. */
function translationAt(
  path: string,
  language: GuideLanguage,
  { tools, toolTranslations }: Library,
  textAt: ReadonlyMap<string, string>,
): string | undefined {
  const own = translationOf(path, language);
  const tool = tools.find((entry) => entry.path === path)?.data;
  const texts = toolTranslations.find((entry) => entry.path === own)?.data?.texts;
  return tool && texts ? filledToolFile(tool, texts) : textAt.get(own);
}
