import type { Audience } from '../fields/common.ts';
import type { BuiltModule } from './built-module.ts';

/** Facts that decide the modules of a path and their order. */
type OnPath = Pick<BuiltModule, 'id' | 'order'> & { readonly audiences: readonly Audience[] };

/** Ids of the modules of a path, in the order of the course. */
export const modulesOnPath = (modules: readonly OnPath[], audience: Audience): string[] =>
  modules
    .filter(({ audiences }) => audiences.includes(audience))
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => id);
