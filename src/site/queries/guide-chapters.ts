/** The pages of the guide that can be read in a file: its chapters. */
import { citationsOf } from '../../content/mdx/inventory.ts';
import type { GuideLanguage } from '../../fields/guide-language.ts';
import { localized } from '../../fields/localized.ts';
import { chapterId, type GuideContents } from '../../publishing/guide/guide-contents.ts';
import { pageContext, type PageContext } from '../context.ts';
import { pageUrl } from '../links.ts';
import {
  guideContext,
  guideLanguagePaths,
  guideShell,
  guideTexts,
  guideTools,
  type GuideGiven,
  type GuideText,
  type GuideTool,
} from './guide-library.ts';
import { termsById } from './library.ts';

/** A page of the guide that is a chapter of the guide as one document. */
export type GuideChapter = {
  /** Last segment of its address on the site; empty for the list of pages. */
  readonly name: string;
} & (
  | { readonly kind: 'list' | 'kept' | 'leave' }
  | { readonly kind: 'text'; readonly page: GuideText }
  | { readonly kind: 'tool'; readonly page: GuideTool }
);

/** The chapters in a language, in reading order. */
async function guideChapters(language: GuideLanguage): Promise<GuideChapter[]> {
  const texts = await guideTexts(language);
  const tools = await guideTools(language);
  return [
    { kind: 'list', name: '' },
    ...texts.map((page) => ({ kind: 'text', name: page.name, page }) as const),
    ...tools.map((page) => ({ kind: 'tool', name: page.tool.id, page }) as const),
    { kind: 'kept', name: 'kept' },
    { kind: 'leave', name: 'leave' },
  ];
}

/** `getStaticPaths` of the fragments that the guide as one document is made of. */
export async function chapterPaths() {
  const paths = await Promise.all(
    (await guideLanguagePaths()).map(async ({ props }) =>
      (await guideChapters(props.pageLanguage)).map((chapter) => ({
        params: { language: props.pageLanguage, chapter: chapterId(chapter.name) },
        props: { ...props, chapter },
      })),
    ),
  );
  return paths.flat();
}

/** `getStaticPaths` of what is made once for each language beside the chapters. */
export async function chapterLanguagePaths() {
  return (await guideLanguagePaths()).map(({ props }) => ({
    params: { language: props.pageLanguage },
    props,
  }));
}

/** Makes the context of a written page of the guide. */
export async function textContext(page: GuideText, given: GuideGiven): Promise<PageContext> {
  const citations = citationsOf(page.shown.body ?? '');
  return guideContext({ ...given, citations, terms: await termsById() });
}

/** Makes the context of a tool: in French, where its language lacks it. */
export async function toolContext(
  { language: textLanguage }: GuideTool,
  given: GuideGiven,
): Promise<PageContext> {
  const isShown = textLanguage === given.pageLanguage;
  const t = isShown && { t: await guideShell(given.pageLanguage) };
  return pageContext({ ...given, textLanguage, ...t });
}

/** Makes the context of a chapter: its links stay inside, its ids begin with its own. */
export async function chapterContext(
  chapter: GuideChapter,
  languages: GuideGiven,
): Promise<PageContext> {
  const idPrefix = `${chapterId(chapter.name)}-`;
  const given = { ...languages, target: 'guide', idPrefix } as const;
  switch (chapter.kind) {
    case 'list':
      return guideContext(given);
    case 'text':
      return textContext(chapter.page, given);
    case 'tool':
      return toolContext(chapter.page, given);
    case 'kept':
    case 'leave':
      return guideContext(given, chapter.kind);
  }
}

/** Title of a chapter, with its language where that is not the language of the shell. */
export function chapterTitle(
  chapter: GuideChapter,
  { t, pageLanguage, textLanguage }: PageContext,
): { title: string; language?: GuideLanguage } {
  switch (chapter.kind) {
    case 'text':
      return { title: chapter.page.text.title, language: chapter.page.text.language };
    case 'tool': {
      const { text, language } = localized(chapter.page.tool.title, textLanguage);
      return { title: text, language };
    }
    case 'list':
    case 'kept':
    case 'leave': {
      const title = t(TITLES[chapter.kind]);
      return textLanguage === pageLanguage ? { title } : { title, language: textLanguage };
    }
  }
}

const TITLES = { list: 'guide.title', kept: 'kept.title', leave: 'leave.about' } as const;

/** What the build needs to know of the guide in a language. */
export async function guideContents(languages: GuideGiven): Promise<GuideContents> {
  const { pageLanguage } = languages;
  const chapters = await guideChapters(pageLanguage);
  return {
    chapters: await Promise.all(
      chapters.map(async (chapter) => ({
        id: chapterId(chapter.name),
        ...chapterTitle(chapter, await chapterContext(chapter, languages)),
        isInBook: chapter.kind !== 'kept' && chapter.kind !== 'leave',
      })),
    ),
    pages: [...chapters.map(({ name }) => name), 'take'].map((name) =>
      pageUrl(pageLanguage, ['guide', name].filter(Boolean).join('/')),
    ),
  };
}
