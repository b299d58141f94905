import type { ItemScore } from './item-logic.ts';
import type { ItemResponse } from './item-response.ts';

/** The parts of `<sanad-question>` that the behaviour of an item type uses. */
export interface QuestionHost extends HTMLElement {
  /** The response that is in the controls now. */
  readonly response: ItemResponse;
  /** Milliseconds since the question was shown or cleared. */
  readonly latency: number;
  /** Disables the controls inside an element and shows the explanation of each row beside it. */
  explain(within: HTMLElement, parts: ItemScore['parts']): void;
  /** Shows the general explanation of a step, or of the item (empty name), after a line. */
  showSolution(name: string, line: HTMLElement | null): void;
  /** Writes a score into a line (null: the line of the whole answer), or empties the line. */
  showScore(line: HTMLElement | null, score?: number): void;
  /** Asks for an answer, or for the missing parts of one. */
  showMissing(response: ItemResponse): void;
  /** Sets the label of the button: check the answer, or open the next step. */
  setButton(name: 'check' | 'next'): void;
  /** Shows the score and the general explanation of the whole answer. */
  finish(score: number): void;
  /** Dispatches an event with the answer and its score. */
  report(event: string, response: ItemResponse, score?: number, latency?: number): void;
}

/** Runs a question that is answered step by step. */
export interface Conduct {
  /** Whether a step has been explained and the next one is not open yet. */
  isPaused(): boolean;
  /** Shows the steps that are done and the open one. */
  reveal(): void;
  /** Checks the open step. */
  check(): void;
  /** Opens the next step. */
  next(): void;
  /** Shows the steps of an earlier response as done. */
  restore(response: ItemResponse): void;
  /** Goes back to the first step, without answers. */
  clear(): void;
}

/** Behaviour that an item type adds in the browser to its native controls. */
export interface Behaviour<S extends { readonly type: string }> {
  /** Updates the question after each change: scenes, zones, boxes that may still be ticked. */
  reveal?(question: HTMLElement, spec: S, response: ItemResponse): void;
  /** For a type that is answered step by step. */
  conduct?(question: QuestionHost, spec: S): Conduct;
}
