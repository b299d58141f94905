import type { Behaviour } from '../../../items/behaviour.ts';
import type { Answerable } from '../../../items/scoring-spec.ts';

/** `behaviour.ts` of the item types that have one, by path. */
const BEHAVIOURS = import.meta.glob<Behaviour<Answerable>>('../../../items/types/*/behaviour.ts', {
  eager: true,
  import: 'behaviour',
});

/** Finds the behaviour of an item type; most types have none. */
export const behaviourOf = ({ type }: Answerable): Behaviour<Answerable> =>
  BEHAVIOURS[`../../../items/types/${type}/behaviour.ts`] ?? {};
