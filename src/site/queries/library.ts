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

/** A page in one language: its words, or the source's where it is not translated. */
export interface PageText {
  /** Language of the words: that asked for, or the source when there is no translation. */
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

/** A French page of any kind. */
type SourcePage = CollectionEntry<KnownPageType['name']>;

/**
 * The words of a page in a language, falling back on the source, which the page then says.
 * @param source French entry
 * @param language language asked for; where the guide alone has it, a translation counts once it is
 *   recorded
 */
export async function textOf(source: SourcePage, language: GuideLanguage): Promise<PageText> {
  const own = (entry: PageText['entry'], extra: Partial<PageText>): PageText => ({
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
  if (language === SOURCE_LANGUAGE) return own(source, {});
  const type = contentType(source.collection);
  const [module, name = module] = source.id.split('/');
  const id = entryId(type.path, { module, language, name });
  const translations = await getCollection(type.translations.name);
  const translation = translations.find((entry) => entry.id === id);
  const isBegun = isAdded(language) && translation?.data.translation.of === 'pending';
  if (!translation || isBegun)
    return own(source, { language: SOURCE_LANGUAGE, isTranslated: false });
  const current = fingerprintOf<PageType['schema']>(type, source.data, source.body);
  return own(translation, { isStale: translation.data.translation.of !== current });
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

/** Whether a module's bank can be asked in a language. */
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

/** Minutes of the lessons of one audience, by need. */
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

/** OSCE stations in their order; of one module only, when it is given. */
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
 * A module is complete in a language when every lesson and the whole bank are in it: then it can
 * leave as a package.
 */
export async function isComplete(module: string, language: Language): Promise<boolean> {
  const texts = await Promise.all(
    (await lessonsOf(module)).map((lesson) => textOf(lesson, language)),
  );
  const bank = await bankIn(module, language);
  return bank !== undefined && texts.length > 0 && texts.every(({ isTranslated }) => isTranslated);
}
