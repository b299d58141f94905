import { translator, type Translate } from '../i18n/translate.ts';
import type { Bank } from '../schemas/bank.ts';
import type { Language } from '../schemas/common.ts';
import type { Term } from '../schemas/reference.ts';

/** What a page tells the components below it, through `Astro.locals.context`. */
export interface PageContext {
  readonly language: Language;
  readonly t: Translate;
  /** `site`: links lead to pages; `shelf`: one document of a package, links stay inside it. */
  readonly shelf: 'site' | 'package';
  /** Put before every id, so that several lessons can share one document; may be empty. */
  readonly idPrefix: string;
  /** Module the page belongs to; empty elsewhere. */
  readonly module: string;
  /** The module's questions, if it has any. */
  readonly bank: Bank | undefined;
  /** References cited, in the order that numbers them. */
  readonly citations: readonly string[];
  /** Glossary, by id. */
  readonly terms: ReadonlyMap<string, Term>;
}

/** Makes the context of a page; what is left out is empty. */
export function pageContext(
  given: Partial<Omit<PageContext, 't' | 'language'>> & { language: Language },
): PageContext {
  return {
    t: translator(given.language),
    shelf: 'site',
    idPrefix: '',
    module: '',
    bank: undefined,
    citations: [],
    terms: new Map(),
    ...given,
  };
}
