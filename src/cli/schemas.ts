import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { BankSchema } from '../items/bank.ts';
import { GuideStringsSchema } from '../fields/guide-language.ts';
import { GuideSchema, ToolSchema, ToolTranslationSchema } from '../content/types/guide.ts';
import { LessonSchema, PageSchema, TranslationSchema } from '../content/types/lesson.ts';
import { SessionSchema, StationSchema } from '../content/types/kit.ts';
import { ModuleSchema } from '../content/types/module.ts';
import { PracticeSchema } from '../content/types/practice.ts';
import { ReferenceSchema, TermSchema } from '../content/types/reference.ts';
import { ExamSchema } from '../items/exam.ts';
import { UserError } from './user-error.ts';

const FOLDER = 'docs/schemas';
const SCHEMAS = {
  module: ModuleSchema,
  lesson: LessonSchema,
  translation: TranslationSchema,
  page: PageSchema,
  guide: GuideSchema,
  'guide-strings': GuideStringsSchema,
  tool: ToolSchema,
  'tool-translation': ToolTranslationSchema,
  practice: PracticeSchema,
  session: SessionSchema,
  station: StationSchema,
  bank: BankSchema,
  test: ExamSchema,
  reference: ReferenceSchema,
  term: TermSchema,
} as const;

/** `sanad schemas`: writes the JSON schemas that editors use for YAML and front matter. */
export function schemasCommand(): Command {
  return new Command('schemas')
    .description('Écrit les schémas JSON que les éditeurs de texte utilisent (docs/schemas)')
    .option('--check', 'vérifie seulement qu’ils sont à jour')
    .action(async ({ check }: { check?: boolean }) => {
      await mkdir(FOLDER, { recursive: true });
      const stale: string[] = [];
      for (const [name, schema] of Object.entries(SCHEMAS)) {
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
