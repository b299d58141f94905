import type { ItemReport, ItemLogic, PartResult } from '../../item-logic.ts';
import { filled, pairsIn, pairsOf, type ItemResponse } from '../../item-response.ts';
import { lettersOf } from '../../shared/options.ts';
import { followPath, type BranchingSpec } from './scenes.ts';
import type { BranchingItem } from './schema.ts';

/** Extracts the scoring spec of a branching vignette. */
export const branchingSpec = ({ type, scenes }: BranchingItem): BranchingSpec => ({
  type,
  scenes: scenes.map(({ id, choices = [], score }) => ({
    id,
    choices: choices.map(({ id: letter, to, unsafe }) => ({ id: letter, to, unsafe })),
    score,
  })),
});

const encode = (spec: BranchingSpec, response: ItemResponse) =>
  pairsOf(lettersOf(followPath(spec, response).scenes), response);

/** The scenes with choices. */
const slotsOf = ({ scenes }: BranchingSpec) =>
  lettersOf(scenes.filter(({ choices }) => choices.length > 0));

/**
 * Saved as scene and choice, along the path (`aabb`). Scored by the worth of the end; 0 before an
 * end, and if a choice on the path was unsafe.
 */
export const branchingLogic: ItemLogic<BranchingSpec> = {
  isComplete: (spec, response) => followPath(spec, response).end !== undefined,
  encode,
  decode: ({ scenes }, text) =>
    pairsIn(text, (scene, choice) =>
      scenes.some(({ id, choices }) => id === scene && choices.some((c) => c.id === choice)),
    ),
  score(spec, response) {
    const { scenes, unsafe, end } = followPath(spec, response);
    const chosen = scenes.filter(({ id }) => filled(response, id));
    return {
      score: unsafe.length > 0 ? 0 : (end?.score ?? 0),
      parts: Object.fromEntries(
        chosen.map(({ id }): [string, PartResult] => [id, unsafe.includes(id) ? 'wrong' : 'plain']),
      ),
    };
  },
  isScored: () => true,
};

/** Reporting of its answers to an LMS: slots, length, right answer, interaction. */
export const branchingReport: ItemReport<BranchingSpec> = {
  slots: slotsOf,
  longest: (spec) => 2 * slotsOf(spec).length,
  isTyped: () => false,
  right: () => undefined,
  interaction: (spec, response) => ({ shape: 'text', response: encode(spec, response) }),
};
