import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { COMPLETION_RULES, type CompletionRule } from '../fields/completion.ts';
import { isBaseUrl } from '../course/base-url.ts';
import { modulesOnPath } from '../course/modules-on-path.ts';
import { FORMATS, formatOf, type Standard } from '../formats/registry.ts';
import { packageBytes, packageFiles } from '../publishing/packages/package.ts';
import { type PackageParts } from '../course/module-parts.ts';
import { outputsOf } from '../publishing/packages/outputs.ts';
import { contentsOf, splits, type ModuleEdition } from '../publishing/packages/request.ts';
import { AUDIENCES, LANGUAGES, type Audience, type Language } from '../fields/common.ts';
import { readFacts, readParts, builtEditions } from '../build/node-parts.ts';
import { ensureSite } from './site-build.ts';
import { UserError } from './user-error.ts';

interface ExportOptions {
  readonly path?: Audience;
  readonly lang: Language[];
  readonly standard: Standard;
  readonly title?: string;
  readonly passMark?: number;
  readonly completion?: CompletionRule;
  readonly baseUrl?: string;
  readonly separate?: boolean;
  readonly together?: boolean;
  readonly out: string;
}

/** The formats that refer to documents hosted at a base URL. */
const HOSTED = FORMATS.filter(({ hostedFormat }) => hostedFormat !== undefined);

const baseUrlHelp = () =>
  HOSTED.map(({ id, hostedFormat }) => `${id} : où le paquet ${hostedFormat} est hébergé`).join(
    ' ; ',
  );

/** `sanad export`: writes packages for an LMS. */
export function exportCommand(): Command {
  return new Command('export')
    .description('Écrit le paquet d’un ou plusieurs modules pour une plateforme (LMS)')
    .argument('[modules...]', 'identifiants des modules, comme psychological-first-aid')
    .addOption(new Option('--path <parcours>', 'tous les modules d’un parcours').choices(AUDIENCES))
    .option('--lang <langues>', 'langues, séparées par des virgules', parseLanguages, ['fr'])
    .addOption(
      new Option('--standard <norme>', 'norme du paquet')
        .choices(FORMATS.map(({ id }) => id))
        .default('scorm12'),
    )
    .option(
      '--title <titre>',
      'titre affiché par la plateforme',
      (title) => title.trim() || undefined,
    )
    .option(
      '--pass-mark <pour-cent>',
      'seuil de réussite ; celui de chaque banque par défaut',
      parsePassMark,
    )
    .addOption(
      new Option('--completion <règle>', 'quand un module est terminé').choices(COMPLETION_RULES),
    )
    .option('--base-url <adresse>', baseUrlHelp(), parseAddress)
    .option(
      '--separate',
      'un paquet par module et par langue ; c’est ce que fait --path pour une plateforme',
    )
    .option('--together', 'un seul paquet pour tout un parcours : voir docs/trainers.md')
    .option('--out <dossier>', 'dossier où écrire', 'packages')
    .addHelpText('after', '\nCode de retour : 0, tout est écrit ; 1, une erreur, dite à l’écran.')
    .action(exportPackages);
}

