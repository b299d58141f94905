import { ONLY, slotsOf, type ItemResponse } from './response.ts';
import { followPath } from './branching.ts';
import type {
  Answerable,
  BranchingSpec,
  ChoiceSpec,
  GapSpec,
  WithoutBase,
  ProgressiveSpec,
  TrueFalseSpec,
} from './scoring-spec.ts';
import { responseOfStep, stepsDone } from './progressive.ts';
import { RULES, share, type Tally } from './rules.ts';
import { CONCORDANCE_SCALE } from './concordance-scale.ts';
import { normaliseText, parseNumber } from './text.ts';

/** What a part of an answer is worth: `missed` is in the key and was not chosen. */
export type PartResult = 'right' | 'wrong' | 'missed' | 'plain';

/** An answer, marked. */
export interface ItemScore {
  /** 0 to 1. */
  readonly score: number;
  /** Mark of each part that is shown on its own, by its letter (`_` for a single control). */
  readonly parts: Readonly<Record<string, PartResult>>;
}

/**
 * ItemScore an answer. A blank answer scores 0.
 * - single: the key or nothing;
 * - multiple, hotspot, true-false: the rule the item names (see rules.ts); an unanswered statement is one
 *   discordance;
 * - long-menu: hits ÷ size of the key; 0 when more were chosen than were asked for;
 * - matching, categorise, cloze: share of prompts, elements or gaps that are right;
 * - ordering: the whole order or nothing;
 * - script-concordance: aggregate method against the panel; scale, reflection: never scored (0);
 * - branching: worth of the end reached, 0 when a choice on the way was unsafe;
 * - progressive: Σ weight × score of the steps ÷ Σ weight; a step that is not done scores 0;
 * - short-answer: equal to an accepted variant after normalisation; numeric: within the tolerance.
 */
export function scoreResponse(item: Answerable, fields: ItemResponse): ItemScore {
  switch (item.type) {
    case 'single':
      return markSingle(item, fields);
    case 'multiple':
    case 'long-menu':
    case 'hotspot':
      return markChosen(item, fields);
    case 'true-false':
      return markStatements(item, fields);
    case 'matching':
    case 'categorise':
      return byShare(slotsOf(item), (slot) => fields[slot] === item.pairs[slot]);
    case 'ordering': {
      const marks = byShare(
        item.order,
        (slot) => fields[slot] === String(item.order.indexOf(slot) + 1),
      );
      return { ...marks, score: marks.score === 1 ? 1 : 0 };
    }
    case 'short-answer':
      return byShare([ONLY], () => item.accepted.includes(normaliseText(fields[ONLY] ?? '')));
    case 'numeric':
      return byShare([ONLY], () => isNear(fields[ONLY] ?? '', item.value, item.tolerance));
    case 'cloze':
      return byShare(slotsOf(item), (slot) => {
        const gap = item.gaps.find(({ id }) => id === slot);
        return gap !== undefined && isGapRight(gap, fields[slot] ?? '');
      });
    case 'script-concordance':
      return { score: concordance(item.panel, fields[ONLY] ?? ''), parts: {} };
    case 'scale':
    case 'reflection':
      return { score: 0, parts: {} };
    case 'branching':
      return markWalk(item, fields);
    case 'progressive':
      return markSteps(item, fields);
  }
}

function markSingle(item: WithoutBase<ChoiceSpec>, fields: ItemResponse): ItemScore {
  const chosen = fields[ONLY] ?? '';
  const parts = item.options.map((letter) => [
    letter,
    partMark(letter === chosen, item.key.includes(letter)),
  ]);
  return {
    score: item.key.includes(chosen) ? 1 : 0,
    parts: Object.fromEntries(parts) as ItemScore['parts'],
  };
}

