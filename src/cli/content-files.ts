import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isLibraryPath } from '../content/library.ts';
import { CONTENT_FOLDERS } from '../content/registry.ts';
import type { SourceFile } from '../content/parse-yaml.ts';

/**
 * Reads every content file of a project.
 * @param root root folder of the project
 */
export async function readContentFiles(root: string): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const folder of CONTENT_FOLDERS) {
    const names = await readdir(join(root, folder), { recursive: true });
    for (const name of names) {
      const path = `${folder}/${name.split(sep).join('/')}`;
      if (isLibraryPath(path)) files.push({ path, text: await readFile(join(root, path), 'utf8') });
    }
  }
  return files;
}
