import { z } from 'zod';
import { IdSchema, ReviewSchema, TextSchema } from '../../fields/common.ts';
import { pageType } from '../content-type.ts';
import { pageWords, TranslationOfSchema } from '../front-matter.ts';
import { HarmSchema, KitSummarySchema, ObservedSchema, textsIn } from '../kit-fields.ts';
import { SESSION_PARTS } from '../mdx/parts.ts';

/** One step of a session: its minutes, its activity, its material. */
const StepSchema = z.strictObject({
  minutes: z.int().min(1).max(240).describe('Length of the step.'),
  title: TextSchema.describe('What is done, in a few words.'),
  text: TextSchema.describe('How the facilitator leads it.'),
  objectives: z
    .array(IdSchema)
    .default([])
    .describe('Objectives of the module practised in this step, beyond those of the grid (ids).'),
});

/** Front matter of a facilitator's sheet: `content/kits/sessions/fr/<module>.mdx`. */
export const SessionSchema = z
  .strictObject({
    id: IdSchema.describe('Module the sheet belongs to: same as the file name.'),
    title: TextSchema.describe('Title of the session.'),
    summary: KitSummarySchema,
    minutes: z
      .int()
      .min(30)
      .max(480)
      .describe('Length of the session: the sum of its plan, at most that of the module.'),
    group: TextSchema.describe('For how many people, with how many facilitators.'),
    material: z.array(TextSchema).min(1).describe('What to have in the room.'),
    plan: z.array(StepSchema).min(3).describe('The steps, in order.'),
    roleplay: z
      .strictObject({
        title: TextSchema.describe('Title of the role play.'),
        scene: TextSchema.describe('Where, when, who, what has just happened: read to all.'),
        roles: z
          .array(
            z.strictObject({
              who: TextSchema.describe('Who one plays.'),
              card: TextSchema.describe('What only this player knows and does, to be cut out.'),
            }),
          )
          .min(2)
          .describe('The players; the observers have the grid.'),
      })
      .describe('The role play.'),
    grid: z.array(ObservedSchema).min(4).describe('Observation grid: what observers look for.'),
    harms: z.array(HarmSchema).min(1).describe('Acts that harm: one is enough to play again.'),
    review: ReviewSchema,
  })
  .describe('Front matter of a facilitator’s sheet');
/** A facilitator's sheet. */
export type Session = z.infer<typeof SessionSchema>;

/** Front matter of a translated sheet: the whole front matter in that language. */
const SessionTranslationSchema = SessionSchema.extend({
  translation: TranslationOfSchema,
}).describe('Front matter of a translated facilitator’s sheet');
/** Facilitator's sheets, one for a module. */
export const sessions = pageType({
  name: 'sessions',
  path: 'content/kits/sessions/<language>/<name>.mdx',
  schema: SessionSchema,
  editorSchema: 'session',
  words(data, body) {
    const { group, material, plan, roleplay, grid, harms } = data;
    return [
      ...pageWords(data, body),
      ...[group, material, plan, roleplay, grid, harms].flatMap(textsIn),
    ];
  },
  counts: ({ minutes, plan, grid }) => [
    minutes,
    plan.map((step) => step.minutes),
    grid.map(({ objective }) => objective),
  ],
  parts: { kinds: SESSION_PARTS, required: SESSION_PARTS },
  translations: { name: 'sessionTranslations', schema: SessionTranslationSchema, into: 'site' },
});