function markChosen(item: WithoutBase<ChoiceSpec>, fields: ItemResponse): ItemScore {
  const isChosen = (letter: string) => Boolean(fields[letter]);
  const isKey = (letter: string) => item.key.includes(letter);
  const parts = item.options.map((letter) => [letter, partMark(isChosen(letter), isKey(letter))]);
  const chosen = item.options.filter(isChosen);
  const hits = chosen.filter(isKey).length;
  const differing = item.options.filter((letter) => isChosen(letter) !== isKey(letter)).length;
  const tally: Tally = {
    differing,
    hits,
    falseAlarms: chosen.length - hits,
    keySize: item.key.length,
  };
  return {
    score: chosen.length === 0 ? 0 : scoreChosen(item, tally, chosen.length),
    parts: Object.fromEntries(parts) as ItemScore['parts'],
  };
}

function scoreChosen(item: WithoutBase<ChoiceSpec>, tally: Tally, chosen: number): number {
  if (item.type !== 'long-menu') return RULES[item.scoring](tally);
  return chosen > tally.keySize ? 0 : share(tally.hits, tally.keySize);
}

function markStatements(item: WithoutBase<TrueFalseSpec>, fields: ItemResponse): ItemScore {
  const isRight = (letter: string) => fields[letter] === (item.key.includes(letter) ? '+' : '-');
  const right = item.options.filter(isRight).length;
  const answered = item.options.filter((letter) => fields[letter]).length;
  const tally: Tally = {
    differing: item.options.length - right,
    hits: right,
    falseAlarms: answered - right,
    keySize: item.options.length,
  };
  const parts = item.options.map((letter) => [letter, isRight(letter) ? 'right' : 'wrong']);
  return {
    score: answered === 0 ? 0 : RULES[item.scoring](tally),
    parts: Object.fromEntries(parts) as ItemScore['parts'],
  };
}

function byShare(slots: readonly string[], isRight: (slot: string) => boolean): ItemScore {
  const right = slots.filter(isRight);
  return {
    score: share(right.length, slots.length),
    parts: Object.fromEntries(
      slots.map((slot): [string, PartResult] => [slot, right.includes(slot) ? 'right' : 'wrong']),
    ),
  };
}

function partMark(isChosen: boolean, isKey: boolean): PartResult {
  if (isChosen) return isKey ? 'right' : 'wrong';
  return isKey ? 'missed' : 'plain';
}

/** Worth of the end that was reached; 0 before an end, and when a choice on the way was unsafe. */
function markWalk(item: WithoutBase<BranchingSpec>, fields: ItemResponse): ItemScore {
  const { scenes, unsafe, end } = followPath(item, fields);
  const chosen = scenes.filter(({ id }) => fields[id]);
  return {
    score: unsafe.length > 0 ? 0 : (end?.score ?? 0),
    parts: Object.fromEntries(
      chosen.map(({ id }): [string, PartResult] => [id, unsafe.includes(id) ? 'wrong' : 'plain']),
    ),
  };
}

/** Weighted mean of the steps; the parts of those that are done, by the slots of the case. */
function markSteps(item: WithoutBase<ProgressiveSpec>, fields: ItemResponse): ItemScore {
  const parts: Record<string, PartResult> = {};
  let sum = 0;
  for (const step of stepsDone(item, fields)) {
    const marks = scoreResponse(step.question, responseOfStep(step, fields));
    sum += step.weight * marks.score;
    for (const [slot, mark] of Object.entries(marks.parts)) parts[step.id + slot] = mark;
  }
  return { score: share(sum, sumOf(item.steps.map(({ weight }) => weight))), parts };
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/**
 * Aggregate scoring of a script concordance item: votes for the answer ÷ votes for the answer most
 * voted (Fournier, Demeester & Charlin, BMC Med Inform Decis Mak 2008, 8:18). 0 without a panel.
 */
function concordance(panel: readonly number[] | undefined, answer: string): number {
  const votes = panel?.[CONCORDANCE_SCALE.indexOf(answer as '0')] ?? 0;
  return share(votes, Math.max(0, ...(panel ?? [])));
}

function isNear(text: string, value: number, tolerance: number): boolean {
  const number = parseNumber(text);
  // A little more than the tolerance, for what decimal fractions lose in binary.
  return number !== undefined && Math.abs(number - value) <= tolerance + 1e-9;
}

function isGapRight({ accepted, key }: GapSpec, text: string): boolean {
  return accepted ? accepted.includes(normaliseText(text)) : text === key && text !== '';
}
