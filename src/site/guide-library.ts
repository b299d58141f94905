import { statSync } from 'node:fs';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { guideTranslator } from '../i18n/guide-translator.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../schemas/common.ts';
import { isAdded, missingTexts, type GuideLanguage } from '../schemas/guide-language.ts';
import { pageContext, type PageContext } from './context.ts';
import { languagePaths } from './links.ts';
import { textOf, type PageText } from './library.ts';

/** A page of the guide with its words in a language. */
export interface GuideText {
  readonly entry: CollectionEntry<'guide'>;
  readonly text: PageText;
  /** Path without its language. */
  readonly path: string;
  /** Whether the translation is hidden: made from an older source, of a page that must be right. */
  readonly isHidden: boolean;
}

/** The pages of the guide, in order, with their words in a language. */
export async function guideTexts(language: GuideLanguage): Promise<GuideText[]> {
  const entries = await getCollection('guide');
  return Promise.all(
    entries
      .sort((a, b) => a.data.number - b.data.number)
      .map(async (entry) => {
        const text = await textOf(entry, language);
        const isHidden = text.isStale && entry.data.safetyCritical;
        return { entry, text, path: `guide/${entry.data.number}`, isHidden };
      }),
  );
}

/**
 * The languages the guide is shown in: those of the site, and each other one whose strings are
 * complete and of which one page at least is translated and recorded.
 */
export async function guideLanguages(): Promise<GuideLanguage[]> {
  const strings = await getCollection(
    'guideStrings',
    ({ data }) => missingTexts(data).length === 0,
  );
  const begun = await getCollection(
    'guideTranslations',
    ({ data }) => data.translation.of !== 'pending',
  );
  const added = strings
    .map(({ data }) => data.language)
    .filter((tag) => isAdded(tag) && begun.some(({ id }) => id.startsWith(`${tag}/`)));
  return [...LANGUAGES, ...added.sort()];
}

/**
 * `getStaticPaths` of what is read in every language of the guide. Around a language that the
 * guide alone has, the site is in French.
 */
export async function guideLanguagePaths() {
  const added = (await guideLanguages()).filter(isAdded).map((tag) => ({
    params: { language: tag as string | undefined },
    props: { language: SOURCE_LANGUAGE, pageLanguage: tag as GuideLanguage },
  }));
  const own = languagePaths().map(({ params, props }) => ({
    params,
    props: { ...props, pageLanguage: props.language as GuideLanguage },
  }));
  return [...own, ...added];
}

/** Makes the context of a page of the guide. */
export async function guideContext(
  given: Partial<PageContext> & { language: Language; pageLanguage: GuideLanguage },
): Promise<PageContext> {
  if (!isAdded(given.pageLanguage)) return pageContext(given);
  const strings = await getEntry('guideStrings', given.pageLanguage);
  if (!strings) throw new Error(`There is no content/guide/${given.pageLanguage}/strings.yaml.`);
  return pageContext({ ...given, t: guideTranslator(strings.data) });
}

/** The tools of the guide, in order. */
export async function toolsInOrder(): Promise<CollectionEntry<'tools'>[]> {
  return (await getCollection('tools')).sort((a, b) => a.data.number - b.data.number);
}

const RECORDINGS = import.meta.glob<string>('/content/guide/*/*.{mp3,m4a,ogg,opus}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/**
 * The recording beside a page, if there is one.
 * @returns its address and its size in bytes
 */
export function recordingOf(
  id: string,
  language: GuideLanguage,
): { url: string; bytes: number } | undefined {
  const found = Object.entries(RECORDINGS).find(([path]) =>
    path.startsWith(`/content/guide/${language}/${id}.`),
  );
  return found && { url: found[1], bytes: statSync(found[0].slice(1)).size };
}
