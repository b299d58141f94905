import type { Translate } from '../i18n/message.ts';
import { translator } from '../i18n/translate.ts';
import type { Bank } from '../items/bank.ts';
import type { Language } from '../fields/common.ts';
import type { GuideLanguage } from '../fields/guide-language.ts';
import type { Term } from '../content/types/term.ts';

/** What a page tells the components below it, through `Astro.locals.context`. */
export interface PageContext {
  /** Language of the site around the page: its links, its definitions. */
  readonly language: Language;
  /** Language of the page: the same, but in a language that the guide alone has. */
  readonly pageLanguage: GuideLanguage;
  /** Language of the words between the shell’s: French, where the page’s own has none for them. */
  readonly textLanguage: GuideLanguage;
  readonly t: Translate;
  /**
   * `site`: links lead to pages. `package`: one document of a package. `guide`: one document of all
   * chapters of the guide. In a document, links stay inside it.
   */
  readonly target: 'site' | 'package' | 'guide';
  /** Put before every id, so that several texts can share one document; may be empty. */
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
  given: Partial<Omit<PageContext, 'language'>> & { language: Language },
): PageContext {
  const pageLanguage = given.pageLanguage ?? given.language;
  return {
    pageLanguage,
    textLanguage: pageLanguage,
    t: translator(given.language),
    target: 'site',
    idPrefix: '',
    module: '',
    bank: undefined,
    citations: [],
    terms: new Map(),
    ...given,
  };
}
