import type { z } from 'zod';
import type { Language, Localized } from '../fields/common.ts';
import type { Drawing } from './box.ts';
import type { ItemResponse } from './item-response.ts';
import type { ItemLogic } from './item-logic.ts';

/** Gives the words of a localized text in one language. */
export type Words = (text: Localized) => string;

/** A row of a question: its text and its explanation. */
export interface Row {
  /** Letter: the slot or value of its control. */
  readonly id: string;
  readonly text: string;
  /** Whether it is right, for options and statements; undefined for other rows. */
  readonly isRight?: boolean | undefined;
  /** Text of the right choice, for prompts and elements. */
  readonly answer?: string | undefined;
  readonly feedback?: string | undefined;
}

/** Keys from an item to something in it: `['options', 0, 'text']`. */
export type Path = readonly (string | number)[];

/** An option, prompt, zone or gap, by its letter. */
export interface Labelled {
  readonly id: string;
  readonly text?: Localized;
  readonly feedback?: Localized | undefined;
}

/** A list of options, prompts or zones. In each list, a letter must be unique. */
export interface Group {
  readonly path: Path;
  readonly things: readonly Labelled[];
}

/** A letter that refers to nothing in the item. */
export interface KeyFault {
  readonly letter: string;
  readonly letters: readonly string[];
  readonly path: Path;
}

/** A text of an item. `what` names it in French, for a message to its author. */
export interface Text {
  readonly text: Partial<Localized>;
  readonly what: string;
  readonly path: Path;
}

/** The options or statements that the item linter reads. */
export interface Alternatives {
  /** Field of the item that holds them. */
  readonly field: string;
  readonly things: readonly { readonly id: string; readonly text: Localized }[];
  /** Letters of the right ones. */
  readonly right: readonly string[];
  /** Whether one is chosen, several are, or each is judged separately. */
  readonly chosen: 'one' | 'several' | 'each';
}

/** A question answered separately inside an item. */
export interface InnerQuestion<Q> {
  readonly path: Path;
  readonly question: Q;
  /** Its position in French, for a message to its author. */
  readonly where: string;
}

/** Context for the checks of an item: its bank and the figures of its module. */
export interface ItemSurroundings {
  readonly languages: readonly Language[];
  /** Looks up a drawing of the module. */
  drawing(file: string): Drawing | undefined;
}

/** A fault that only one item type can have; `check` puts it into words. */
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
      /** Letter of the key that it covers. */
      readonly hidden: string;
    }
  | { readonly kind: 'lost'; readonly path: Path; readonly letter: string };

/** Traits by which other code treats item types differently. */
export interface Traits {
  /** Rows are labelled with letters (A, B, C…). */
  readonly isLettered: boolean;
  /** Spaced review repeats it: it asks one thing at a time. */
  readonly isReviewable: boolean;
  /** The exam of a path may draw it: it takes no longer than the others, which weigh the same. */
  readonly isForExams: boolean;
  /** It needs its figure, so that plain-text formats leave it out. */
  readonly isDrawn: boolean;
  /** It has several scenes. */
  readonly isStory: boolean;
}

/** The traits of most types. */
export const PLAIN: Traits = {
  isLettered: false,
  isReviewable: true,
  isForExams: true,
  isDrawn: false,
  isStory: false,
};

/** A response with the report expected in the LMS. */
export interface Sitting {
  readonly fields: ItemResponse;
  /** Response in SCORM 1.2. */
  readonly reported: string;
  /** Response in SCORM 2004 and cmi5, if different. */
  readonly reported2004?: string;
  /** Score, 0 to 1; undefined for a type that is not scored. */
  readonly score?: number;
}

/** The reports expected in the LMS for the example, worked out by hand. */
export interface ExpectedReports {
  /** Interaction type in SCORM 1.2; `interaction2004` in SCORM 2004 and cmi5, if different. */
  readonly interaction: string;
  readonly interaction2004?: string;
  /** Pattern of the right answer. */
  readonly pattern?: string;
  readonly pattern2004?: string;
  /** Points of the example in the conformance module; 1 by default. */
  readonly weight?: number;
  /** Three responses in the language of the page; all alike for a type that is not scored. */
  sittings(language: Language): Readonly<Record<'wrong' | 'partly' | 'right', Sitting>>;
}

/** An example of a type, for the gallery and for tests. */
export interface Example {
  /** An item as an author writes it, with worked cases. */
  readonly item: Readonly<Record<string, unknown>>;
  readonly reports: ExpectedReports;
}

/**
 * Description of an item type for the build. The browser gets only its {@link ItemLogic}. The
 * markup is in the same folder: `Controls.astro`, and `Solution.astro` and `Explanations.astro` if
 * rows and text do not suffice. `behaviour.ts` holds the script of the controls.
 * @typeParam Schema schema of an item
 * @typeParam Q the question: an item, or also the question of a step
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
  /** Interface words of this type, by language. */
  readonly words: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  /** Extracts the scoring spec of a question. */
  specOf(question: Q): S;
  /** The rows of a question, in display order. */
  rows(question: Q, words: Words): Row[];
  /** A short instruction under the stem. */
  hint(question: Q, language: Language): string;
  /** The right answer in words; undefined if the rows show it. */
  solution(question: Q, language: Language): string | undefined;
  /** Converts an answer of a worked case into a learner’s response. */
  responseOf(answer: unknown, question: Q): ItemResponse;
  /** Its lists of options, prompts or zones. */
  groups(question: Q): Group[];
  /** Its texts other than stem, explanation and the texts of the groups. */
  texts(question: Q): Text[];
  /** Keys, and letters in a text, that refer to nothing. */
  keyFaults(question: Q): KeyFault[];
  /** What the item linter reads; left out for types without options or statements. */
  alternatives?(question: Q): Alternatives;
  /** Faults that only this type can have. */
  faults?(question: Q, around: ItemSurroundings): ItemFault[];
  /** The questions inside the item, for a type made of questions. */
  questions?(question: Q): InnerQuestion<Inner>[];
  /** Label of a right or wrong row; "right" and "wrong" by default. */
  verdict?(isRight: boolean, language: Language): string;
  /** Sentence shown instead of a score; by default an invitation to compare. */
  unscored?(language: Language): string;
  /** Labels of the button, for a type answered step by step: first check, then next. */
  buttons?(language: Language): { readonly check: string; readonly next: string };
  /** More lines of an Anki note in plain text, beside stem, rows and solution. */
  note?(question: Q, words: Words): { readonly front?: string; readonly back?: string };
}
