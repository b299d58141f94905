import type { Row } from './item-type.ts';
import type { StepQuestion } from './types/progressive/schema.ts';

/** An Astro component. */
export type Component = (props: Record<string, unknown>) => unknown;

/** What `Controls.astro` of an item type is given. */
export interface ControlsProps<Q> {
  /** An item, or the question of a step. */
  readonly item: Q;
  /** Start of the ids and names of its controls. */
  readonly anchor: string;
  /** Letter of the step whose question it is; empty for an item. It stands before each slot. */
  readonly prefix: string;
  readonly rows: readonly Row[];
  /** Whether the rows may be shown in another order. */
  readonly isShuffled: boolean;
  /** Text of a drawing of the module, in the language of the page. */
  drawingOf(file: string): string;
  /** What to do, for a question inside of the item. */
  hintOf(question: StepQuestion): string;
  /** Shows the controls of a question inside of the item. */
  readonly InnerControls: Component;
}

/** What `Explanations.astro` of an item type is given. */
export interface ExplanationsProps<Q> {
  readonly item: Q;
  /** Explains a question inside of the item. */
  readonly InnerExplanations: Component;
}

/** What `Solution.astro` of an item type is given. */
export interface SolutionProps<Q> {
  readonly item: Q;
  readonly rows: readonly Row[];
}
