import type { Behaviour } from '../../behaviour.ts';
import type { LongMenuSpec } from './logic.ts';

/** Disables the remaining boxes once as many are ticked as there are right options. */
export const behaviour: Behaviour<LongMenuSpec> = {
  reveal(question, { key }, response) {
    const isFull = Object.keys(response).length >= key.length;
    for (const box of question.querySelectorAll<HTMLInputElement>('input[data-slot]')) {
      box.disabled = isFull && !box.checked;
    }
  },
};
