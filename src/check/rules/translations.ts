import type {
  ContentType,
  DataType,
  PageFront,
  PageType,
  TranslatedFront,
} from '../../content/content-type.ts';
import { fingerprintOf } from '../../content/fingerprint.ts';
import {
  pagesByType,
  sourcesOfType,
  translationsOfType,
  type Entry,
  type Library,
  type PageEntry,
  type TranslatedEntry,
} from '../../content/library.ts';
import { fillPath } from '../../content/paths.ts';
import { CONTENT_TYPES } from '../../content/registry.ts';
import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../fields/common.ts';
import { isAdded, type GuideLanguage } from '../../fields/guide-language.ts';

/** State of a translation: made from the current source, from an older one, or not recorded. */
export type TranslationState = 'current' | 'stale' | 'unrecorded';

/** A translated text with its source. */
export interface TranslationPair {
  readonly path: string;
  readonly line: number;
  readonly language: GuideLanguage;
  readonly sourcePath: string;
  /** Module of the source; empty if it has none. */
  readonly module: string;
  /** Current fingerprint of the source. */
  readonly fingerprint: string;
  readonly state: TranslationState;
}

/** The current fingerprint of a source; undefined while the source is invalid. */
function sourceFingerprint(
  type: ContentType,
  source: Entry<unknown> | PageEntry<unknown>,
): string | undefined {
  if (source.data === undefined) return undefined;
  return fingerprintOf(type, source.data, 'body' in source ? source.body : '');
}

/** Lists every translation with its state: pages, other files, and those inside of a file. */
export function translationPairs(library: Library): TranslationPair[] {
  const pages = pagesByType(library).flatMap(({ type, sources, translations }) =>
    translations.flatMap((page) =>
      pairOf(page, page.data?.translation.of, sourceOf(page, sources), type),
    ),
  );
  const data = CONTENT_TYPES.flatMap((type) =>
    type.kind === 'data' ? dataPairs(type, library) : [],
  );
  return [...pages, ...data];
}

function dataPairs(type: DataType, library: Library): TranslationPair[] {
  const sources = sourcesOfType(library, type);
  const apart = translationsOfType(library, type).flatMap((entry) => {
    const recorded = entry.data === undefined ? undefined : type.translations?.recorded(entry.data);
    return pairOf(entry, recorded, sourceOf(entry, sources), type);
  });
  const inside = sources.flatMap((entry) => {
    const fingerprint = sourceFingerprint(type, entry);
    if (!fingerprint) return [];
    return (type.inside?.(entry.data) ?? []).map(([language, recorded]) => ({
      path: entry.path,
      sourcePath: entry.path,
      module: entry.module,
      language,
      fingerprint,
      line: entry.lineOf('translations', language),
      state: stateOf(recorded, fingerprint),
    }));
  });
  return [...apart, ...inside];
}

function pairOf(
  entry: TranslatedEntry<unknown> | PageEntry<unknown>,
  recorded: string | undefined,
  source: Entry<unknown> | PageEntry<unknown> | undefined,
  type: ContentType,
): TranslationPair[] {
  const fingerprint = source && sourceFingerprint(type, source);
  if (!source || !fingerprint || recorded === undefined) return [];
  return [
    {
      path: entry.path,
      line: entry.lineOf('translation', 'of'),
      language: entry.language as GuideLanguage,
      sourcePath: source.path,
      module: source.module,
      fingerprint,
      state: stateOf(recorded, fingerprint),
    },
  ];
}

function stateOf(recorded: string, current: string): TranslationState {
  if (recorded === 'pending') return 'unrecorded';
  return recorded === current ? 'current' : 'stale';
}

/** The French source of a translation. */
export function sourceOf<T extends { readonly name: string; readonly module: string }>(
  translation: { readonly name: string; readonly module: string },
  sources: readonly T[],
): T | undefined {
  return sources.find(
    ({ name, module }) => name === translation.name && module === translation.module,
  );
}

/** Checks that a translation has a source, the same structure and a recorded fingerprint. */
export function checkTranslations(library: Library): Finding[] {
  const bones = pagesByType(library).flatMap(({ type, sources, translations }) =>
    translations.flatMap((page) => [...checkSource(page, sourceOf(page, sources), type)]),
  );
  const states = translationPairs(library).flatMap(({ path, line, language, state }) => {
    // In a language that only the guide has, pages without a recorded fingerprint are not
    // published.
    if (state === 'unrecorded' && isAdded(language)) return [];
    if (state === 'unrecorded') return [finding('TR-003', { path, line }, path, language)];
    return state === 'stale' ? [finding('TR-004', { path, line }, path, language)] : [];
  });
  return [...bones, ...states];
}

function* checkSource(
  page: PageEntry<TranslatedFront>,
  source: PageEntry<PageFront> | undefined,
  type: PageType,
): Generator<Finding> {
  if (!source) {
    const path = fillPath(type.path, { ...page, language: SOURCE_LANGUAGE });
    yield finding('TR-001', { path: page.path, line: 1 }, path);
    return;
  }
  const fingerprint = sourceFingerprint(type, source);
  if (!page.data || !source.data || !fingerprint || !page.isReadable || !source.isReadable) return;
  // A stale translation differs from its source by nature; TR-004 reports it already.
  if (stateOf(page.data.translation.of, fingerprint) === 'stale') return;
  yield* checkBones(page, source);
  const counted = (data: PageFront) => JSON.stringify(type.counts?.(data));
  if (counted(page.data) !== counted(source.data)) {
    yield finding('TR-005', { path: page.path, line: 1 }, 'durées, points et objectifs');
  }
}

function* checkBones(page: PageEntry<unknown>, source: PageEntry<unknown>): Generator<Finding> {
  const at = { path: page.path, line: 1 };
  const parts = (entry: PageEntry<unknown>) => listed(entry, 'Part', 'id').join(', ');
  if (parts(page) !== parts(source)) yield finding('TR-002', at, parts(source), parts(page));
  for (const [name, attribute, label] of [
    ['Cite', 'id', 'citations'],
    ['Question', 'id', 'questions'],
    ['Figure', 'src', 'figures'],
  ] as const) {
    const sorted = (entry: PageEntry<unknown>) =>
      [...new Set(listed(entry, name, attribute).map(figureBase))].sort().join();
    if (sorted(page) !== sorted(source)) yield finding('TR-005', at, label);
  }
}

function listed(page: PageEntry<unknown>, name: string, attribute: string): string[] {
  return page.components
    .filter((component) => component.name === name)
    .map(({ attributes }) => attributes.get(attribute) ?? '');
}

/** `pyramid.ar.svg` is the Arabic drawing of `pyramid.svg`. */
const figureBase = (src: string) =>
  src.replace(new RegExp(`\\.(${LANGUAGES.join('|')})\\.svg$`), '.svg');
