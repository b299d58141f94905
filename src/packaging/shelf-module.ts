import { z } from 'zod';
import { IdSchema, LANGUAGES } from '../schemas/common.ts';

const ContractSchema = z.strictObject({
  id: IdSchema,
  number: z.int(),
  type: z.enum(['single', 'multiple']),
  use: z.enum(['quiz', 'lesson']),
  options: z.array(z.string()).readonly(),
  key: z.array(z.string()).readonly(),
  safety: z.boolean(),
  objective: IdSchema,
});

/**
 * What a packager needs to know of a module in one language. The site publishes it beside the
 * body of the document (`shelf/<module>/<language>.json`), so that the command line and a
 * browser make the same package from the same input.
 */
export const ShelfModuleSchema = z.strictObject({
  id: IdSchema,
  version: z.string(),
  language: z.enum(LANGUAGES),
  direction: z.enum(['ltr', 'rtl']),
  title: z.string(),
  summary: z.string(),
  minutes: z.int(),
  objectives: z.array(z.strictObject({ id: IdSchema, text: z.string() })),
  outline: z.strictObject({
    module: IdSchema,
    lessons: z.array(z.strictObject({ number: z.int(), id: IdSchema })).readonly(),
    items: z.array(ContractSchema).readonly(),
    passMark: z.number(),
  }),
  review: z.enum(['draft', 'reviewed']),
});
/** A module on the shelf, in one language. */
export type ShelfModule = z.infer<typeof ShelfModuleSchema>;
