import type { Box } from './box.ts';
import type { Row } from './item-type.ts';
import type { StepQuestion } from './types/progressive/schema.ts';

/** An Astro component. */
export type Component = (props: Record<string, unknown>) => unknown;

/** Props of `Controls.astro` of an item type. */
export interface ControlsProps<Q> {
  /** An item, or the question of a step. */
  readonly item: Q;
  /** Start of the ids and names of its controls. */
  readonly anchor: string;
  /** Letter of the step whose question it is; empty for an item. It is the prefix of each slot. */
  readonly prefix: string;
  readonly rows: readonly Row[];
  /** Whether the rows may be shown in another order. */
  readonly isShuffled: boolean;
  /** Looks up a drawing of the module, in the language of the page. */
  drawingOf(file: string): { readonly svg: string; readonly viewBox: Box };
  /** Instruction for a question inside the item. */
  hintOf(question: StepQuestion): string;
  /** Component for the controls of a question inside the item. */
  readonly InnerControls: Component;
}

/** Props of `Explanations.astro` of an item type. */
export interface ExplanationsProps<Q> {
  readonly item: Q;
  /** Component that explains a question inside the item. */
  readonly InnerExplanations: Component;
}

/** Props of `Solution.astro` of an item type. */
export interface SolutionProps<Q> {
  readonly item: Q;
  readonly rows: readonly Row[];
}
