/** What a trainer asks for, and the files that come of it; the command and the workshop share it. */
import { translator } from '../../i18n/translate.ts';
import { longestState } from '../../learning/state-codec.ts';
import type { Audience, Language } from '../../fields/common.ts';
import { courseName } from '../../course/course.ts';
import { formatOf, packageName, type Standard } from '../../formats/registry.ts';
import type { PackageOptions } from './package-options.ts';
import type { BuiltModule } from '../../course/built-module.ts';

/** A module in a language. */
export interface ModuleEdition {
  readonly module: string;
  readonly language: Language;
}

/** What a trainer asks for. */
export interface PackageRequest extends Omit<PackageOptions, 'name' | 'isShared'> {
  /** Ids of the modules, in order: those of the path when there is one. */
  readonly modules: readonly string[];
  /** The path they are, if they are one. */
  readonly path?: Audience | undefined;
  /** The main language first. */
  readonly languages: readonly Language[];
  readonly standard: Standard;
  /** A package for each module and language, instead of one. */
  readonly separate?: boolean | undefined;
}

/** A file to make: what it is called, what it holds, and how it is made. */
export interface PackageOutput {
  readonly name: string;
  readonly entries: readonly ModuleEdition[];
  readonly options: PackageOptions;
}

/** The files that answer a request, in order. */
export function outputsOf(request: PackageRequest): PackageOutput[] {
  const { modules, languages, standard, path, separate } = request;
  const { title, passMark, completion, baseUrl } = request;
  const options = { standard, title, passMark, completion, baseUrl };
  const entries = modules.flatMap((module) => languages.map((language) => ({ module, language })));
  if (separate) {
    return entries.map((entry) => ({
      name: packageName(entry.module, entry.language, standard),
      entries: [entry],
      options: { ...options, isShared: entries.length > 1 },
    }));
  }
  if (path) {
    const name = `path-${path}`;
    const own = title ?? translator(languages[0] ?? 'fr')(`paths.${path}.title`);
    const file = packageName(name, languages, standard);
    return [{ name: file, entries, options: { ...options, name, title: own } }];
  }
  const [only, ...others] = modules;
  const isOne = only !== undefined && others.length === 0;
  const name = packageName(isOne ? only : courseName(modules), languages, standard);
  return [{ name, entries, options }];
}

/** What a package holds, counted. */
export interface Contents {
  readonly modules: number;
  readonly lessons: number;
  readonly items: number;
  readonly minutes: number;
  /** Most characters of suspend data that one of its modules can need. */
  readonly state: number;
  /** Most that the standard allows, if it has a limit. */
  readonly limit: number | undefined;
  /** Modules whose answers would not fit. */
  readonly overflowing: readonly string[];
}

/** Counts what packages of these modules hold, each module once whatever its languages. */
export function contentsOf(shelf: readonly BuiltModule[], standard: Standard): Contents {
  const modules = [...new Map(shelf.map((module) => [module.id, module])).values()];
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
