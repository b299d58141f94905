import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { CONTENT_TYPES, filesOf } from '../content/registry.ts';
import { UserError } from './user-error.ts';

const FOLDER = 'docs/schemas';
/** The schemas by their name; types that share a schema share its file. */
const SCHEMAS = new Map(
  CONTENT_TYPES.flatMap(filesOf).flatMap(({ editorSchema, schema }) =>
    editorSchema ? [[editorSchema, schema] as const] : [],
  ),
);

/** `sanad schemas`: writes the JSON schemas for editors, for YAML and front matter. */
export function schemasCommand(): Command {
  return new Command('schemas')
    .description('Écrit les schémas JSON que les éditeurs de texte utilisent (docs/schemas)')
    .option('--check', 'vérifie seulement qu’ils sont à jour')
    .action(async ({ check }: { check?: boolean }) => {
      await mkdir(FOLDER, { recursive: true });
      const stale: string[] = [];
      for (const [name, schema] of SCHEMAS) {
        const path = join(FOLDER, `${name}.schema.json`);
        const text = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
        const before = await readFile(path, 'utf8').catch(() => '');
        if (before === text) continue;
        stale.push(path);
        if (!check) await writeFile(path, text);
      }
      if (check && stale.length > 0) {
        throw new UserError(`Schémas dépassés : ${stale.join(', ')}.\nLancez : npx sanad schemas`);
      }
      console.log(stale.length > 0 ? `Écrits : ${stale.join(', ')}` : 'Schémas à jour.');
    });
}
