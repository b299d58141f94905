import { statSync } from 'node:fs';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { guideTranslator } from '../../i18n/guide-translator.ts';
import { fingerprintOf } from '../../content/fingerprint.ts';
import { withWords } from '../../content/types/tool/texts.ts';
import { tools as toolType } from '../../content/types/tool/tool.ts';
import type { Translate } from '../../i18n/message.ts';
import { translator } from '../../i18n/translate.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Review } from '../../fields/common.ts';
import type { Tool } from '../../content/types/tool/schema.ts';
import {
  isAdded,
  missingTexts,
  type AddedLanguage,
  type GuideLanguage,
  type GuideStrings,
  type GuideTextGroup,
} from '../../fields/guide-language.ts';
import { pageContext, type PageContext } from '../context.ts';
import { languagePaths } from '../links.ts';
import { textOf, type PageText } from './library.ts';

/** A page of the guide in a language. */
export interface GuideText {
  readonly entry: CollectionEntry<'guide'>;
  readonly text: PageText;
  /** Its number, the last segment of its address. */
  readonly name: string;
  /** Path without its language. */
  readonly path: string;
  /** Whether the translation is hidden, because it is older than the source of a critical page. */
  readonly isHidden: boolean;
  /** Whether the words are in the language; else they are those of the source. */
  readonly isRead: boolean;
  /** The entry whose body is shown. */
  readonly shown: PageText['entry'];
}

/** The pages of the guide in a language, in order. */
export async function guideTexts(language: GuideLanguage): Promise<GuideText[]> {
  const entries = await getCollection('guide');
  return Promise.all(
    entries
      .sort((a, b) => a.data.number - b.data.number)
      .map(async (entry) => {
        const text = await textOf(entry, language);
        const isHidden = text.isStale && entry.data.safetyCritical;
        const isRead = text.isTranslated && !isHidden;
        const name = String(entry.data.number);
        const shown = isRead ? text.entry : entry;
        return { entry, text, name, path: `guide/${name}`, isHidden, isRead, shown };
      }),
  );
}

/**
 * The languages of the guide: those of the site, and each added language with complete strings and
 * at least one translated and recorded page.
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
 * `getStaticPaths` of a page that exists in every language of the guide. For a language that only
 * the guide has, the language of the site is French.
 */
export async function guideLanguagePaths() {
  const addedPaths = (await guideLanguages()).filter(isAdded).map((tag) => ({
    params: { language: tag as string | undefined },
    props: { language: SOURCE_LANGUAGE, pageLanguage: tag as GuideLanguage },
  }));
  const sitePaths = languagePaths().map(({ params, props }) => ({
    params,
    props: { ...props, pageLanguage: props.language as GuideLanguage },
  }));
  return [...sitePaths, ...addedPaths];
}

/** Translate function of the shell around a page of the guide. */
export async function guideShell(pageLanguage: GuideLanguage): Promise<Translate> {
  if (!isAdded(pageLanguage)) return translator(pageLanguage);
  return guideTranslator(await stringsOf(pageLanguage));
}

async function stringsOf(language: AddedLanguage): Promise<GuideStrings> {
  const strings = await getEntry('guideStrings', language);
  if (!strings) throw new Error(`There is no content/guide/${language}/strings.yaml.`);
  return strings.data;
}

/** What makes the context of a page of the guide: its languages, and what else it has. */
export type GuideGiven = Partial<PageContext> & Pick<PageContext, 'language' | 'pageLanguage'>;

/**
 * Makes the context of a page of the guide.
 * @param given languages of the page, and other fields of the context
 * @param group strings that the page needs; if the language lacks one of them, all are in French
 */
export async function guideContext(
  given: GuideGiven,
  group: GuideTextGroup = 'reading',
): Promise<PageContext> {
  const { pageLanguage } = given;
  const isMissing =
    isAdded(pageLanguage) && missingTexts(await stringsOf(pageLanguage), group).length > 0;
  if (isMissing) return pageContext({ ...given, textLanguage: SOURCE_LANGUAGE });
  return pageContext({ ...given, t: await guideShell(pageLanguage) });
}

/** A tool of the guide in a language. */
export interface GuideTool {
  readonly tool: Tool;
  /** Language of the texts: the requested one, or French if there is no translation. */
  readonly language: GuideLanguage;
  /** Whether the French has changed since the translation was made. */
  readonly isStale: boolean;
  readonly review: Review;
}

/** The tools of the guide in a language, in order. */
export async function guideTools(language: GuideLanguage): Promise<GuideTool[]> {
  const entries = await getCollection('tools');
  const tools = entries.map(({ data }) => data).sort((a, b) => a.number - b.number);
  return Promise.all(tools.map((tool) => toolIn(tool, language)));
}

async function toolIn(tool: Tool, language: GuideLanguage): Promise<GuideTool> {
  const isStale = false;
  const review: Review = { state: 'draft' };
  if (!isAdded(language)) return { tool, language, isStale, review };
  const translations = await getCollection('toolTranslations');
  const translated = translations.find(({ id }) => id === `${language}/${tool.id}`)?.data;
  const lacks = missingTexts(await stringsOf(language), 'tools').length > 0;
  if (!translated || translated.translation.of === 'pending' || lacks) {
    return { tool, language: SOURCE_LANGUAGE, isStale, review };
  }
  return {
    tool: withWords(tool, language, translated.texts),
    language,
    isStale: translated.translation.of !== fingerprintOf(toolType, tool),
    review: translated.review,
  };
}

/** The added languages of the guide into which a tool is translated. */
export async function languagesOfTool(id: string): Promise<AddedLanguage[]> {
  const languages = (await guideLanguages()).filter(isAdded);
  const found = await Promise.all(
    languages.map(async (tag) => {
      const translated = (await guideTools(tag)).find(({ tool }) => tool.id === id);
      return translated?.language === tag ? [tag] : [];
    }),
  );
  return found.flat();
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
