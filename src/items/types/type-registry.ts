import type { z } from 'zod';
import type { ItemType } from '../item-type.ts';
import { branchingType } from './branching/type.ts';
import { categoriseType } from './categorise/type.ts';
import { clozeType } from './cloze/type.ts';
import { hotspotType } from './hotspot/type.ts';
import type { Answerable, ITEM_LOGIC, Type } from './logic-registry.ts';
import { longMenuType } from './long-menu/type.ts';
import { matchingType } from './matching/type.ts';
import { multipleType } from './multiple/type.ts';
import { numericType } from './numeric/type.ts';
import { orderingType } from './ordering/type.ts';
import type { StepQuestion } from './progressive/schema.ts';
import type { StepQuestionSpec } from './progressive/steps.ts';
import { progressiveType } from './progressive/type.ts';
import { reflectionType } from './reflection/type.ts';
import { scaleType } from './scale/type.ts';
import { scriptConcordanceType } from './script-concordance/type.ts';
import { shortAnswerType } from './short-answer/type.ts';
import { singleType } from './single/type.ts';
import { trueFalseType } from './true-false/type.ts';

/** The build’s description of each item type, in the order of the gallery. */
export const ITEM_TYPES = {
  single: singleType,
  multiple: multipleType,
  'true-false': trueFalseType,
  matching: matchingType,
  categorise: categoriseType,
  ordering: orderingType,
  'short-answer': shortAnswerType,
  numeric: numericType,
  cloze: clozeType,
  'long-menu': longMenuType,
  'script-concordance': scriptConcordanceType,
  scale: scaleType,
  reflection: reflectionType,
  branching: branchingType,
  hotspot: hotspotType,
  progressive: progressiveType(typeOfStep),
} satisfies { [T in Type]: { readonly logic: (typeof ITEM_LOGIC)[T] } };

/** Schema of an item of some type. */
type Schema = (typeof ITEM_TYPES)[Type]['schema'];

/** An item of a bank. */
export type Item = z.infer<Schema>;
/** An item, or the question of a step of a progressive case. */
export type AnyQuestion = Item | StepQuestion;
/** Description of an item type, for code that handles every type alike. */
export type AnyType = ItemType<z.ZodType, AnyQuestion, Answerable, StepQuestion>;

const TYPES: Readonly<Record<Type, AnyType>> = ITEM_TYPES;

/** Looks up the description of the type of an item or a step’s question. */
export const typeOf = ({ type }: Pick<AnyQuestion, 'type'>): AnyType => TYPES[type];

/** The schemas of all types. */
export const itemSchemas = (): Schema[] => Object.values(ITEM_TYPES).map(({ schema }) => schema);

/** A progressive case gets the types of its steps from here, so that no type imports another. */
function typeOfStep({
  type,
}: Pick<StepQuestion, 'type'>): ItemType<z.ZodType, StepQuestion, StepQuestionSpec> {
  return ITEM_TYPES[type];
}
