import type { ItemScore } from './item-logic.ts';
import type { ItemResponse } from './item-response.ts';

/** A question on a page, as the behaviour of its type sees it. */
export interface QuestionHost extends HTMLElement {
  /** What stands in the controls. */
  readonly response: ItemResponse;
  /** Milliseconds since the question was shown or cleared. */
  readonly latency: number;
  /** Closes the controls in an element, and puts each explanation beside its row. */
  explain(within: HTMLElement, parts: ItemScore['parts']): void;
  /** Shows the explanation as a whole, of a step or of the item (an empty name), after a line. */
  solve(name: string, line: HTMLElement | null): void;
  /** Says a score in a line (null: that of the whole answer), or takes back what it said. */
  sayScore(line: HTMLElement | null, score?: number): void;
  /** Says that there is no answer to check yet, or that something is missing in it. */
  sayMissing(response: ItemResponse): void;
  /** Makes the button check the answer, or open the next step. */
  setButton(name: 'check' | 'next'): void;
  /** Says the score of the whole answer, and explains it as a whole. */
  finish(score: number): void;
  /** Reports an answer and its score. */
  report(event: string, response: ItemResponse, score?: number, latency?: number): void;
}

/** How a question is gone through that is not answered in one go. */
export interface Conduct {
  /** Whether what was checked is explained, and the next step waits to be opened. */
  isPaused(): boolean;
  /** Shows what is open. */
  reveal(): void;
  /** Checks what is open. */
  check(): void;
  /** Opens the next step. */
  goOn(): void;
  /** Shows what was done before. */
  restore(response: ItemResponse): void;
  /** Makes the question as new. */
  clear(): void;
}

/** What the controls of an item type do in the browser, beyond being filled in. */
export interface Behaviour<S extends { readonly type: string }> {
  /** Shows what the answer has come to: scenes, zones, boxes that may still be ticked. */
  reveal?(question: HTMLElement, spec: S, response: ItemResponse): void;
  /** For a type that is not answered in one go: how it is gone through. */
  conduct?(question: QuestionHost, spec: S): Conduct;
}
