import { bankFingerprint, pageFingerprint } from '../../content/fingerprint.ts';
import { toolFingerprint } from '../../content/tool-texts.ts';
import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../fields/common.ts';
import { isAdded, type GuideLanguage } from '../../fields/guide-language.ts';
import type { Session, Station } from '../../content/types/kit.ts';
import type { Library, PageEntry } from '../../content/library.ts';

interface Titled {
  readonly title: string;
  readonly summary: string;
}
interface Translated extends Titled {
  readonly translation: { readonly of: string };
}

/** What a translation is worth: of the current source, of an older one, or not recorded. */
export type TranslationState = 'current' | 'stale' | 'unrecorded';

/** A translated text beside its source. */
export interface TranslationPair {
  readonly path: string;
  readonly line: number;
  readonly language: GuideLanguage;
  readonly sourcePath: string;
  /** Fingerprint of the source as it is now. */
  readonly fingerprint: string;
  readonly state: TranslationState;
}

/** The fingerprint of a source page as it is now; undefined while its front matter is wrong. */
export function sourceFingerprint(source: PageEntry<Titled>): string | undefined {
  const { data, body } = source;
  return data && pageFingerprint({ ...data }, body);
}

/** Each kind of page with its translations: lessons, guide, practice sheets, kits. */
export function translatedKinds(
  library: Library,
): { sources: readonly PageEntry<Titled>[]; translations: readonly PageEntry<Translated>[] }[] {
  return [
    { sources: library.lessons, translations: library.lessonTranslations },
    { sources: library.guide, translations: library.guideTranslations },
    { sources: library.pages, translations: library.pageTranslations },
    { sources: library.practices, translations: library.practiceTranslations },
    { sources: library.sessions, translations: library.sessionTranslations },
    { sources: library.stations, translations: library.stationTranslations },
  ];
}

/** Lists every translation with its state, pages and banks alike. */
export function translationPairs(library: Library): TranslationPair[] {
  const pages = translatedKinds(library).flatMap(({ sources, translations }) =>
    translations.flatMap((page) => {
      const source = sourceOf(page, sources);
      const fingerprint = source && sourceFingerprint(source);
      if (!source || !fingerprint || !page.data) return [];
      return [
        {
          path: page.path,
          line: page.lineOf('translation', 'of'),
          language: page.language,
          sourcePath: source.path,
          fingerprint,
          state: stateOf(page.data.translation.of, fingerprint),
        },
      ];
    }),
  );
  const tools = library.toolTranslations.flatMap((entry) => toolPairs(entry, library));
  return [...pages, ...tools, ...library.banks.flatMap(bankPairs)];
}

function toolPairs(
  { data, path, name, language, lineOf }: Library['toolTranslations'][number],
  { tools }: Library,
): TranslationPair[] {
  const source = tools.find((tool) => tool.name === name);
  if (!data || !source?.data) return [];
  const fingerprint = toolFingerprint(source.data);
  return [
    {
      path,
      line: lineOf('translation', 'of'),
      language: language as GuideLanguage,
      sourcePath: source.path,
      fingerprint,
      state: stateOf(data.translation.of, fingerprint),
    },
  ];
}

function bankPairs({ data, path, lineOf }: Library['banks'][number]): TranslationPair[] {
  if (!data) return [];
  const fingerprint = bankFingerprint(data);
  return data.languages
    .filter((language) => language !== SOURCE_LANGUAGE)
    .map((language) => ({
      path,
      line: lineOf('translations', language),
      language,
      sourcePath: path,
      fingerprint,
      state: stateOf(data.translations[language as 'ar' | 'en'] ?? 'pending', fingerprint),
    }));
}

function stateOf(recorded: string, current: string): TranslationState {
  if (recorded === 'pending') return 'unrecorded';
  return recorded === current ? 'current' : 'stale';
}

/** The French page a translation was made from. */
export function sourceOf<T>(
  page: PageEntry<unknown>,
  sources: readonly PageEntry<T>[],
): PageEntry<T> | undefined {
  return sources.find(({ name, module }) => name === page.name && module === page.module);
}

/** Checks that translations have a source, the same bones as it, and a recorded version. */
export function checkTranslations(library: Library): Finding[] {
  const bones = translatedKinds(library).flatMap(({ sources, translations }) =>
    translations.flatMap((page) => [...checkSource(page, sourceOf(page, sources))]),
  );
  const states = translationPairs(library).flatMap(({ path, line, language, state }) => {
    // In a language of the guide alone, what is not recorded is not shown.
    if (state === 'unrecorded' && isAdded(language)) return [];
    if (state === 'unrecorded') return [finding('TR-003', { path, line }, path, language)];
    return state === 'stale' ? [finding('TR-004', { path, line }, path, language)] : [];
  });
  return [...bones, ...states];
}

function* checkSource(
  page: PageEntry<Translated>,
  source: PageEntry<Titled> | undefined,
): Generator<Finding> {
  if (!source) {
    const path = page.path.replace(`/${page.language}/`, `/${SOURCE_LANGUAGE}/`);
    yield finding('TR-001', { path: page.path, line: 1 }, path);
    return;
  }
  const fingerprint = sourceFingerprint(source);
  if (!page.data || !fingerprint || !page.isReadable || !source.isReadable) return;
  // A stale translation differs from its source by nature: TR-004 says it once.
  if (stateOf(page.data.translation.of, fingerprint) !== 'stale') yield* checkBones(page, source);
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
  if (figuresIn(page.data) !== figuresIn(source.data)) {
    yield finding('TR-005', at, 'durées, points et objectifs');
  }
}

type Counted = Partial<Pick<Session, 'minutes' | 'plan'> & Pick<Station, 'timing' | 'passMark'>> & {
  readonly grid?: readonly { readonly objective: string; readonly points?: number }[];
};

/** What a kit's front matter counts, which its translation may not change. */
function figuresIn(data: unknown): string {
  const kit = (data ?? {}) as Counted;
  const { minutes, timing, plan, grid, passMark } = kit;
  return JSON.stringify([
    plan && minutes,
    plan?.map((step) => step.minutes),
    timing,
    passMark,
    grid?.map((row) => [row.objective, row.points]),
  ]);
}

function listed(page: PageEntry<unknown>, name: string, attribute: string): string[] {
  return page.components
    .filter((component) => component.name === name)
    .map(({ attributes }) => attributes.get(attribute) ?? '');
}

/** `pyramid.ar.svg` is the Arabic drawing of `pyramid.svg`. */
const figureBase = (src: string) =>
  src.replace(new RegExp(`\\.(${LANGUAGES.join('|')})\\.svg$`), '.svg');