async function exportPackages(modules: string[], options: ExportOptions): Promise<void> {
  if (modules.length > 0 === (options.path !== undefined)) {
    throw new UserError('Donnez des modules, ou un parcours avec --path, l’un des deux.');
  }
  const { hostedFormat } = formatOf(options.standard);
  if ((hostedFormat !== undefined) !== (options.baseUrl !== undefined)) {
    const ids = HOSTED.map(({ id }) => id).join(' ou ');
    throw new UserError(`--base-url va avec --standard ${ids}, et l’un ne va pas sans l’autre.`);
  }
  const site = await ensureSite(process.cwd());
  const editions = await builtEditions(site);
  const chosen = options.path
    ? await modulesOf(site, editions, options.path)
    : [...new Set(modules)];
  const { path: audience, together, separate } = options;
  if (separate && together) throw new UserError('--separate ou --together, l’un des deux.');
  const isSeparate =
    separate ?? (!together && splits({ path: audience, standard: options.standard }));
  const request = { ...options, modules: chosen, languages: options.lang, separate: isSeparate };
  const outputs = outputsOf(request);
  for (const { entries } of outputs) for (const entry of entries) requireBuilt(editions, entry);
  await onDisk(options.out, () => mkdir(options.out, { recursive: true }));
  for (const [index, { name, entries, options: given }] of outputs.entries()) {
    const path = join(options.out, name);
    console.error(`[${index + 1}/${outputs.length}] ${name}`);
    const parts = await readParts(site, entries, options.standard);
    const files = packageFiles(parts, given);
    const bytes = packageBytes(files, given);
    const summary = summaryOf(parts, options.standard);
    await onDisk(path, () => writeFile(path, bytes));
    const plural = files.length > 1 ? 's' : '';
    console.log(`${path}\n  ${files.length} fichier${plural}, ${bytes.length} octets`);
    console.log(summary);
    if (options.baseUrl) {
      console.log(
        `  à l’adresse ${options.baseUrl}, déposez le contenu décompressé du paquet fait par les ` +
          `mêmes options avec --standard ${hostedFormat}`,
      );
    }
  }
}

/** Writes a file. A refusal of the file system becomes a {@link UserError}. */
async function onDisk(path: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UserError(
      `« ${path} » ne peut pas être écrit (${code}). Donnez avec --out un dossier où vous pouvez écrire.`,
    );
  }
}

/** The modules of a path, in the order of the course. */
async function modulesOf(
  site: string,
  editions: readonly ModuleEdition[],
  audience: Audience,
): Promise<string[]> {
  const facts = await Promise.all(
    editions.filter(({ language }) => language === 'fr').map((entry) => readFacts(site, entry)),
  );
  return modulesOnPath(facts, audience);
}

/** Prints the counts of a package’s content; refuses a module whose answers would not fit. */
function summaryOf(parts: PackageParts, standard: Standard): string {
  const built = parts.modules.map(({ module }) => module);
  const { modules, lessons, items, state, limit, overflowing } = contentsOf(built, standard);
  if (overflowing.length > 0) {
    throw new UserError(
      `Les réponses ne tiendraient pas dans ${limit} caractères : ${overflowing.join()}.`,
    );
  }
  return (
    `  ${modules} module${modules > 1 ? 's' : ''}, ${lessons} leçons, ${items} questions\n` +
    `  données de reprise : au plus ${state} caractères${limit ? ` sur ${limit}` : ''}`
  );
}

function requireBuilt(
  editions: readonly ModuleEdition[],
  { module, language }: ModuleEdition,
): void {
  if (editions.some((entry) => entry.module === module && entry.language === language)) return;
  const languages = editions
    .filter((entry) => entry.module === module)
    .map((entry) => entry.language);
  const known = [...new Set(editions.map((entry) => entry.module))].join(', ');
  throw new UserError(
    languages.length > 0
      ? `Le module « ${module} » n’est pas complet en « ${language} ».\n` +
          `Langues complètes : ${languages.join(', ')}. Voyez : npx sanad translations`
      : `Aucun module complet ne s’appelle « ${module} ».\nModules : ${known}.`,
  );
}

function parseLanguages(value: string): Language[] {
  const languages = value.split(',').map((language) => {
    const known = LANGUAGES.find((candidate) => candidate === language.trim());
    if (!known) {
      throw new InvalidArgumentError(
        `« ${language} » n’est pas l’une de : ${LANGUAGES.join(', ')}.`,
      );
    }
    return known;
  });
  return [...new Set(languages)];
}

function parsePassMark(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 100) {
    throw new InvalidArgumentError('Un nombre entier de 1 à 100.');
  }
  return number;
}

function parseAddress(value: string): string {
  if (!isBaseUrl(value)) {
    throw new InvalidArgumentError('Une adresse comme https://exemple.org/cours/, sans ? ni #.');
  }
  return value;
}
