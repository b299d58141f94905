import type { Behaviour } from '../../behaviour.ts';
import type { LongMenuSpec } from './logic.ts';

/** No more boxes can be ticked than there are answers to find. */
export const behaviour: Behaviour<LongMenuSpec> = {
  reveal(question, { key }, response) {
    const isFull = Object.keys(response).length >= key.length;
    for (const box of question.querySelectorAll<HTMLInputElement>('input[data-slot]')) {
      box.disabled = isFull && !box.checked;
    }
  },
};
