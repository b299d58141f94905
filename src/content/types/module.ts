import { z } from 'zod';
import { AudiencesSchema, IdSchema, LocalizedSchema, ReviewSchema } from '../../fields/common.ts';
import { COMPLETION_RULES } from '../../fields/completion.ts';
import { dataType } from '../content-type.ts';

/** One learning objective: what the learner can do, with a measurable verb. */
const ObjectiveSchema = z.strictObject({
  id: IdSchema,
  text: LocalizedSchema.describe(
    'What the learner can do, starting with a measurable verb: « repérer », « conduire »…',
  ),
});

/** `modules/<id>/module.yaml`: the facts of a module that are the same in every language. */
export const ModuleSchema = z
  .strictObject({
    id: IdSchema,
    order: z.int().min(1).max(99).describe('Place in the curriculum, from 1.'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, { error: 'une version sémantique comme "1.0.0"' })
      .describe('Semantic version of the module; a published change raises it.'),
    title: LocalizedSchema.describe('Title of the module.'),
    summary: LocalizedSchema.describe('One or two sentences for lists and search.'),
    minutes: z.int().min(5).max(600).describe('Learning time of the whole module, in minutes.'),
    audiences: AudiencesSchema,
    objectives: z
      .array(ObjectiveSchema)
      .min(1)
      .describe('Learning objectives; each needs a lesson and a question.'),
    completion: z
      .enum(COMPLETION_RULES)
      .default('read-and-passed')
      .describe(
        'What completes the module: every lesson read and the quiz passed, every lesson read and the quiz taken, every lesson read, or the quiz passed.',
      ),
    prerequisites: z
      .array(IdSchema)
      .default([])
      .describe('Modules to follow before this one (ids).'),
    review: ReviewSchema,
  })
  .describe('A module: modules/<id>/module.yaml');
/** A module's facts, the same in every language. */
export type Module = z.infer<typeof ModuleSchema>;
/** The modules of the curriculum. */
export const modules = dataType({
  name: 'modules',
  path: 'modules/<module>/module.yaml',
  schema: ModuleSchema,
  editorSchema: 'module',
  number: ({ order }) => order,
});
