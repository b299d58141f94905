import type { Audience } from '../../fields/common.ts';
import { lessonsOf, minutesFor, modulesInOrder } from './library.ts';

/** Minutes of the lessons on an audience's path, core and optional. */
export async function pathTotals(audience: Audience): Promise<{ core: number; optional: number }> {
  const totals = { core: 0, optional: 0 };
  for (const { data, id } of await modulesInOrder()) {
    const minutes = minutesFor(audience, data, await lessonsOf(id));
    totals.core += minutes.core;
    totals.optional += minutes.optional;
  }
  return totals;
}
