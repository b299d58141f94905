import type { z } from 'zod';
import { BankSchema, type Bank } from '../items/bank.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../fields/common.ts';
import {
  GuideStringsSchema,
  type GuideLanguage,
  type GuideStrings,
} from '../fields/guide-language.ts';
import {
  GuideSchema,
  ToolSchema,
  ToolTranslationSchema,
  type GuidePage,
  type Tool,
  type ToolTranslation,
} from './types/guide.ts';
import {
  LessonSchema,
  PageSchema,
  TranslationSchema,
  type Lesson,
  type PageData,
  type Translation,
} from './types/lesson.ts';
import {
  SessionSchema,
  SessionTranslationSchema,
  StationSchema,
  StationTranslationSchema,
  type Session,
  type SessionTranslation,
  type Station,
  type StationTranslation,
} from './types/kit.ts';
import { ModuleSchema, type Module } from './types/module.ts';
import {
  PracticeSchema,
  PracticeTranslationSchema,
  type Practice,
  type PracticeTranslation,
} from './types/practice.ts';
import { ReferenceSchema, TermSchema, type Reference, type Term } from './types/reference.ts';
import { ExamSchema, type Test } from '../items/exam.ts';
import type { Finding } from '../diagnostics/catalogue.ts';
import { parsePage, type ParsedPage } from './mdx/parse-page.ts';
import { parseYaml, type LineOf, type SourceFile } from './parse-yaml.ts';

/** A YAML file of a known content type, with its declared name (that of its file or folder). */
export interface Entry<T> {
  readonly path: string;
  /** What the file, or its folder, is called: must equal the declared id. */
  readonly name: string;
  readonly data: T | undefined;
  readonly lineOf: LineOf;
}

/** A page in one language; `module` is empty for what is not a lesson. */
export interface PageEntry<T> extends ParsedPage<T> {
  readonly name: string;
  /** Where it is unknown, what the folder is called (GUIDE-002 tells). */
  readonly language: GuideLanguage;
  readonly module: string;
}

/** Everything authors have written, parsed: what the check and the command line work on. */
export interface Library {
  readonly modules: readonly Entry<Module>[];
  readonly banks: readonly Entry<Bank>[];
  readonly tests: readonly Entry<Test>[];
  readonly references: readonly Entry<Reference>[];
  readonly terms: readonly Entry<Term>[];
  readonly lessons: readonly PageEntry<Lesson>[];
  readonly lessonTranslations: readonly PageEntry<Translation>[];
  readonly guide: readonly PageEntry<GuidePage>[];
  readonly guideTranslations: readonly PageEntry<Translation>[];
  readonly guideStrings: readonly Entry<GuideStrings>[];
  readonly tools: readonly Entry<Tool>[];
  readonly toolTranslations: readonly (Entry<ToolTranslation> & { readonly language: string })[];
  readonly pages: readonly PageEntry<PageData>[];
  readonly pageTranslations: readonly PageEntry<Translation>[];
  readonly practices: readonly PageEntry<Practice>[];
  readonly practiceTranslations: readonly PageEntry<PracticeTranslation>[];
  readonly sessions: readonly PageEntry<Session>[];
  readonly sessionTranslations: readonly PageEntry<SessionTranslation>[];
  readonly stations: readonly PageEntry<Station>[];
  readonly stationTranslations: readonly PageEntry<StationTranslation>[];
  /** SVG figures of the modules and of the guide. */
  readonly figures: readonly SourceFile[];
  /** What reading alone has found: syntax and schema mistakes. */
  readonly findings: readonly Finding[];
}

