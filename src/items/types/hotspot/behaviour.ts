import type { Behaviour } from '../../behaviour.ts';
import type { HotspotSpec } from './logic.ts';

/** Highlights the chosen zones in the figure. */
export const behaviour: Behaviour<HotspotSpec> = {
  reveal(question, _spec, response) {
    for (const zone of question.querySelectorAll<SVGElement>('[data-zone]')) {
      zone.classList.toggle('is-chosen', (zone.dataset['zone'] ?? '') in response);
    }
  },
};
