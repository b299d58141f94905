import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { PageType } from '../../content/content-type.ts';
import { fingerprintOf } from '../../content/fingerprint.ts';
import { entryId } from '../../content/paths.ts';
import { contentType, type KnownPageType } from '../../content/registry.ts';
import { banks } from '../../content/types/bank.ts';
import { SOURCE_LANGUAGE, type Audience, type Language, type Review } from '../../fields/common.ts';
import { isAdded, type GuideLanguage } from '../../fields/guide-language.ts';
import { type Module } from '../../content/types/module.ts';
import { audiencesOf } from '../../fields/audiences.ts';
import type { Reference } from '../../content/types/reference.ts';
import type { Term } from '../../content/types/term.ts';

/** A page in one language, or its French source if there is no translation. */
export interface PageText {
  /** Language of the text: the requested one, or French if there is no translation. */
  readonly language: GuideLanguage;
  readonly isTranslated: boolean;
  /** Whether the source has changed since the translation was made. */
  readonly isStale: boolean;
  readonly title: string;
  readonly summary: string;
  /** Title of the French source, for a link to it. */
  readonly sourceTitle: string;
  readonly review: Review;
  readonly body: string;
  readonly entry: SourcePage | CollectionEntry<KnownPageType['translations']['name']>;
}

/** A French page of any content type. */
type SourcePage = CollectionEntry<KnownPageType['name']>;

/**
 * Finds the text of a page in a language, or its French source.
 * @param source French entry
 * @param language requested language; a translation into a language that only the guide has counts
 *   once it is recorded
 */
export async function textOf(source: SourcePage, language: GuideLanguage): Promise<PageText> {
  const pageText = (entry: PageText['entry'], extra: Partial<PageText>): PageText => ({
    language,
    isTranslated: true,
    isStale: false,
    title: entry.data.title,
    summary: entry.data.summary,
    sourceTitle: source.data.title,
    review: entry.data.review,
    body: entry.body ?? '',
    entry,
    ...extra,
  });
  if (language === SOURCE_LANGUAGE) return pageText(source, {});
  const type = contentType(source.collection);
  const [module, name = module] = source.id.split('/');
  const id = entryId(type.path, { module, language, name });
  const translations = await getCollection(type.translations.name);
  const translation = translations.find((entry) => entry.id === id);
  const isBegun = isAdded(language) && translation?.data.translation.of === 'pending';
  if (!translation || isBegun)
    return pageText(source, { language: SOURCE_LANGUAGE, isTranslated: false });
  const current = fingerprintOf<PageType['schema']>(type, source.data, source.body);
  return pageText(translation, { isStale: translation.data.translation.of !== current });
}

/** Modules in the order of the curriculum. */
export async function modulesInOrder(): Promise<CollectionEntry<'modules'>[]> {
  return (await getCollection('modules')).sort((a, b) => a.data.order - b.data.order);
}

/** Lessons of a module, in order. */
export async function lessonsOf(module: string): Promise<CollectionEntry<'lessons'>[]> {
  const lessons = await getCollection('lessons', ({ id }) => id.startsWith(`${module}/`));
  return lessons.sort((a, b) => a.data.number - b.data.number);
}

/** A module's bank, if it is translated into a language. */
export async function bankIn(module: string, language: Language) {
  const bank = (await getEntry('banks', module))?.data;
  return bank?.languages.includes(language) ? bank : undefined;
}

/** Whether the source texts of a bank have changed since their translation. */
export async function isBankStale(module: string, language: Language): Promise<boolean> {
  const bank = (await getEntry('banks', module))?.data;
  if (!bank || language === 'fr') return false;
  return bank.translations[language] !== fingerprintOf(banks, bank);
}

/** Minutes of the lessons that an audience needs, core and optional. */
export function minutesFor(
  audience: Audience,
  module: Module,
  lessons: readonly CollectionEntry<'lessons'>[],
): { core: number; optional: number } {
  const total = { core: 0, optional: 0 };
  for (const { data } of lessons) {
    const need = audiencesOf(module, data)[audience];
    if (need) total[need] += data.minutes;
  }
  return total;
}

/** The facilitator's sheet of a module, if it has one. */
export async function sessionOf(module: string): Promise<CollectionEntry<'sessions'> | undefined> {
  return (await getCollection('sessions')).find(({ id }) => id === module);
}

/** OSCE stations in order: all, or those of a module. */
export async function stationsInOrder(module?: string): Promise<CollectionEntry<'stations'>[]> {
  const stations = await getCollection('stations', ({ data }) => !module || data.module === module);
  return stations.sort((a, b) => a.data.number - b.data.number);
}

/** The glossary, by id. */
export async function termsById(): Promise<ReadonlyMap<string, Term>> {
  return new Map((await getCollection('terms')).map(({ id, data }) => [id, data]));
}

/** The bibliography, by id. */
export async function referencesById(): Promise<ReadonlyMap<string, Reference>> {
  return new Map((await getCollection('references')).map(({ id, data }) => [id, data]));
}

/**
 * Whether a module is complete in a language: every lesson and the whole bank are translated. Only
 * then can it be packaged.
 */
export async function isComplete(module: string, language: Language): Promise<boolean> {
  const texts = await Promise.all(
    (await lessonsOf(module)).map((lesson) => textOf(lesson, language)),
  );
  const bank = await bankIn(module, language);
  return bank !== undefined && texts.length > 0 && texts.every(({ isTranslated }) => isTranslated);
}
