import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashSources, SOURCES_STAMP } from '../build/sources.ts';
import { UserError } from './user-error.ts';

/**
 * Makes sure that the built site is up to date with its sources, and builds it if not.
 * @param root root folder of the project
 * @returns folder of the built site
 * @throws {UserError} when the build fails
 */
export async function ensureSite(root: string): Promise<string> {
  const site = join(root, 'dist');
  const sources = await hashSources(root);
  const built = await readFile(join(site, SOURCES_STAMP), 'utf8').catch(() => '');
  if (built === sources) return site;
  console.error('Le site est à construire, cela prend quelques secondes…');
  await run('npm', ['run', '--silent', 'build'], root);
  return site;
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
