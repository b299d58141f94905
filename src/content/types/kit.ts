import { z } from 'zod';
import { FingerprintSchema, IdSchema, ReviewSchema, TextSchema } from '../../fields/common.ts';

/**
 * What trainers print: the facilitator's sheet of a module and the OSCE stations. What is counted
 * or marked (times, roles, grids) is front matter; what is told is in the Parts of the page.
 */

const SummarySchema = TextSchema.max(200).describe(
  'One sentence for lists, at most 200 characters.',
);

const HarmSchema = z.strictObject({
  text: TextSchema.describe('An act that harms, as one would see or hear it.'),
  source: IdSchema.optional().describe('Reference that says so (id).'),
});

const ObservedSchema = z.strictObject({
  text: TextSchema.describe('One behaviour that can be seen or heard: « se présente et dit… ».'),
  objective: IdSchema.describe('Objective of the module that it shows (id).'),
  source: IdSchema.optional().describe('Reference the behaviour comes from (id).'),
});

/** One step of a session: how long, what, how. */
export const StepSchema = z.strictObject({
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
    summary: SummarySchema,
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

/** Front matter of an OSCE station: `content/kits/stations/fr/<station>.mdx`. */
export const StationSchema = z
  .strictObject({
    id: IdSchema.describe('Same as the file name.'),
    number: z.int().min(1).max(99).describe('Place in the list: never reused.'),
    module: IdSchema.describe('Module whose skill it examines (id).'),
    title: TextSchema.describe('Title of the station.'),
    summary: SummarySchema,
    timing: z
      .strictObject({
        reading: z.int().min(0).max(15).describe('Reading of the instruction, in minutes.'),
        station: z.int().min(3).max(30).describe('The encounter itself, in minutes.'),
        marking: z.int().min(0).max(15).describe('Marking and feedback, in minutes.'),
      })
      .describe('How long each of its three times is.'),
    material: z.array(TextSchema).min(1).describe('What to have in the room.'),
    grid: z
      .array(
        ObservedSchema.extend({
          points: z.int().min(1).max(4).describe('Points at most: 0 to this.'),
        }),
      )
      .min(4)
      .describe('Examiner’s grid.'),
    harms: z
      .array(HarmSchema)
      .min(1)
      .describe('Acts that harm: one is enough to fail, whatever the points.'),
    levels: z
      .array(
        z.strictObject({
          name: TextSchema.describe('Name of the level, such as « limite ».'),
          text: TextSchema.describe('What a performance of this level looks like.'),
        }),
      )
      .min(3)
      .max(5)
      .describe('Global rating, from the weakest level to the strongest.'),
    passMark: z
      .int()
      .min(1)
      .max(100)
      .default(80)
      .describe('Provisional pass mark, in per cent of the points.'),
    review: ReviewSchema,
  })
  .describe('Front matter of an OSCE station');
/** An OSCE station. */
export type Station = z.infer<typeof StationSchema>;

const translation = z.strictObject({ of: FingerprintSchema }).describe('What it was made from.');

/** Front matter of a translated sheet: all of it, in that language. */
export const SessionTranslationSchema = SessionSchema.extend({ translation }).describe(
  'Front matter of a translated facilitator’s sheet',
);
/** A translated facilitator's sheet. */
export type SessionTranslation = z.infer<typeof SessionTranslationSchema>;

/** Front matter of a translated station: all of it, in that language. */
export const StationTranslationSchema = StationSchema.extend({ translation }).describe(
  'Front matter of a translated OSCE station',
);
/** A translated OSCE station. */
export type StationTranslation = z.infer<typeof StationTranslationSchema>;
