import { z } from 'zod';
import { IdSchema, ReviewSchema, TextSchema } from '../../fields/common.ts';
import { pageType } from '../content-type.ts';
import { pageWords, TranslationOfSchema } from '../front-matter.ts';
import { HarmSchema, KitSummarySchema, ObservedSchema, textsIn } from '../kit-fields.ts';
import { STATION_PARTS } from '../mdx/parts.ts';

/** Front matter of an OSCE station: `content/kits/stations/fr/<station>.mdx`. */
export const StationSchema = z
  .strictObject({
    id: IdSchema.describe('Same as the file name.'),
    number: z.int().min(1).max(99).describe('Place in the list: never reused.'),
    module: IdSchema.describe('Module whose skill it examines (id).'),
    title: TextSchema.describe('Title of the station.'),
    summary: KitSummarySchema,
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

/** Front matter of a translated station: the whole front matter in that language. */
const StationTranslationSchema = StationSchema.extend({
  translation: TranslationOfSchema,
}).describe('Front matter of a translated OSCE station');
/** OSCE stations. */
export const stations = pageType({
  name: 'stations',
  path: 'content/kits/stations/<language>/<name>.mdx',
  schema: StationSchema,
  editorSchema: 'station',
  words(data, body) {
    const { material, grid, harms, levels } = data;
    return [...pageWords(data, body), ...[material, grid, harms, levels].flatMap(textsIn)];
  },
  counts: ({ timing, passMark, grid }) => [
    timing,
    passMark,
    grid.map(({ objective, points }) => [objective, points]),
  ],
  number: ({ number }) => number,
  parts: { kinds: STATION_PARTS, required: STATION_PARTS },
  translations: { name: 'stationTranslations', schema: StationTranslationSchema, into: 'site' },
});
