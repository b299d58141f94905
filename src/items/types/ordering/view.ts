import { permute } from '../../shuffle.ts';
import type { OrderingItem } from './schema.ts';

/** The steps of an ordering item in a shuffled order that is the same at each build. */
export function shuffledSteps({ id, steps }: OrderingItem): OrderingItem['steps'] {
  const order = permute(steps, id);
  const isInOrder = order.every((step, index) => step === steps[index]);
  return isInOrder ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
