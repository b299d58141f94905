import type { TranslatedFront } from '../../content/content-type.ts';
import {
  pagesByType,
  type Library,
  type PageEntry,
  type TypedPages,
} from '../../content/library.ts';
import type { MeasuredName } from '../../content/registry.ts';
import { typeOf } from '../../items/types/type-registry.ts';
import { translationPairs, type TranslationState } from '../rules/translations.ts';
import { sourcesOf } from '../../content/sources.ts';
import type { Item } from '../../items/bank.ts';
import {
  AUDIENCES,
  LANGUAGES,
  SOURCE_LANGUAGE,
  type Audience,
  type Language,
  type Review,
} from '../../fields/common.ts';
import { isAdded, isGuideLanguage, type GuideLanguage } from '../../fields/guide-language.ts';
import type { Lesson } from '../../content/types/lesson.ts';
import { type Module } from '../../content/types/module.ts';
import { audiencesOf } from '../../fields/audiences.ts';
import { readingEase, WORDS_PER_MINUTE } from './readability.ts';
import { studyMinutes } from './study-time.ts';
import {
  blocksOf,
  partBody,
  sentenceCount,
  sentencesOfBlock,
  wordsIn,
} from '../../content/prose.ts';

/** Measures of one lesson in one language. */
export interface LessonStatus {
  readonly id: string;
  readonly words: number;
  /** Words of the Part « summary ». */
  readonly keyPoints: number;
  /** Number of sources cited in the text or listed in the front matter, without duplicates. */
  readonly references: number;
  /** Formative questions in the lesson. */
  readonly questions: number;
  readonly jobAid: boolean;
  /** Minutes of study that were measured, and those that the lesson declares. */
  readonly studyMinutes: number;
  readonly declaredMinutes: number;
  readonly ease: number | undefined;
}

/** Measures of one module in one language. */
export interface ModuleStatus {
  readonly module: string;
  readonly order: number;
  readonly language: Language;
  readonly lessons: readonly LessonStatus[];
  /** Number of French lessons of the module, all of which are to be translated. */
  readonly lessonsInSource: number;
  readonly words: number;
  /** Minutes of reading alone, at {@link WORDS_PER_MINUTE}. */
  readonly readingMinutes: number;
  /** Minutes of study: reading, and every question. See `studyMinutes`. */
  readonly studyMinutes: number;
  /** Minutes that the lessons declare: study, and practice at one's own post. */
  readonly learningMinutes: number;
  readonly moduleMinutes: number;
  readonly ease: number | undefined;
  readonly items: number;
  readonly itemsByType: Readonly<Record<string, number>>;
  readonly vignettes: number;
  /** Questions with several scenes. */
  readonly branching: number;
  readonly objectives: readonly { id: string; lessons: number; items: number }[];
  readonly reviewed: number;
  /** Number of translated texts of the module by state; none in French. */
  readonly translations: Readonly<Record<TranslationState, number>>;
}

/** Learning time of an audience's path, in minutes. */
export interface PathStatus {
  readonly audience: Audience;
  readonly core: number;
  readonly optional: number;
}

/** Measures of a page in one language. */
export interface PageStatus {
  readonly number: number;
  readonly id: string;
  readonly language: GuideLanguage;
  readonly words: number;
  /** Mean number of words in a sentence. */
  readonly meanSentence: number;
  /** Words of the longest sentence. */
  readonly longestSentence: number;
  readonly ease: number | undefined;
}

/** The data of `sanad status`; the pages of each measured type are under the name of the type. */
export interface Status extends Readonly<Record<MeasuredName, readonly PageStatus[]>> {
  readonly modules: readonly ModuleStatus[];
  readonly paths: readonly PathStatus[];
}

/**
 * Measures what authors have written.
 * @param library the parsed content; files that do not parse are left out
 */
export function statusOf(library: Library): Status {
  const modules = library.modules
    .flatMap(({ data }) => data ?? [])
    .sort((a, b) => a.order - b.order);
  const pages = pagesByType(library)
    .filter(({ type }) => type.measured !== undefined)
    .map((typed) => [typed.type.name, pagesStatus(typed)]);
  return {
    ...(Object.fromEntries(pages) as Pick<Status, MeasuredName>),
    modules: modules.flatMap((module) =>
      LANGUAGES.map((language) => moduleStatus(module, language, library)),
    ),
    paths: AUDIENCES.map((audience) => pathStatus(audience, modules, library)),
  };
}

