import { z } from 'zod';
import { LANGUAGES, LocalizedSchema } from '../../../fields/common.ts';
import { OptionSchema, ScoringSchema } from '../../shared/option-fields.ts';
import { casesOf, explanationField, itemFields, LetterSchema } from '../../shared/item-fields.ts';

const unit = z.number();

/** Where a zone lies on its figure, in units of the figure's viewBox. */
export const AreaSchema = z
  .union(
    [
      z.strictObject({ rect: z.tuple([unit, unit, unit, unit]).describe('[x, y, width, height]') }),
      z.strictObject({ circle: z.tuple([unit, unit, unit]).describe('[x, y, radius]') }),
      z.strictObject({
        polygon: z
          .array(z.tuple([unit, unit]))
          .min(3)
          .describe('[[x, y], [x, y], [x, y]…]'),
      }),
    ],
    { error: 'rect: [x, y, largeur, hauteur], circle: [x, y, rayon] ou polygon: [[x, y], …]' },
  )
  .describe('Place of the zone, in units of the viewBox.');
/** Where a zone lies on its figure. */
export type Area = z.infer<typeof AreaSchema>;

const ZoneSchema = OptionSchema.extend({
  text: LocalizedSchema.describe(
    'Where the zone is, in words that give nothing away: what is chosen by keyboard or by ear.',
  ),
  area: AreaSchema,
});

/** Hotspot: one or several zones of a figure are the key. */
export const HotspotItemSchema = z.strictObject({
  ...itemFields,
  type: z.literal('hotspot').describe('Choose one or several zones of a figure.'),
  figure: z
    .string()
    .regex(/^[a-z0-9-]+\.svg$/, { error: 'un fichier SVG du dossier figures/, comme pyramid.svg' })
    .describe('Drawing in the figures folder of the module; x.ar.svg is the Arabic one of x.svg.'),
  mirrored: z
    .array(z.enum(LANGUAGES))
    .default([])
    .describe('Languages whose drawing is the mirror image: its zones are mirrored too.'),
  alt: LocalizedSchema.describe('What the figure shows, without the answer.'),
  zones: z.array(ZoneSchema).min(2).max(8).describe('The zones, in reading order.'),
  key: z.array(LetterSchema).min(1).describe('Letters of the right zones.'),
  scoring: ScoringSchema.default('all-or-nothing'),
  explanation: explanationField.optional(),
  cases: casesOf(z.array(LetterSchema)),
});
/** A figure with zones. */
export type HotspotItem = z.infer<typeof HotspotItemSchema>;
