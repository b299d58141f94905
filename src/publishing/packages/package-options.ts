import type { CompletionRule } from '../../fields/completion.ts';
import type { Standard } from '../../formats/registry.ts';

/** Options that a trainer may set. */
export interface PackageOptions {
  readonly standard?: Standard | undefined;
  /** Name of a package of several modules, for identifiers: ASCII words joined by hyphens. */
  readonly name?: string | undefined;
  /** Title in the LMS; by default the title of the module, or of all modules. */
  readonly title?: string | undefined;
  /** Whether the title is for several packages: the title of the module is then appended. */
  readonly isShared?: boolean | undefined;
  /** Mastery score of the quizzes, 1 to 100; by default that of each bank. */
  readonly passMark?: number | undefined;
  readonly completion?: CompletionRule | undefined;
  /** Base URL of the unpacked package, for a format that is hosted. */
  readonly baseUrl?: string | undefined;
}
