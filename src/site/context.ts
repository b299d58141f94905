import type { Translate } from '../i18n/message.ts';
import { translator } from '../i18n/translate.ts';
import type { Bank } from '../items/bank.ts';
import type { Language } from '../fields/common.ts';
import type { GuideLanguage } from '../fields/guide-language.ts';
import type { Term } from '../content/types/term.ts';

/** Facts of a page that its components read from `Astro.locals.context`. */
export interface PageContext {
  /** Language of the rest of the site, for links and definitions. */
  readonly language: Language;
  /** Language of the page. It differs from `language` if only the guide has the language. */
  readonly pageLanguage: GuideLanguage;
  /** Language of the texts of components: French if the language of the page lacks them. */
  readonly textLanguage: GuideLanguage;
  readonly t: Translate;
  /**
   * `site`: links lead to pages. `package`: one document of a package. `guide`: one document of all
   * chapters of the guide. In a document, links stay inside it.
   */
  readonly target: 'site' | 'package' | 'guide';
  /** Prefix of every id, so that several texts can share one document; may be empty. */
  readonly idPrefix: string;
  /** Module of the page; empty for a page of no module. */
  readonly module: string;
  /** The module's questions, if it has any. */
  readonly bank: Bank | undefined;
  /** Ids of the cited references, in the order of their numbers. */
  readonly citations: readonly string[];
  /** Glossary, by id. */
  readonly terms: ReadonlyMap<string, Term>;
}

/** Makes the context of a page, with defaults for the fields that are not given. */
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
