import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { ContentType, NewFile } from '../content/content-type.ts';
import { readLibrary, sourcesOfType, type Library } from '../content/library.ts';
import { fillPath } from '../content/paths.ts';
import { CONTENT_TYPES } from '../content/registry.ts';
import { IdSchema, LANGUAGES, SOURCE_LANGUAGE } from '../fields/common.ts';
import {
  GUIDE_LANGUAGES,
  isAdded,
  isGuideLanguage,
  type AddedLanguage,
} from '../fields/guide-language.ts';
import { readContentFiles } from './content-files.ts';
import { UserError } from './user-error.ts';

/** `sanad new`: creates a file with the fields that the check requires. */
export function newCommand(): Command {
  const command = new Command('new').description('Commence un fichier');
  for (const type of CONTENT_TYPES) {
    if (type.newFile) command.addCommand(fileCommand(type, type.newFile));
  }
  return command.addCommand(
    new Command('language')
      .description('Commence une langue du guide : ses textes et ses pages, à traduire')
      .argument('<code>', 'code de la langue : « wo », « ff-Adlm », « pt »…')
      .action(newLanguage),
  );
}

/**
 * The command that creates a file of a type; its first argument is the module, if the type has one.
 */
function fileCommand(type: ContentType, file: NewFile): Command {
  const [name, help] = file.argument;
  const command = new Command(file.command).description(file.description);
  const hasModule = type.path.includes('<module>');
  if (hasModule) command.argument('<module>', 'identifiant du module', parseId);
  return command
    .argument(`<${name}>`, help, parseId)
    .option('--title <titre>', ...file.title)
    .action(async () => {
      const [id = '', module = ''] = command.processedArgs.toReversed() as string[];
      await newFile(type, file, { module, id, title: command.opts<{ title: string }>().title });
    });
}

async function newFile(
  type: ContentType,
  file: NewFile,
  { module, id, title }: { module: string; id: string; title: string },
): Promise<void> {
  const library = readLibrary(await readContentFiles(process.cwd()));
  const objective = module ? firstObjective(library, module) : '';
  const path = fillPath(type.path, { module, language: SOURCE_LANGUAGE, name: id });
  if (await exists(path)) throw new UserError(`${path} existe déjà ; rien n’a été changé.`);
  const numbers = sourcesOfType(library, type).flatMap((entry) =>
    entry.module === module && entry.data ? [type.number?.(entry.data) ?? 0] : [],
  );
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.text({ id, title, objective, number: Math.max(0, ...numbers) + 1 }));
  console.log(
    `${path}\nÉcrivez chaque partie, supprimez celles qui ne servent pas, puis : npx sanad check`,
  );
}

function firstObjective({ modules }: Library, module: string): string {
  const entry = modules.find(({ name }) => name === module);
  if (!entry?.data) {
    const known = modules.map(({ name }) => name).join(', ');
    throw new UserError(
      `Le module « ${module} » n’existe pas ou contient une erreur.\nModules : ${known}.`,
    );
  }
  return entry.data.objectives[0]?.id ?? '';
}

async function newLanguage(tag: string): Promise<void> {
  if (!isGuideLanguage(tag) || !isAdded(tag)) {
    const known = Object.entries(GUIDE_LANGUAGES).map(([code, { name }]) => `${code} (${name})`);
    throw new UserError(
      `« ${tag} » n’est pas une langue que l’on peut ajouter au guide.\nLangues : ${known.slice(LANGUAGES.length).join(', ')}.`,
    );
  }
  const folder = `content/guide/${tag}`;
  if (await exists(folder)) throw new UserError(`${folder} existe déjà ; rien n’a été changé.`);
  const library = readLibrary(await readContentFiles(process.cwd()));
  for (const { path, text } of CONTENT_TYPES.flatMap((type) => begun(type, tag, library))) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const { guide, tools } = library;
  console.log(
    `${folder} : strings.yaml, ${guide.length} pages et ${tools.length} outils, encore en français.\n` +
      'Traduisez strings.yaml, puis les pages et les outils un à un. Le site montre une page ou un\n' +
      `outil quand il est enregistré : npx sanad translations record ${folder}/PAGE.mdx\n` +
      'D’ici là, il montre le français et le dit. Vérifiez : npx sanad check',
  );
}

/** Writes the files of a type for a new language of the guide. */
function begun(
  type: ContentType,
  language: AddedLanguage,
  library: Library,
): { path: string; text: string }[] {
  const languageFile =
    type.kind === 'data' && type.beginLanguage
      ? [{ path: fillPath(type.path, { name: language }), text: type.beginLanguage(language) }]
      : [];
  const { translations } = type;
  if (!translations?.begin) return languageFile;
  const path = 'path' in translations ? translations.path : type.path;
  const texts = sourcesOfType(library, type).flatMap((entry) => {
    if (entry.data === undefined) return [];
    const text = translations.begin?.(entry.data, 'body' in entry ? entry.body : '') ?? '';
    return [{ path: fillPath(path, { ...entry, language }), text }];
  });
  return [...languageFile, ...texts];
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function parseId(value: string): string {
  if (!IdSchema.safeParse(value).success) {
    throw new InvalidArgumentError(
      'Des mots en minuscules sans accent, joints par des traits d’union.',
    );
  }
  return value;
}