function moduleStatus(module: Module, language: Language, library: Library): ModuleStatus {
  const sources = lessonsOf(module, library);
  const pages = sources.flatMap((source) => inLanguage(source, language, library) ?? []);
  const bank = library.banks.find(({ name }) => name === module.id)?.data;
  const items = bank?.languages.includes(language) ? bank.items : [];
  const blocks = pages.flatMap(({ body }) => blocksOf(body));
  const words = blocks.flatMap(wordsIn).length;
  const lessons = pages.map((page) =>
    lessonStatus(page, language, {
      items: items.filter((item) => isIn(item, page)),
      minutes: sources.find(({ name }) => name === page.name)?.data?.minutes ?? 0,
    }),
  );
  return {
    module: module.id,
    order: module.order,
    language,
    lessons,
    lessonsInSource: sources.length,
    words,
    readingMinutes: Math.round(words / WORDS_PER_MINUTE),
    studyMinutes: Math.round(studyMinutes(words, items)),
    learningMinutes: sum(sources.map(({ data }) => data?.minutes ?? 0)),
    moduleMinutes: module.minutes,
    ease: readingEase(blocks, language),
    items: items.length,
    itemsByType: countBy(items.map(({ type }) => type)),
    vignettes: items.filter(isVignette).length,
    branching: items.filter((item) => typeOf(item).traits.isStory).length,
    objectives: module.objectives.map(({ id }) => ({
      id,
      lessons: sources.filter(({ data }) => data?.objectives.includes(id)).length,
      items: bank?.items.filter(({ objective }) => objective === id).length ?? 0,
    })),
    reviewed: pages.filter(({ data }) => data?.review.state === 'reviewed').length,
    translations: translationsOf(module, language, library),
  };
}

/** The pages of a type in each of their languages, in their order. */
function pagesStatus({ type, sources, translations }: TypedPages): PageStatus[] {
  const pages = sources
    .flatMap(({ name, data }) => (data ? [{ name, number: type.number?.(data) ?? 0 }] : []))
    .sort((a, b) => a.number - b.number);
  return pages.flatMap(({ name, number }) =>
    [...sources, ...translations.filter((page) => !isWaiting(page))]
      .filter((page) => page.name === name && page.isReadable)
      .map(({ language, body }) => {
        const blocks = blocksOf(body);
        const sentences = blocks.flatMap(sentencesOfBlock).map((text) => wordsIn(text).length);
        const words = sum(sentences);
        return {
          number,
          id: name,
          language,
          words,
          meanSentence: words / Math.max(1, sentences.length),
          longestSentence: Math.max(0, ...sentences),
          ease: readingEase(blocks, language),
        };
      }),
  );
}

/** Whether a page is still the French text, under the front matter of a pending translation. */
const isWaiting = ({ data, language }: PageEntry<TranslatedFront>) =>
  isGuideLanguage(language) && isAdded(language) && data?.translation.of === 'pending';

/** A lesson in a language: its source, or its translation if there is one. */
function inLanguage(
  source: PageEntry<Lesson>,
  language: Language,
  library: Library,
): PageEntry<{ review: Review; references?: string[] }> | undefined {
  if (language === SOURCE_LANGUAGE) return source;
  return library.lessonTranslations.find(
    (page) =>
      page.module === source.module && page.name === source.name && page.language === language,
  );
}

/** Whether an item stands in a lesson, or is a quiz item that comes back to it. */
function isIn(item: Item, { name, components }: PageEntry<unknown>): boolean {
  if (item.use === 'quiz') return item.lesson?.split('#')[0] === name;
  return components.some(
    (component) => component.name === 'Question' && component.attributes.get('id') === item.id,
  );
}

function lessonStatus(
  page: PageEntry<{ references?: string[] }>,
  language: Language,
  { items, minutes }: { items: readonly Item[]; minutes: number },
): LessonStatus {
  const named = (name: string) => page.components.filter((component) => component.name === name);
  const blocks = blocksOf(page.body);
  const words = blocks.flatMap(wordsIn).length;
  return {
    id: page.name,
    words,
    keyPoints: wordsIn(blocksOf(partBody(page.body, 'summary')).join(' ')).length,
    references: sourcesOf(page).size,
    questions: named('Question').length,
    jobAid: named('Part').some(({ attributes }) => attributes.get('kind') === 'keep'),
    studyMinutes: Math.round(studyMinutes(words, items)),
    declaredMinutes: minutes,
    ease: readingEase(blocks, language),
  };
}

/** Least number of words of a stem that holds a situation as well as its question. */
export const VIGNETTE_WORDS = 20;

/**
 * Whether a question is based on a vignette: it has several scenes, or its French stem has at least
 * {@link VIGNETTE_WORDS} words in at least two sentences, the situation and the question. Questions
 * with short stories in their rows are not counted.
 */
export function isVignette(item: Pick<Item, 'type' | 'stem'>): boolean {
  if (typeOf(item).traits.isStory) return true;
  const blocks = blocksOf(item.stem.fr);
  return blocks.flatMap(wordsIn).length >= VIGNETTE_WORDS && sum(blocks.map(sentenceCount)) >= 2;
}

function translationsOf(module: Module, language: Language, library: Library) {
  const counts = { current: 0, stale: 0, unrecorded: 0 };
  for (const { module: id, language: translated, state } of translationPairs(library)) {
    if (id === module.id && translated === language) counts[state] += 1;
  }
  return counts;
}

function pathStatus(audience: Audience, modules: readonly Module[], library: Library): PathStatus {
  const minutes = { core: 0, optional: 0 };
  for (const module of modules) {
    for (const { data } of lessonsOf(module, library)) {
      const need = data && audiencesOf(module, data)[audience];
      if (need) minutes[need] += data.minutes;
    }
  }
  return { audience, ...minutes };
}

const lessonsOf = (module: Module, library: Library): PageEntry<Lesson>[] =>
  library.lessons
    .filter((lesson) => lesson.module === module.id)
    .sort((a, b) => (a.data?.number ?? 0) - (b.data?.number ?? 0));

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
