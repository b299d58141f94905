import type { ItemLogic, ItemReport } from '../item-logic.ts';
import { branchingLogic, branchingReport } from './branching/logic.ts';
import { categoriseLogic, categoriseReport } from './categorise/logic.ts';
import { clozeLogic, clozeReport } from './cloze/logic.ts';
import { hotspotLogic, hotspotReport } from './hotspot/logic.ts';
import { longMenuLogic, longMenuReport } from './long-menu/logic.ts';
import { matchingLogic, matchingReport } from './matching/logic.ts';
import { multipleLogic, multipleReport } from './multiple/logic.ts';
import { numericLogic, numericReport } from './numeric/logic.ts';
import { orderingLogic, orderingReport } from './ordering/logic.ts';
import { progressiveLogic, progressiveReport } from './progressive/logic.ts';
import type { StepQuestionSpec } from './progressive/steps.ts';
import { reflectionLogic, reflectionReport } from './reflection/logic.ts';
import { scaleLogic, scaleReport } from './scale/logic.ts';
import { scriptConcordanceLogic, scriptConcordanceReport } from './script-concordance/logic.ts';
import { shortAnswerLogic, shortAnswerReport } from './short-answer/logic.ts';
import { singleLogic, singleReport } from './single/logic.ts';
import { trueFalseLogic, trueFalseReport } from './true-false/logic.ts';

/**
 * Scoring and saving of each item type, for the browser. A new type is added here and in
 * type-registry.ts.
 */
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
  progressive: /*#__PURE__*/ progressiveLogic(stepLogic),
};

/** Reporting of each item type to an LMS: slots, length, right answer, interaction. */
const ITEM_REPORTS = {
  single: singleReport,
  multiple: multipleReport,
  'true-false': trueFalseReport,
  matching: matchingReport,
  categorise: categoriseReport,
  ordering: orderingReport,
  'short-answer': shortAnswerReport,
  numeric: numericReport,
  cloze: clozeReport,
  'long-menu': longMenuReport,
  'script-concordance': scriptConcordanceReport,
  scale: scaleReport,
  reflection: reflectionReport,
  branching: branchingReport,
  hotspot: hotspotReport,
  progressive: /*#__PURE__*/ progressiveReport(stepLogic, stepReport),
} satisfies { [T in keyof typeof ITEM_LOGIC]: unknown };

/** Name of an item type. */
export type Type = keyof typeof ITEM_LOGIC;

type SpecOf<L> = L extends ItemLogic<infer S> ? S : never;

/** Scoring spec of an item or of a step’s question, without the fields that every item has. */
export type Answerable = SpecOf<(typeof ITEM_LOGIC)[Type]>;

/** Looks up the scoring and saving of an item’s type. */
export function logicOf(item: Answerable): ItemLogic<Answerable> {
  return ITEM_LOGIC[item.type];
}

/** Looks up the reporting of an item’s type. */
export function reportOf(item: Answerable): ItemReport<Answerable> {
  return ITEM_REPORTS[item.type];
}

function stepReport(question: StepQuestionSpec): ItemReport<StepQuestionSpec> {
  return ITEM_REPORTS[question.type];
}

function stepLogic(question: StepQuestionSpec): ItemLogic<StepQuestionSpec> {
  return ITEM_LOGIC[question.type];
}
