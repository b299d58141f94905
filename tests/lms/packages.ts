import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Standard } from '../../src/formats/registry.ts';
import { buildPackage } from '../../src/publishing/packages/package.ts';
import type { PackageOptions } from '../../src/publishing/packages/package-options.ts';
import type { Language } from '../../src/fields/common.ts';
import { readParts } from '../../src/build/node-parts.ts';

/** Makes a package of the built site, as `sanad export` does. */
export async function packageOf(
  standard: Standard,
  modules: readonly string[],
  languages: readonly Language[] = ['fr'],
  options: PackageOptions = {},
): Promise<Uint8Array> {
  const entries = modules.flatMap((module) => languages.map((language) => ({ module, language })));
  return buildPackage(await readParts('dist', entries, standard), { ...options, standard });
}

/** Unzips files into a new folder and gives its path. */
export async function folderOf(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sanad-folder-'));
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}
