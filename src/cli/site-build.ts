import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENT_FOLDERS } from './content-files.ts';
import { UserError } from './user-error.ts';

const STAMP = 'shelf/sources.sha256';

/**
 * Gives a built site that is of the sources as they are now, building it when it is not.
 * @param root top of the project
 * @returns folder of the built site
 * @throws {UserError} when the build fails
 */
export async function ensureSite(root: string): Promise<string> {
  const site = join(root, 'dist');
  const sources = await hashSources(root);
  const built = await readFile(join(site, STAMP), 'utf8').catch(() => '');
  if (built === sources) return site;
  console.error('Le site est à construire, cela prend quelques secondes…');
  await run('npm', ['run', '--silent', 'build'], root);
  await writeFile(join(site, STAMP), sources);
  return site;
}

/** SHA-256 of everything a build reads, paths included. */
async function hashSources(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [...CONTENT_FOLDERS, 'public', 'src']) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile());
    for (const path of paths.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
      hash.update(path.slice(root.length)).update(await readFile(path));
    }
  }
  for (const file of ['astro.config.mjs', 'package-lock.json']) {
    hash.update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(command, args, { cwd });
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new UserError(`La construction du site a échoué :\n${output}`));
    });
  });
}
