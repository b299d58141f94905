import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { partsPath } from '../course/parts-folder.ts';
import { CONTENT_FOLDERS } from '../content/registry.ts';

/** File of a built site with the hash of its sources. */
export const SOURCES_STAMP = partsPath('sources.sha256');

const FOLDERS = [...CONTENT_FOLDERS, 'public', 'src'];
const FILES = ['astro.config.mjs', 'package-lock.json'];

/**
 * SHA-256 of every file that the build reads, with its path; tests are left out.
 * @param root root folder of the project
 */
export async function hashSources(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && !/\.test\.|\.snap$/.test(entry.name))
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
    for (const path of paths.sort()) hash.update(path).update(await readFile(join(root, path)));
  }
  for (const file of FILES) hash.update(await readFile(join(root, file)));
  return hash.digest('hex');
}
