import type { z } from 'zod';
import type { Language, Localized } from '../fields/common.ts';
import type { ItemResponse } from './item-response.ts';
import type { ItemLogic } from './item-logic.ts';

/** The words of a localized text in one language. */
export type Words = (text: Localized) => string;

/** A row of a question: what is shown, and its explanation. */
export interface Row {
  /** Letter: the slot or value of its control. */
  readonly id: string;
  readonly text: string;
  /** Whether it is right, for options and statements; undefined where that makes no sense. */
  readonly isRight?: boolean | undefined;
  /** What it goes with, for prompts and elements. */
  readonly answer?: string | undefined;
  readonly feedback?: string | undefined;
}

/** Keys from an item to something in it: `['options', 0, 'text']`. */
export type Path = readonly (string | number)[];

/** Something with a letter. */
export interface Labelled {
  readonly id: string;
  readonly text?: Localized;
  readonly feedback?: Localized | undefined;
}

/** A list of lettered things in an item, with where it stands: in each a letter stands once. */
export interface Group {
  readonly path: Path;
  readonly things: readonly Labelled[];
}

/** A letter that names nothing. */
export interface KeyFault {
  readonly letter: string;
  readonly letters: readonly string[];
  readonly path: Path;
}

/** Words of an item, what they are (in French, for its author) and where they stand. */
export interface Text {
  readonly text: Partial<Localized>;
  readonly what: string;
  readonly path: Path;
}

/** What the linter of items reads of options or statements. */
export interface Alternatives {
  /** Field in which they stand. */
  readonly field: string;
  readonly things: readonly { readonly id: string; readonly text: Localized }[];
  /** Letters of the right ones. */
  readonly right: readonly string[];
  /** Whether one is chosen, or several, or each is judged by itself. */
  readonly chosen: 'one' | 'several' | 'each';
}

/** A question that is answered on its own inside of an item. */
export interface InnerQuestion<Q> {
  readonly path: Path;
  readonly question: Q;
  /** Where it stands, in French, for its author. */
  readonly where: string;
}

/** What an item is looked at against: its bank and the figures of its module. */
export interface ItemSurroundings {
  readonly languages: readonly Language[];
  /** Text of a drawing of the module; undefined where there is none. */
  drawing(file: string): string | undefined;
}

/** A fault that only this type can have; the check words it. */
export type ItemFault =
  | { readonly kind: 'no-figure'; readonly path: Path; readonly figure: string }
  | {
      readonly kind: 'outside';
      readonly path: Path;
      readonly letter: string;
      readonly figure: string;
    }
  | {
      readonly kind: 'overlap';
      readonly path: Path;
      readonly letter: string;
      readonly other: string;
    }
  | { readonly kind: 'lost'; readonly path: Path; readonly letter: string };

/** How an item type is treated where it is asked, drawn, printed or counted. */
export interface Traits {
  /** Its rows go by letters (A, B, C…). */
  readonly isLettered: boolean;
  /** It comes back for review, which asks one thing at a time. */
  readonly isReviewable: boolean;
  /** It may be drawn into the test of a path, where it weighs as one. */
  readonly isForTests: boolean;
  /** It cannot be asked without its figure. */
  readonly isDrawn: boolean;
  /** It tells a story, scene by scene. */
  readonly isStory: boolean;
}

/** What most types are. */
export const PLAIN: Traits = {
  isLettered: false,
  isReviewable: true,
  isForTests: true,
  isDrawn: false,
  isStory: false,
};

/** What a learner puts in, and what an LMS is told of it. */
export interface Sitting {
  readonly fields: ItemResponse;
  /** Response in SCORM 1.2. */
  readonly told: string;
  /** Response in SCORM 2004 and cmi5, where it differs. */
  readonly told2004?: string;
  /** Score, 0 to 1; undefined where nothing is scored. */
  readonly score?: number;
}

/** How answers to the example are told to an LMS, worked out by hand. */
export interface Told {
  /** Its type as an interaction; in 2004 and cmi5 where that differs. */
  readonly interaction: string;
  readonly interaction2004?: string;
  /** The right answer, as a pattern. */
  readonly pattern?: string;
  readonly pattern2004?: string;
  /** Points of the example where it is played, 1 unless it says more. */
  readonly weight?: number;
  /** Three answers in the language of the page; where nothing is scored, they are alike. */
  sittings(language: Language): Readonly<Record<'wrong' | 'partly' | 'right', Sitting>>;
}

/** An example of a type: the gallery shows it, tests play it. */
export interface Example {
  /** An item as an author writes it, with worked cases. */
  readonly item: Readonly<Record<string, unknown>>;
  readonly told: Told;
}

/**
 * All that the build knows of an item type. What the player carries of it is its {@link ItemLogic}.
 * Its markup stands beside it: `Controls.astro`, and where there is more to show than rows and
 * text, `Solution.astro` and `Explanations.astro`; what its controls do, in `behaviour.ts`.
 * @typeParam Schema schema of an item
 * @typeParam Q the question: an item, or for some types the question of a step too
 * @typeParam S spec of the question
 */
export interface ItemType<
  Schema extends z.ZodType,
  Q,
  S extends { readonly type: string },
  Inner = never,
> {
  readonly schema: Schema;
  readonly logic: ItemLogic<S>;
  readonly traits: Traits;
  readonly example: Example;
  /** Words that this type alone uses, by language. */
  readonly words: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  /** Reduces a question to what scores it. */
  specOf(question: Q): S;
  /** The rows of a question, in the order they are shown. */
  rows(question: Q, words: Words): Row[];
  /** What to do, in a few words, under the stem. */
  hint(question: Q, language: Language): string;
  /** The right answer in words, where the rows do not say it. */
  solution(question: Q, language: Language): string | undefined;
  /** What a learner would have put into the controls for an answer as an author writes it. */
  responseOf(answer: unknown, question: Q): ItemResponse;
  /** Its lists of lettered things. */
  groups(question: Q): Group[];
  /** Its texts beside the stem, the explanation and those of the lettered things. */
  texts(question: Q): Text[];
  /** Keys, and letters in a text, that nothing has. */
  keyFaults(question: Q): KeyFault[];
  /** What the linter reads; left out where there are no options nor statements to read. */
  alternatives?(question: Q): Alternatives;
  /** Faults that only this type can have. */
  faults?(question: Q, around: ItemSurroundings): ItemFault[];
  /** For a type made of questions: each of them. */
  questions?(question: Q): InnerQuestion<Inner>[];
  /** What a right or wrong row is called, where it is not "right" and "wrong". */
  verdict?(isRight: boolean, language: Language): string;
  /** What is said instead of a score, where not simply to compare. */
  unscored?(language: Language): string;
  /** The words of the button that checks, and then goes on, for a type answered step by step. */
  buttons?(language: Language): { readonly check: string; readonly next: string };
  /** Lines of a note in plain text, beside stem, rows and solution. */
  note?(question: Q, words: Words): { readonly front?: string; readonly back?: string };
}
