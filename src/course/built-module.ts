import { z } from 'zod';
import type { ScoringSpec } from '../items/scoring-spec.ts';
import { AUDIENCES, IdSchema, LANGUAGES } from '../fields/common.ts';
import { AccessibilityResultSchema } from './accessibility-result.ts';
import { COMPLETION_RULES, FEEDBACK_MODES } from '../fields/completion.ts';

/**
 * Minimal check of an item’s scoring spec: the build writes it and the player reads it, so only the
 * fields that the packager counts are checked.
 */
const ScoringSpecSchema = z.custom<ScoringSpec>(
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
 * Facts of a module in one language for the packager. The site publishes them in
 * `dist/shelf/<module>/<language>/module.json`, so that the command line and a browser make the same
 * package.
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
  /** Audiences whose path contains it. */
  audiences: z.array(z.enum(AUDIENCES)).readonly(),
  objectives: z.array(z.strictObject({ id: IdSchema, text: z.string() })),
  outline: z.strictObject({
    module: IdSchema,
    lessons: z.array(z.strictObject({ number: z.int(), id: IdSchema })).readonly(),
    items: z.array(ScoringSpecSchema).readonly(),
    passMark: z.number(),
    completion: z.enum(COMPLETION_RULES).optional(),
    feedback: z.enum(FEEDBACK_MODES).optional(),
    minutes: z.int().optional(),
  }),
  review: z.enum(['draft', 'reviewed']),
  /** Left out if the built parts were not tested. */
  accessibility: AccessibilityResultSchema.optional(),
});
/** A module in one language, as the built site describes it. */
export type BuiltModule = z.infer<typeof BuiltModuleSchema>;
