import type { ItemLogic } from '../item-logic.ts';
import { branchingLogic } from './branching/logic.ts';
import { categoriseLogic } from './categorise/logic.ts';
import { clozeLogic } from './cloze/logic.ts';
import { hotspotLogic } from './hotspot/logic.ts';
import { longMenuLogic } from './long-menu/logic.ts';
import { matchingLogic } from './matching/logic.ts';
import { multipleLogic } from './multiple/logic.ts';
import { numericLogic } from './numeric/logic.ts';
import { orderingLogic } from './ordering/logic.ts';
import { progressiveLogic } from './progressive/logic.ts';
import type { StepQuestionSpec } from './progressive/steps.ts';
import { reflectionLogic } from './reflection/logic.ts';
import { scaleLogic } from './scale/logic.ts';
import { scriptConcordanceLogic } from './script-concordance/logic.ts';
import { shortAnswerLogic } from './short-answer/logic.ts';
import { singleLogic } from './single/logic.ts';
import { trueFalseLogic } from './true-false/logic.ts';

/** What the player knows of each item type. A new type is added here and in type-registry.ts. */
export const ITEM_LOGIC = {
  single: singleLogic,
  multiple: multipleLogic,
  'true-false': trueFalseLogic,
  matching: matchingLogic,
  categorise: categoriseLogic,
  ordering: orderingLogic,
  'short-answer': shortAnswerLogic,
  numeric: numericLogic,
  cloze: clozeLogic,
  'long-menu': longMenuLogic,
  'script-concordance': scriptConcordanceLogic,
  scale: scaleLogic,
  reflection: reflectionLogic,
  branching: branchingLogic,
  hotspot: hotspotLogic,
  progressive: progressiveLogic(stepLogic),
};

/** Name of an item type. */
export type Type = keyof typeof ITEM_LOGIC;

type SpecOf<L> = L extends ItemLogic<infer S> ? S : never;

/** What can be answered and scored: an item without what every item has, or a step's question. */
export type Answerable = SpecOf<(typeof ITEM_LOGIC)[Type]>;

/** What is known of the type of an item. */
export function logicOf(item: Answerable): ItemLogic<Answerable> {
  return ITEM_LOGIC[item.type];
}

function stepLogic(question: StepQuestionSpec): ItemLogic<StepQuestionSpec> {
  return ITEM_LOGIC[question.type];
}