const LANGUAGE = `(?<language>${LANGUAGES.join('|')})`;
const NAME = '(?<name>[^/]+)';
const FOLDERS = {
  modules: new RegExp(`^modules/${NAME}/module\\.yaml$`),
  banks: new RegExp(`^quizzes/${NAME}/bank\\.yaml$`),
  tests: new RegExp(`^quizzes/tests/${NAME}\\.yaml$`),
  references: new RegExp(`^content/references/${NAME}\\.yaml$`),
  terms: new RegExp(`^content/glossary/${NAME}\\.yaml$`),
  lessons: new RegExp(`^modules/(?<module>[^/]+)/${LANGUAGE}/${NAME}\\.mdx$`),
  guide: new RegExp(`^content/guide/(?<language>[^/]+)/${NAME}\\.mdx$`),
  guideStrings: new RegExp(`^content/guide/${NAME}/strings\\.yaml$`),
  tools: new RegExp(`^content/tools/${NAME}\\.yaml$`),
  toolTranslations: new RegExp(`^content/guide/(?<language>[^/]+)/tools/${NAME}\\.yaml$`),
  pages: new RegExp(`^content/pages/${LANGUAGE}/${NAME}\\.mdx$`),
  practices: new RegExp(`^content/practices/${LANGUAGE}/${NAME}\\.mdx$`),
  sessions: new RegExp(`^content/kits/sessions/${LANGUAGE}/${NAME}\\.mdx$`),
  stations: new RegExp(`^content/kits/stations/${LANGUAGE}/${NAME}\\.mdx$`),
  figures: /^(modules\/[^/]+|content\/guide)\/figures\/[^/]+\.svg$/,
} as const;

/** Tells whether a path is one of those the library reads. */
export function isLibraryPath(path: string): boolean {
  return Object.values(FOLDERS).some((pattern) => pattern.test(path));
}

/**
 * Parses the files of `content/`, `modules/` and `quizzes/`.
 * @param files every file, in any order; those of no known kind are passed over
 */
export function readLibrary(files: readonly SourceFile[]): Library {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const findings: Finding[] = [];
  const entries = <T>(pattern: RegExp, schema: z.ZodType<T>) =>
    matching(sorted, pattern).map(({ file, groups }) => {
      const parsed = parseYaml(file, schema);
      findings.push(...parsed.findings);
      const { name = '', language = '' } = groups;
      return { path: file.path, name, language, ...parsed };
    });
  const pages = <T>(pattern: RegExp, schema: z.ZodType<T>, isSource: boolean): PageEntry<T>[] =>
    matching(sorted, pattern)
      .filter(({ groups }) => (groups['language'] === SOURCE_LANGUAGE) === isSource)
      .map(({ file, groups }) => {
        const parsed = parsePage(file, schema);
        findings.push(...parsed.findings);
        const language = groups['language'] as GuideLanguage;
        return { ...parsed, name: groups['name'] ?? '', language, module: groups['module'] ?? '' };
      });
  return {
    modules: entries(FOLDERS.modules, ModuleSchema),
    banks: entries(FOLDERS.banks, BankSchema),
    tests: entries(FOLDERS.tests, ExamSchema),
    references: entries(FOLDERS.references, ReferenceSchema),
    terms: entries(FOLDERS.terms, TermSchema),
    lessons: pages(FOLDERS.lessons, LessonSchema, true),
    lessonTranslations: pages(FOLDERS.lessons, TranslationSchema, false),
    guide: pages(FOLDERS.guide, GuideSchema, true),
    guideTranslations: pages(FOLDERS.guide, TranslationSchema, false),
    guideStrings: entries(FOLDERS.guideStrings, GuideStringsSchema),
    tools: entries(FOLDERS.tools, ToolSchema),
    toolTranslations: entries(FOLDERS.toolTranslations, ToolTranslationSchema),
    pages: pages(FOLDERS.pages, PageSchema, true),
    pageTranslations: pages(FOLDERS.pages, TranslationSchema, false),
    practices: pages(FOLDERS.practices, PracticeSchema, true),
    practiceTranslations: pages(FOLDERS.practices, PracticeTranslationSchema, false),
    sessions: pages(FOLDERS.sessions, SessionSchema, true),
    sessionTranslations: pages(FOLDERS.sessions, SessionTranslationSchema, false),
    stations: pages(FOLDERS.stations, StationSchema, true),
    stationTranslations: pages(FOLDERS.stations, StationTranslationSchema, false),
    figures: sorted.filter((file) => FOLDERS.figures.test(file.path)),
    findings,
  };
}

function matching(files: readonly SourceFile[], pattern: RegExp) {
  return files.flatMap((file) => {
    const match = pattern.exec(file.path);
    return match ? [{ file, groups: match.groups ?? {} }] : [];
  });
}
