import type { Behaviour } from '../../behaviour.ts';
import { followPath, type BranchingSpec } from './scenes.ts';

/** Shows only the scenes that the choices made so far lead to. */
export const behaviour: Behaviour<BranchingSpec> = {
  reveal(question, spec, response) {
    const met = new Set(followPath(spec, response).scenes.map(({ id }) => id));
    for (const scene of question.querySelectorAll<HTMLElement>('[data-scene]')) {
      scene.hidden = !met.has(scene.dataset['scene'] ?? '');
    }
  },
};
