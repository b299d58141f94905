import type { BuiltModule } from './built-module.ts';
import type { PackageFile } from './package-file.ts';

/** A module in one language, rendered by the site. */
export interface ModuleParts {
  readonly module: BuiltModule;
  /** HTML of menu, quiz and glossary, with an empty element for the lessons. */
  readonly frame: string;
  /** HTML of each lesson, by its id. */
  readonly lessons: ReadonlyMap<string, string>;
}

/** Input of a package; the build, the command line and the browser load the same. */
export interface PackageParts {
  /** The modules, in order; the languages of a module are consecutive, the main one first. */
  readonly modules: readonly ModuleParts[];
  /** The player of the format: `player.js`, `player.css`. */
  readonly player: readonly PackageFile[];
  /** Schemas of the standard, packaged beside the manifest that refers to them. */
  readonly schemas: readonly PackageFile[];
}
