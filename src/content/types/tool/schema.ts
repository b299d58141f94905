import { z } from 'zod';
import { IdSchema, LocalizedSchema, ReviewSchema, TextSchema } from '../../../fields/common.ts';
import { PICTOGRAMS } from '../../../fields/pictograms.ts';
import { TranslationOfSchema } from '../../front-matter.ts';

const FieldSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('tick').describe('A box to tick.'),
      id: IdSchema,
      label: LocalizedSchema,
    }),
    z.strictObject({
      kind: z.enum(['line', 'text']).describe('line: one line; text: several lines.'),
      id: IdSchema,
      label: LocalizedSchema,
      help: LocalizedSchema.optional().describe('What to write there, in a few words.'),
    }),
    z.strictObject({
      kind: z.literal('amounts').describe('Lines with an amount each, and their sum.'),
      id: IdSchema,
      label: LocalizedSchema,
      sign: z.enum(['in', 'out']).describe('Money that comes in, or goes out.'),
      rows: z.int().min(1).max(12).describe('How many lines.'),
    }),
  ])
  .describe('A field of a tool.');
/** A field of a tool. */
export type ToolField = z.infer<typeof FieldSchema>;

/** `content/tools/<id>.yaml`: a form of the guide that people fill in on their device. */
export const ToolSchema = z
  .strictObject({
    id: IdSchema.describe('Same as the file name; part of the address, so a neutral word.'),
    number: z.int().min(1).max(99).describe('Place among the tools.'),
    pictogram: z.enum(PICTOGRAMS).describe('Drawing beside the title, in lists too.'),
    title: LocalizedSchema.describe('What it is.'),
    summary: LocalizedSchema.describe('What it is for, in one sentence.'),
    notice: LocalizedSchema.optional().describe('What to know before filling it in.'),
    bilingual: z
      .boolean()
      .default(false)
      .describe('Whether every label stands in a second language too, for another reader.'),
    saysEmpty: z
      .boolean()
      .default(false)
      .describe('Whether empty fields are listed, on the screen, on paper and in the file.'),
    groups: z
      .array(
        z.strictObject({
          id: IdSchema,
          title: LocalizedSchema,
          fields: z.array(FieldSchema).min(1),
        }),
      )
      .min(1)
      .describe('Fields, in groups with a heading.'),
  })
  .describe('A tool of the return guide');
/** A tool of the guide. */
export type Tool = z.infer<typeof ToolSchema>;

/** `content/guide/<tag>/tools/<id>.yaml`: texts of a tool in a language that only the guide has. */
export const ToolTranslationSchema = z
  .strictObject({
    id: IdSchema.describe('Same as the tool’s, and the file name.'),
    translation: TranslationOfSchema,
    review: ReviewSchema,
    texts: z
      .record(z.string(), TextSchema.nullable())
      .describe(
        'Each text by its key, empty until it is translated: title, summary, notice, then the id of each group and field (`group`, `group.field`, `group.field.help`).',
      ),
  })
  .describe('A tool’s words in a language that the guide alone has');
/** Texts of a tool in a language that only the guide has. */
export type ToolTranslation = z.infer<typeof ToolTranslationSchema>;
