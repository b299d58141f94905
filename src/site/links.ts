import { LANGUAGES, SOURCE_LANGUAGE } from '../fields/common.ts';
import type { GuideLanguage } from '../fields/guide-language.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Address of a page in a language: French, the source, has no prefix.
 * @param language language of the page
 * @param path segments after the language, without slashes around: `modules/x`; empty for home
 */
export function pageUrl(language: GuideLanguage, path = ''): string {
  const segments = [language === SOURCE_LANGUAGE ? '' : language, path].filter(Boolean);
  return `${BASE}/${segments.map((segment) => `${segment}/`).join('')}`;
}

/** Address of a file that is not a page. */
export function fileUrl(path: string): string {
  return `${BASE}/${path}`;
}

/** `getStaticPaths` of a page that exists once for each interface language. */
export function languagePaths() {
  return LANGUAGES.map((language) => ({
    params: { language: language === SOURCE_LANGUAGE ? undefined : language },
    props: { language },
  }));
}

/** `getStaticPaths` of a page that exists for each entry in each interface language. */
export function languageAndEntryPaths<T, P extends Record<string, string>>(
  entries: readonly T[],
  params: (entry: T) => P,
) {
  return languagePaths().flatMap((path) =>
    entries.map((entry) => ({
      params: { ...path.params, ...params(entry) },
      props: { ...path.props, entry },
    })),
  );
}
