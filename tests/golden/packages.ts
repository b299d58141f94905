/** The bytes of packages by standard, made from the frozen parts in module/. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import { goldenUrl, type Golden } from './golden-file.ts';
import {
  buildPackage,
  formatOf,
  packageName,
  BuiltModuleSchema,
  FORMATS,
  type Language,
  type ModuleParts,
  type PackageOptions,
  type Standard,
} from './public.ts';

const PLAYER = ['player.css', 'player.js'];

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const read = (path: string) => readFileSync(goldenUrl(`module/${path}`), 'utf8');

/** The golden files of packages, one for each standard. */
export const packageGoldens = (): Golden[] =>
  FORMATS.map(({ id: standard }) => ({
    path: `packages/${standard}.json`,
    now: () => packagesOf(standard),
  }));

function packagesOf(standard: Standard) {
  const [fr, ar] = [partsIn('fr'), partsIn('ar')];
  const other = { ...fr, module: { ...fr.module, id: 'other', version: '2.0.0' } };
  const settings = { passMark: 65, completion: 'read', title: "L'été & « ailleurs »" } as const;
  return {
    french: digestOf(standard, [fr], {}),
    'two languages': digestOf(standard, [fr, ar], {}),
    'two modules, with settings': digestOf(standard, [fr, ar, other], settings),
  };
}

/** The frozen module in a language, as a built site gives it to the packager. */
function partsIn(language: Language): ModuleParts {
  const lessons = readdirSync(goldenUrl(`module/${language}/lessons`)).map(
    (name) => [basename(name, '.html'), read(`${language}/lessons/${name}`)] as const,
  );
  return {
    module: BuiltModuleSchema.parse(JSON.parse(read(`${language}/module.json`))),
    frame: read(`${language}/frame.html`),
    lessons: new Map(lessons),
  };
}

/** Facts of a package’s bytes: its name, its hash, and the hash of each of its files. */
function digestOf(standard: Standard, modules: readonly ModuleParts[], more: PackageOptions) {
  const format = formatOf(standard);
  const parts = {
    modules,
    player: PLAYER.map((path) => ({ path, content: read(path) })),
    schemas: format.schemas ? [{ path: 'sample.xsd', content: read('sample.xsd') }] : [],
  };
  const baseUrl = 'https://lms.example/sanad';
  const bytes = buildPackage(parts, {
    ...more,
    standard,
    ...(format.hostedFormat && { baseUrl }),
  });
  const languages = [...new Set(modules.map(({ module }) => module.language))];
  const name = packageName('sample', languages, standard);
  return { name, bytes: bytes.length, sha256: sha256(bytes), files: filesIn(name, bytes) };
}

function filesIn(name: string, bytes: Uint8Array): Record<string, string> {
  if (!name.endsWith('.zip')) return {};
  const entries = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([path, content]) => [path, sha256(content)]));
}
