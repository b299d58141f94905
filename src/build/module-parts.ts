import { readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { readAccessibility } from './accessibility-record.ts';
import { hashSources, SOURCES_STAMP } from './sources.ts';
import { publishSchemas, readParts, builtEditions } from './node-parts.ts';
import { resultFor, shownFingerprint } from '../course/accessibility.ts';
import { FORMATS, packageName, PLAYER_BUNDLES } from '../formats/registry.ts';
import type { PlayerBundle } from '../formats/shared/player-bundles.ts';
import { buildPackage } from '../publishing/packages/package.ts';
import type { ModuleEdition } from '../publishing/packages/request.ts';
import { PARTS_FOLDER } from '../course/parts-folder.ts';
import { SOURCE_LANGUAGE } from '../fields/common.ts';
import { SYNTAX } from './bundle.ts';
import { fillSizes } from './sizes.ts';

/** Formats that the build makes of each module: for an LMS, and for learners without network. */
const READY = FORMATS.filter(({ isReady }) => isReady);

/**
 * Completes `dist/shelf/`: the players, the schemas of the standards, and a ready package of each
 * complete module in each language.
 */
export function packageParts(): AstroIntegration {
  let project = '';
  return {
    name: 'sanad:package-parts',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const partsFolder = join(root, PARTS_FOLDER);
        await writeFile(join(root, SOURCES_STAMP), await hashSources(project));
        for (const player of PLAYER_BUNDLES) await buildPlayer(partsFolder, player);
        await publishSchemas(partsFolder);
        for (const entry of await builtEditions(root)) {
          const isTested = await writeAccessibility(root, project, entry);
          if (!isTested) {
            const { module, language } = entry;
            logger.warn(`${module} (${language}): run \`npm run accessibility\`, it has changed.`);
          }
          for (const { id: standard } of READY) {
            const parts = await readParts(root, [entry], standard);
            const bytes = buildPackage(parts, { standard });
            const name = packageName(entry.module, entry.language, standard);
            await writeFile(join(partsFolder, name), bytes);
            logger.info(`${name}: ${bytes.length} bytes`);
          }
          await writeSize(root, entry);
        }
      },
    },
  };
}

/** The licence of a library, as a comment. */
async function licenceOf({ name, npm }: PlayerBundle['licences'][number]): Promise<string> {
  const main = createRequire(import.meta.url).resolve(npm);
  const folder = main.slice(0, main.lastIndexOf(`${npm}/`));
  const text = await readFile(join(folder, npm, 'LICENSE.txt'), 'utf8');
  return `/*! ${name}. ${text.trim()} */`;
}

/** Prepends a text to a file: minifiers remove comments. */
async function putFirst(path: string, text: string): Promise<void> {
  await writeFile(path, `${text}\n${await readFile(path, 'utf8')}`);
}

/** Writes the size of a module’s single file on its page. */
async function writeSize(root: string, { module, language }: ModuleEdition): Promise<void> {
  const prefix = language === SOURCE_LANGUAGE ? '' : language;
  const page = join(root, prefix, 'modules', module, 'index.html');
  const html = await readFile(page, 'utf8');
  const sizeOf = async (address: string) =>
    (await stat(join(root, PARTS_FOLDER, basename(address)))).size;
  await writeFile(page, await fillSizes(html, language, sizeOf));
}

/**
 * Writes the accessibility result of a module into its facts, if it was measured on the current
 * parts.
 * @returns whether it was
 */
async function writeAccessibility(
  site: string,
  project: string,
  entry: ModuleEdition,
): Promise<boolean> {
  const { modules, player } = await readParts(site, [entry], 'scorm12');
  const [parts] = modules;
  if (!parts) return false;
  const record = await readAccessibility(project, entry.module);
  const result = resultFor(record, entry.language, shownFingerprint(parts, player));
  const facts = { ...parts.module, accessibility: result };
  const file = join(site, PARTS_FOLDER, entry.module, entry.language, 'module.json');
  await writeFile(file, JSON.stringify(facts));
  return result !== undefined;
}

/** Bundles the player into a classic script: some LMSs serve modules with a wrong media type. */
async function buildPlayer(
  outDir: string,
  { script, sheet, licences }: PlayerBundle,
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: SYNTAX,
      lib: {
        entry: fileURLToPath(new URL(`../runtime/entries/${script}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'sanad',
        fileName: () => `${script}.js`,
        cssFileName: sheet,
      },
    },
  });
  for (const library of licences)
    await putFirst(join(outDir, `${script}.js`), await licenceOf(library));
}
