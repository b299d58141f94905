import type { Item, ItemOf } from '../schemas/bank.ts';
import { normaliseText } from './text.ts';

/** Letters of the things an item is made of, in the order of the bank. */
type Letters = readonly string[];

/** How an item with several parts is scored. */
export type Scoring = ItemOf<'multiple'>['scoring'];

interface Base {
  /** Declared identifier of the item. */
  readonly id: string;
  /** Stable number of the item in its bank. */
  readonly number: number;
  readonly use: Item['use'];
  /** Whether it must be right whatever the score. */
  readonly safety: boolean;
  /** Objective it tests. */
  readonly objective: string;
}

/** Single best answer, multiple response and long menu: options of which some are the key. */
export interface ChoiceContract extends Base {
  readonly type: 'single' | 'multiple' | 'long-menu';
  readonly options: Letters;
  readonly key: Letters;
  readonly scoring: Scoring;
}
/** Series of true or false: the key holds the statements that are true. */
export interface TrueFalseContract extends Base {
  readonly type: 'true-false';
  readonly options: Letters;
  readonly key: Letters;
  readonly scoring: Scoring;
}
/** Matching and categorise: each prompt goes with one choice. */
export interface PairingContract extends Base {
  readonly type: 'matching' | 'categorise';
  readonly options: Letters;
  /** Letter of the choice, by letter of the prompt. */
  readonly pairs: Readonly<Record<string, string>>;
}
/** Ordering: the letters in the right order. */
export interface OrderingContract extends Base {
  readonly type: 'ordering';
  readonly order: Letters;
}
/** Short answer: accepted texts, already normalised, of every language. */
export interface ShortAnswerContract extends Base {
  readonly type: 'short-answer';
  readonly accepted: readonly string[];
}
/** Numeric: a value and how far from it is still right. */
export interface NumericContract extends Base {
  readonly type: 'numeric';
  readonly value: number;
  readonly tolerance: number;
}
/** A gap of a cloze item: typed (accepted texts) or chosen (a key among options). */
export interface GapContract {
  readonly id: string;
  readonly accepted?: readonly string[] | undefined;
  readonly options?: Letters | undefined;
  readonly key?: string | undefined;
}
/** Cloze: gaps in a text. */
export interface ClozeContract extends Base {
  readonly type: 'cloze';
  readonly gaps: readonly GapContract[];
}

/** Script concordance: votes of the panel for -2 to +2; without a panel it is not scored. */
export interface ScriptConcordanceContract extends Base {
  readonly type: 'script-concordance';
  readonly panel?: readonly number[] | undefined;
}
/** Self-assessment scale and free reflection: never scored. */
export interface UnscoredContract extends Base {
  readonly type: 'scale' | 'reflection';
}

/** A scene of a branching vignette: its choices, or what its end is worth. */
export interface SceneContract {
  readonly id: string;
  readonly choices: readonly {
    readonly id: string;
    readonly to: string;
    readonly unsafe: boolean;
  }[];
  /** Worth of the end, 0 to 1; undefined where there are choices. */
  readonly score: number | undefined;
}
/** Branching vignette: scenes, the first of which opens. */
export interface BranchingContract extends Base {
  readonly type: 'branching';
  readonly scenes: readonly SceneContract[];
}

/** What is needed to score an item, without its words: it travels to the browser and the LMS. */
export type ItemContract =
  | ChoiceContract
  | TrueFalseContract
  | PairingContract
  | OrderingContract
  | ShortAnswerContract
  | NumericContract
  | ClozeContract
  | ScriptConcordanceContract
  | UnscoredContract
  | BranchingContract;

/** Whether an answer gets a score: a scale and a reflection never do, nor a concordance without panel. */
export function isScored(item: ItemContract): boolean {
  if (item.type === 'script-concordance') return item.panel !== undefined;
  return item.type !== 'scale' && item.type !== 'reflection';
}

const letters = (things: readonly { id: string }[]) => things.map(({ id }) => id);

/** Accepted texts of every language, normalised, each once. */
function acceptedTexts(accepted: Readonly<Record<string, readonly string[] | undefined>>) {
  return [
    ...new Set(
      Object.values(accepted)
        .flatMap((texts) => texts ?? [])
        .map(normaliseText),
    ),
  ];
}

/** Reduces an item of a bank to what scoring needs. */
export function contractOf(item: Item): ItemContract {
  const { id, number, use, safety, objective } = item;
  const base = { id, number, use, safety, objective };
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'long-menu':
    case 'true-false':
      return { ...base, ...chosenFrom(item) };
    case 'matching':
      return { ...base, ...pairedWith(item.type, item.choices, item.prompts) };
    case 'categorise':
      return { ...base, ...pairedWith(item.type, item.categories, item.elements) };
    case 'ordering':
      return { ...base, type: item.type, order: letters(item.steps) };
    case 'short-answer':
      return { ...base, type: item.type, accepted: acceptedTexts(item.accepted) };
    case 'numeric':
      return { ...base, type: item.type, value: item.value, tolerance: item.tolerance };
    case 'cloze':
      return { ...base, type: item.type, gaps: item.gaps.map(gapOf) };
    case 'script-concordance':
      return { ...base, type: item.type, panel: item.panel };
    case 'scale':
    case 'reflection':
      return { ...base, type: item.type };
    case 'branching':
      return { ...base, type: item.type, scenes: item.scenes.map(sceneOf) };
  }
}

type Own<C extends Base> = Omit<C, keyof Base>;

function chosenFrom(
  item: ItemOf<'single' | 'multiple' | 'long-menu' | 'true-false'>,
): Own<ChoiceContract> | Own<TrueFalseContract> {
  if (item.type === 'true-false') {
    const key = letters(item.statements.filter(({ answer }) => answer));
    const { type, scoring } = item;
    return { type, options: letters(item.statements), key, scoring };
  }
  const key = [item.key].flat().sort();
  const own = { single: 'all-or-nothing', 'long-menu': 'per-option' } as const;
  const scoring = item.type === 'multiple' ? item.scoring : own[item.type];
  return { type: item.type, options: letters(item.options), key, scoring };
}

function pairedWith(
  type: PairingContract['type'],
  choices: readonly { id: string }[],
  prompts: readonly { id: string; key: string }[],
): Own<PairingContract> {
  const pairs = Object.fromEntries(prompts.map(({ id, key }) => [id, key]));
  return { type, options: letters(choices), pairs };
}

function gapOf(gap: ItemOf<'cloze'>['gaps'][number]): GapContract {
  if ('accepted' in gap) return { id: gap.id, accepted: acceptedTexts(gap.accepted) };
  return { id: gap.id, options: letters(gap.options), key: gap.key };
}

function sceneOf({ id, choices, score }: ItemOf<'branching'>['scenes'][number]): SceneContract {
  const own = (choices ?? []).map(({ id: letter, to, unsafe }) => ({ id: letter, to, unsafe }));
  return { id, choices: own, score };
}
