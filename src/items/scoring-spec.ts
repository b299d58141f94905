import type { Item, ItemOf } from './bank.ts';
import type { StepQuestion } from './schemas/progressive.ts';
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
  /** Points of the item in the quiz, 1 to 5; left out where it is 1 (see {@link weightOf}). */
  readonly weight?: number | undefined;
}

/**
 * Single best answer, multiple response, long menu and hotspot: options (of a hotspot, zones) of
 * which some are the key.
 */
export interface ChoiceSpec extends Base {
  readonly type: 'single' | 'multiple' | 'long-menu' | 'hotspot';
  readonly options: Letters;
  readonly key: Letters;
  readonly scoring: Scoring;
}
/** Series of true or false: the key holds the statements that are true. */
export interface TrueFalseSpec extends Base {
  readonly type: 'true-false';
  readonly options: Letters;
  readonly key: Letters;
  readonly scoring: Scoring;
}
/** Matching and categorise: each prompt goes with one choice. */
export interface PairingSpec extends Base {
  readonly type: 'matching' | 'categorise';
  readonly options: Letters;
  /** Letter of the choice, by letter of the prompt. */
  readonly pairs: Readonly<Record<string, string>>;
}
/** Ordering: the letters in the right order. */
export interface OrderingSpec extends Base {
  readonly type: 'ordering';
  readonly order: Letters;
}
/** Short answer: accepted texts, already normalised, of every language. */
export interface ShortAnswerSpec extends Base {
  readonly type: 'short-answer';
  readonly accepted: readonly string[];
}
/** Numeric: a value and how far from it is still right. */
export interface NumericSpec extends Base {
  readonly type: 'numeric';
  readonly value: number;
  readonly tolerance: number;
}
/** A gap of a cloze item: typed (accepted texts) or chosen (a key among options). */
export interface GapSpec {
  readonly id: string;
  readonly accepted?: readonly string[] | undefined;
  readonly options?: Letters | undefined;
  readonly key?: string | undefined;
}
/** Cloze: gaps in a text. */
export interface ClozeSpec extends Base {
  readonly type: 'cloze';
  readonly gaps: readonly GapSpec[];
}

/** Script concordance: votes of the panel for -2 to +2; without a panel it is not scored. */
export interface ScriptConcordanceSpec extends Base {
  readonly type: 'script-concordance';
  readonly panel?: readonly number[] | undefined;
}
/** Self-assessment scale and free reflection: never scored. */
export interface UnscoredSpec extends Base {
  readonly type: 'scale' | 'reflection';
}

/** A scene of a branching vignette: its choices, or what its end is worth. */
export interface SceneSpec {
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
export interface BranchingSpec extends Base {
  readonly type: 'branching';
  readonly scenes: readonly SceneSpec[];
}

/** A step of a progressive case: its question, and how much it weighs. */
export interface StepSpec {
  readonly id: string;
  readonly weight: number;
  readonly question: StepQuestionSpec;
}
/** What scores the question of a step. */
export type StepQuestionSpec =
  | WithoutBase<ChoiceSpec>
  | WithoutBase<TrueFalseSpec>
  | WithoutBase<ShortAnswerSpec>
  | WithoutBase<NumericSpec>;
/** Progressive clinical case: steps that unlock one after the other. */
export interface ProgressiveSpec extends Base {
  readonly type: 'progressive';
  readonly steps: readonly StepSpec[];
}

/** What is needed to score an item, without its words: it travels to the browser and the LMS. */
export type ScoringSpec =
  | ChoiceSpec
  | TrueFalseSpec
  | PairingSpec
  | OrderingSpec
  | ShortAnswerSpec
  | NumericSpec
  | ClozeSpec
  | ScriptConcordanceSpec
  | UnscoredSpec
  | BranchingSpec
  | ProgressiveSpec;

/** A spec without what makes it an item of a bank. */
export type WithoutBase<C> = C extends Base ? Omit<C, keyof Base> : never;

/** What can be answered and marked: an item, or the question of a step. */
export type Answerable = WithoutBase<ScoringSpec>;

/** Points of an item in the quiz, 1 to 5. */
export function weightOf({ weight = 1 }: Pick<ScoringSpec, 'weight'>): number {
  return weight;
}

/** Whether an answer gets a score: a scale and a reflection never do, nor a concordance without panel. */
export function isScored(item: Answerable): boolean {
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
export function scoringSpecOf(item: Item): ScoringSpec {
  const { id, number, use, safety, objective, weight } = item;
  const base = { id, number, use, safety, objective, ...(weight !== 1 && { weight }) };
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'long-menu':
    case 'true-false':
    case 'short-answer':
    case 'numeric':
    case 'hotspot':
      return { ...base, ...simple(item) };
    case 'matching':
      return { ...base, ...pairedWith(item.type, item.choices, item.prompts) };
    case 'categorise':
      return { ...base, ...pairedWith(item.type, item.categories, item.elements) };
    case 'ordering':
      return { ...base, type: item.type, order: letters(item.steps) };
    case 'cloze':
      return { ...base, type: item.type, gaps: item.gaps.map(gapOf) };
    case 'script-concordance':
      return { ...base, type: item.type, panel: item.panel };
    case 'scale':
    case 'reflection':
      return { ...base, type: item.type };
    case 'branching':
      return { ...base, type: item.type, scenes: item.scenes.map(sceneOf) };
    case 'progressive':
      return { ...base, type: item.type, steps: item.steps.map(stepOf) };
  }
}

type Simple = ItemOf<
  'single' | 'multiple' | 'long-menu' | 'true-false' | 'short-answer' | 'numeric' | 'hotspot'
>;

/** The spec of a question that can stand alone or, for most types, in a step. */
function simple(question: Simple | StepQuestion): StepQuestionSpec {
  const { type } = question;
  switch (type) {
    case 'true-false': {
      const key = letters(question.statements.filter(({ answer }) => answer));
      return { type, options: letters(question.statements), key, scoring: question.scoring };
    }
    case 'short-answer':
      return { type, accepted: acceptedTexts(question.accepted) };
    case 'numeric':
      return { type, value: question.value, tolerance: question.tolerance };
    default: {
      const key = [question.key].flat().sort();
      const options = letters(type === 'hotspot' ? question.zones : question.options);
      return { type, options, key, scoring: scoringOf(question) };
    }
  }
}

function scoringOf(question: Simple | StepQuestion): Scoring {
  if ('scoring' in question) return question.scoring;
  return question.type === 'long-menu' ? 'per-option' : 'all-or-nothing';
}

function pairedWith(
  type: PairingSpec['type'],
  choices: readonly { id: string }[],
  prompts: readonly { id: string; key: string }[],
): WithoutBase<PairingSpec> {
  const pairs = Object.fromEntries(prompts.map(({ id, key }) => [id, key]));
  return { type, options: letters(choices), pairs };
}

function gapOf(gap: ItemOf<'cloze'>['gaps'][number]): GapSpec {
  if ('accepted' in gap) return { id: gap.id, accepted: acceptedTexts(gap.accepted) };
  return { id: gap.id, options: letters(gap.options), key: gap.key };
}

function sceneOf({ id, choices, score }: ItemOf<'branching'>['scenes'][number]): SceneSpec {
  const own = (choices ?? []).map(({ id: letter, to, unsafe }) => ({ id: letter, to, unsafe }));
  return { id, choices: own, score };
}

function stepOf({ id, weight, question }: ItemOf<'progressive'>['steps'][number]): StepSpec {
  return { id, weight, question: simple(question) };
}
