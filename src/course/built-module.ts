import { z } from 'zod';
import type { ScoringSpec } from '../items/scoring-spec.ts';
import { AUDIENCES, IdSchema, LANGUAGES } from '../fields/common.ts';
import { AccessibilityResultSchema } from './accessibility-result.ts';
import { COMPLETION_RULES, FEEDBACK_MODES } from '../fields/completion.ts';

/**
 * An item's spec is written by this project's own build and read by its player: the packager
 * carries it and looks only at what it counts.
 */
const ContractSchema = z.custom<ScoringSpec>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'number' in value &&
    typeof value.number === 'number' &&
    'type' in value &&
    typeof value.type === 'string',
  { error: 'un item avec id, number et type' },
);

/**
 * What a packager needs to know of a module in one language. The site publishes it beside the
 * body of the document (`shelf/<module>/<language>.json`), so that the command line and a
 * browser make the same package from the same input.
 */
export const BuiltModuleSchema = z.strictObject({
  id: IdSchema,
  version: z.string(),
  language: z.enum(LANGUAGES),
  direction: z.enum(['ltr', 'rtl']),
  title: z.string(),
  summary: z.string(),
  minutes: z.int(),
  order: z.int(),
  /** Whose path it is on. */
  audiences: z.array(z.enum(AUDIENCES)).readonly(),
  objectives: z.array(z.strictObject({ id: IdSchema, text: z.string() })),
  outline: z.strictObject({
    module: IdSchema,
    lessons: z.array(z.strictObject({ number: z.int(), id: IdSchema })).readonly(),
    items: z.array(ContractSchema).readonly(),
    passMark: z.number(),
    completion: z.enum(COMPLETION_RULES).optional(),
    feedback: z.enum(FEEDBACK_MODES).optional(),
    minutes: z.int().optional(),
  }),
  review: z.enum(['draft', 'reviewed']),
  /** Left out when what is on the shelf was not tested. */
  accessibility: AccessibilityResultSchema.optional(),
});
/** A module on the shelf, in one language. */
export type BuiltModule = z.infer<typeof BuiltModuleSchema>;
