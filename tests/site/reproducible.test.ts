import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf } from './built-files.ts';

const AGAIN = '.cache/again';

const hashes = (folder: string) =>
  Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

it('the same sources give the same bytes twice', () => {
  rmSync(AGAIN, { recursive: true, force: true });
  const { status, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'build', '--', '--outDir', AGAIN],
    {
      encoding: 'utf8',
    },
  );
  expect([status, stderr.includes('[ERROR]')]).toEqual([0, false]);
  expect(hashes(AGAIN)).toEqual(hashes('dist'));
});
