import { z } from 'zod';
import { IdSchema, TextSchema } from '../fields/common.ts';

/*
 * Fields of the trainers’ kits: the facilitator’s sheet of a module and the OSCE stations. Times,
 * roles and grids are front matter; texts are in the Parts of the page.
 */

/** One sentence that lists show. */
export const KitSummarySchema = TextSchema.max(200).describe(
  'One sentence for lists, at most 200 characters.',
);

/** An act that harms, in a grid. */
export const HarmSchema = z.strictObject({
  text: TextSchema.describe('An act that harms, as one would see or hear it.'),
  source: IdSchema.optional().describe('Reference that says so (id).'),
});

/** A behaviour to look for, in a grid. */
export const ObservedSchema = z.strictObject({
  text: TextSchema.describe('One behaviour that can be seen or heard: « se présente et dit… ».'),
  objective: IdSchema.describe('Objective of the module that it shows (id).'),
  source: IdSchema.optional().describe('Reference the behaviour comes from (id).'),
});

/** Collects every text in a value of the front matter, in order. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}
