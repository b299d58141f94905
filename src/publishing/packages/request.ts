/** A trainer’s request for packages, shared by the command and the package builder. */
import { longestState } from '../../learning/state-codec.ts';
import type { Audience, Language } from '../../fields/common.ts';
import { formatOf, type Standard } from '../../formats/registry.ts';
import type { PackageOptions } from './package-options.ts';
import type { BuiltModule } from '../../course/built-module.ts';

/** A module in a language. */
export interface ModuleEdition {
  readonly module: string;
  readonly language: Language;
}

/** A trainer’s request for packages. */
export interface PackageRequest extends Omit<PackageOptions, 'name' | 'isShared'> {
  /** Ids of the modules, in order; those of the path, if one is chosen. */
  readonly modules: readonly string[];
  /** The chosen path, if any. */
  readonly path?: Audience | undefined;
  /** The languages, the main one first. */
  readonly languages: readonly Language[];
  readonly standard: Standard;
  /** A package for each module and language, instead of one. */
  readonly separate?: boolean | undefined;
}

/**
 * Whether a request is split into a package for each module unless the trainer says otherwise: a
 * path for a platform is, since Moodle counts a package as completed after the first of its modules
 * unless a box is ticked.
 */
export const splits = ({ path, standard }: Pick<PackageRequest, 'path' | 'standard'>): boolean =>
  path !== undefined && formatOf(standard).isForPlatform;

/** Counts of a package’s content. */
export interface Contents {
  readonly modules: number;
  readonly lessons: number;
  readonly items: number;
  readonly minutes: number;
  /** Most characters of suspend data that one of its modules can need. */
  readonly state: number;
  /** Limit of the standard, if it has one. */
  readonly limit: number | undefined;
  /** Modules whose answers would not fit. */
  readonly overflowing: readonly string[];
}

/** Counts the content of packages of these modules; a module in several languages counts once. */
export function contentsOf(built: readonly BuiltModule[], standard: Standard): Contents {
  const modules = [...new Map(built.map((module) => [module.id, module])).values()];
  const states = modules.map(({ id, outline: { lessons, items } }) => {
    const numbers = lessons.map(({ number }) => number);
    return { id, state: longestState(numbers, items) };
  });
  const limit = formatOf(standard).suspendLimit;
  const total = (count: (module: BuiltModule) => number) =>
    modules.reduce((sum, module) => sum + count(module), 0);
  return {
    modules: modules.length,
    lessons: total(({ outline }) => outline.lessons.length),
    items: total(({ outline }) => outline.items.length),
    minutes: total(({ minutes }) => minutes),
    state: Math.max(0, ...states.map(({ state }) => state)),
    limit,
    overflowing: states.filter(({ state }) => state > (limit ?? Infinity)).map(({ id }) => id),
  };
}
