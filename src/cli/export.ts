import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { SUSPEND_DATA_LIMIT } from '../checking/rules/banks.ts';
import { longestState } from '../learning/state-codec.ts';
import { packageName, STANDARDS, type Standard } from '../packaging/names.ts';
import { packageFiles } from '../packaging/package.ts';
import { zipPackage } from '../packaging/zip.ts';
import { LANGUAGES, type Language } from '../schemas/common.ts';
import { readShelf, shelfContents } from '../shelf/node-shelf.ts';
import { ensureSite } from './site-build.ts';
import { UserError } from './user-error.ts';

interface ExportOptions {
  readonly lang: Language[];
  readonly standard: Standard;
  readonly passMark?: number;
  readonly out: string;
}

/** `sanad export`: writes packages for an LMS. */
export function exportCommand(): Command {
  return new Command('export')
    .description('Écrit le paquet d’un ou plusieurs modules pour une plateforme (LMS)')
    .argument('<modules...>', 'identifiants des modules, comme « psychological-first-aid »')
    .option('--lang <langues>', 'langues, séparées par des virgules', parseLanguages, ['fr'])
    .addOption(
      new Option('--standard <norme>', 'norme du paquet').choices(STANDARDS).default('scorm12'),
    )
    .option(
      '--pass-mark <pour-cent>',
      'seuil de réussite ; celui de la banque par défaut',
      parsePassMark,
    )
    .option('--out <dossier>', 'dossier où écrire', 'packages')
    .action(exportPackages);
}

async function exportPackages(modules: string[], options: ExportOptions): Promise<void> {
  const site = await ensureSite(process.cwd());
  const shelf = await shelfContents(site);
  for (const module of modules) {
    for (const language of options.lang) {
      requireOnShelf(shelf, module, language);
      const parts = await readShelf(site, module, language);
      const { passMark } = options;
      const files = packageFiles(parts, passMark === undefined ? {} : { passMark });
      const bytes = zipPackage(files);
      const path = join(options.out, packageName(module, language, options.standard));
      await mkdir(options.out, { recursive: true });
      await writeFile(path, bytes);
      const { lessons, items } = parts.module.outline;
      const longest = longestState(
        lessons.map(({ number }) => number),
        items,
      );
      console.log(
        `${path}\n  ${files.length} fichiers, ${bytes.length} octets, ${lessons.length} leçons, ` +
          `${items.length} questions\n  données de reprise : au plus ${longest} caractères sur ` +
          `${SUSPEND_DATA_LIMIT}`,
      );
    }
  }
}

function requireOnShelf(
  shelf: readonly { module: string; language: Language }[],
  module: string,
  language: Language,
): void {
  if (shelf.some((entry) => entry.module === module && entry.language === language)) return;
  const languages = shelf.filter((entry) => entry.module === module).map((entry) => entry.language);
  const known = [...new Set(shelf.map((entry) => entry.module))].join(', ');
  throw new UserError(
    languages.length > 0
      ? `Le module « ${module} » n’est pas complet en « ${language} ».\n` +
          `Langues complètes : ${languages.join(', ')}. Voyez : npx sanad translations`
      : `Aucun module complet ne s’appelle « ${module} ».\nModules : ${known}.`,
  );
}

function parseLanguages(value: string): Language[] {
  return value.split(',').map((language) => {
    const known = LANGUAGES.find((candidate) => candidate === language.trim());
    if (!known) {
      throw new InvalidArgumentError(
        `« ${language} » n’est pas l’une de : ${LANGUAGES.join(', ')}.`,
      );
    }
    return known;
  });
}

function parsePassMark(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 100) {
    throw new InvalidArgumentError('Un nombre entier de 1 à 100.');
  }
  return number;
}
