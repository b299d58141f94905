import type { Standard } from '../../src/packaging/names.ts';
import { buildPackage, type PackageOptions } from '../../src/packaging/package.ts';
import type { Language } from '../../src/schemas/common.ts';
import { readShelf } from '../../src/shelf/node-shelf.ts';

/** Makes a package of the built site, as `sanad export` does. */
export async function packageOf(
  standard: Standard,
  modules: readonly string[],
  languages: readonly Language[] = ['fr'],
  options: PackageOptions = {},
): Promise<Uint8Array> {
  const entries = modules.flatMap((module) => languages.map((language) => ({ module, language })));
  return buildPackage(await readShelf('dist', entries, standard), { ...options, standard });
}
