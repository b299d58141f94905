import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { BankSchema } from './items/bank.ts';
import {
  SessionSchema,
  SessionTranslationSchema,
  StationSchema,
  StationTranslationSchema,
} from './content/types/kit.ts';
import { GuideSchema, ToolSchema, ToolTranslationSchema } from './content/types/guide.ts';
import { GuideStringsSchema } from './fields/guide-language.ts';
import { LessonSchema, PageSchema, TranslationSchema } from './content/types/lesson.ts';
import { ModuleSchema } from './content/types/module.ts';
import { PracticeSchema, PracticeTranslationSchema } from './content/types/practice.ts';
import { ReferenceSchema, TermSchema } from './content/types/reference.ts';
import { ExamSchema } from './items/exam.ts';

/**
 * Entries are named by their path: `module/lesson` for a lesson, `module/ar/lesson` for its
 * translation, the file or folder name for the rest. `npm run check` holds paths and ids together.
 */
const named = (base: string, pattern: string, pathToId: (path: string) => string) =>
  glob({ base, pattern, generateId: ({ entry }) => pathToId(entry.replace(/\.\w+$/, '')) });

const folder = (path: string) => path.split('/')[0] ?? path;
const withoutLanguage = (path: string) => path.replace(/(^|\/)fr\//, '$1');
const same = (path: string) => path;

export /**
 *
 */
const collections = {
  modules: defineCollection({
    loader: named('./modules', '*/module.yaml', folder),
    schema: ModuleSchema,
  }),
  banks: defineCollection({
    loader: named('./quizzes', '*/bank.yaml', folder),
    schema: BankSchema,
  }),
  tests: defineCollection({
    loader: named('./quizzes/tests', '*.yaml', same),
    schema: ExamSchema,
  }),
  lessons: defineCollection({
    loader: named('./modules', '*/fr/*.mdx', withoutLanguage),
    schema: LessonSchema,
  }),
  lessonTranslations: defineCollection({
    loader: named('./modules', '*/{ar,en}/*.mdx', same),
    schema: TranslationSchema,
  }),
  guide: defineCollection({
    loader: named('./content/guide', 'fr/*.mdx', withoutLanguage),
    schema: GuideSchema,
  }),
  guideTranslations: defineCollection({
    loader: named('./content/guide', '!(fr)/*.mdx', same),
    schema: TranslationSchema,
  }),
  guideStrings: defineCollection({
    loader: named('./content/guide', '*/strings.yaml', folder),
    schema: GuideStringsSchema,
  }),
  tools: defineCollection({
    loader: named('./content/tools', '*.yaml', same),
    schema: ToolSchema,
  }),
  toolTranslations: defineCollection({
    loader: named('./content/guide', '*/tools/*.yaml', (path) => path.replace('/tools/', '/')),
    schema: ToolTranslationSchema,
  }),
  pages: defineCollection({
    loader: named('./content/pages', 'fr/*.mdx', withoutLanguage),
    schema: PageSchema,
  }),
  pageTranslations: defineCollection({
    loader: named('./content/pages', '{ar,en}/*.mdx', same),
    schema: TranslationSchema,
  }),
  practices: defineCollection({
    loader: named('./content/practices', 'fr/*.mdx', withoutLanguage),
    schema: PracticeSchema,
  }),
  practiceTranslations: defineCollection({
    loader: named('./content/practices', '{ar,en}/*.mdx', same),
    schema: PracticeTranslationSchema,
  }),
  sessions: defineCollection({
    loader: named('./content/kits/sessions', 'fr/*.mdx', withoutLanguage),
    schema: SessionSchema,
  }),
  sessionTranslations: defineCollection({
    loader: named('./content/kits/sessions', '{ar,en}/*.mdx', same),
    schema: SessionTranslationSchema,
  }),
  stations: defineCollection({
    loader: named('./content/kits/stations', 'fr/*.mdx', withoutLanguage),
    schema: StationSchema,
  }),
  stationTranslations: defineCollection({
    loader: named('./content/kits/stations', '{ar,en}/*.mdx', same),
    schema: StationTranslationSchema,
  }),
  references: defineCollection({
    loader: named('./content/references', '*.yaml', same),
    schema: ReferenceSchema,
  }),
  terms: defineCollection({
    loader: named('./content/glossary', '*.yaml', same),
    schema: TermSchema,
  }),
};
