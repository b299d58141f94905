import type { BuiltModule } from './built-module.ts';
import type { PackageFile } from './package-file.ts';

/** A module in one language, as the site rendered it. */
export interface ModuleParts {
  readonly module: BuiltModule;
  /** HTML of menu, quiz and glossary that the site rendered, with a place for the lessons. */
  readonly frame: string;
  /** HTML of each lesson, by its id. */
  readonly lessons: ReadonlyMap<string, string>;
}

/** What a package is made from; the build, the command line and a browser read it alike. */
export interface PackageParts {
  /** The modules, in order; the languages of one follow each other, the main one first. */
  readonly modules: readonly ModuleParts[];
  /** The player of the standard: `player.js`, `player.css`. */
  readonly player: readonly PackageFile[];
  /** Schemas of the standard, placed beside the manifest that refers to them. */
  readonly schemas: readonly PackageFile[];
}
