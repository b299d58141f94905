import type { CompletionRule } from '../../fields/completion.ts';
import type { Standard } from '../../formats/registry.ts';

/** What a trainer may choose. */
export interface PackageOptions {
  readonly standard?: Standard | undefined;
  /** Name of a package of several modules, for identifiers: ASCII words joined by hyphens. */
  readonly name?: string | undefined;
  /** Title in the LMS; by default that of the module, or those of all of them. */
  readonly title?: string | undefined;
  /** Whether the title is that of several packages: then it is followed by that of the module. */
  readonly isShared?: boolean | undefined;
  /** Mastery score of the quizzes, 1 to 100; by default that of each bank. */
  readonly passMark?: number | undefined;
  readonly completion?: CompletionRule | undefined;
  /** Where the unpacked package is hosted, for a format that asks for it. */
  readonly baseUrl?: string | undefined;
}
