import { z } from 'zod';
import { AudiencesSchema, IdSchema, ReviewSchema, TextSchema } from '../../fields/common.ts';
import { pageType, type NewFile } from '../content-type.ts';
import { pageWords, SummarySchema, TranslationSchema } from '../front-matter.ts';
import { LESSON_PARTS } from '../mdx/parts.ts';

/** Front matter of a lesson in French, the source: `modules/<module>/fr/<lesson>.mdx`. */
export const LessonSchema = z
  .strictObject({
    id: IdSchema.describe('Same as the file name.'),
    number: z
      .int()
      .min(1)
      .max(99)
      .describe('Place in the module, and its key in saved progress: never reused.'),
    title: TextSchema.describe('Title of the lesson.'),
    summary: SummarySchema,
    minutes: z.int().min(5).max(120).describe('Learning time, in minutes.'),
    audiences: AudiencesSchema.optional().describe(
      'Where this lesson differs from its module; by default the audiences of the module.',
    ),
    objectives: z
      .array(IdSchema)
      .min(1)
      .describe('Objectives of the module that this lesson teaches (ids).'),
    references: z
      .array(IdSchema)
      .default([])
      .describe('Further reading beyond what the text cites (reference ids).'),
    review: ReviewSchema,
  })
  .describe('Front matter of a lesson in French');
/** A lesson's front matter in the source language. */
export type Lesson = z.infer<typeof LessonSchema>;

/** Lessons of the modules. */
export const lessons = pageType({
  name: 'lessons',
  path: 'modules/<module>/<language>/<name>.mdx',
  schema: LessonSchema,
  editorSchema: 'lesson',
  words: pageWords,
  number: ({ number }) => number,
  parts: { kinds: LESSON_PARTS },
  translations: {
    name: 'lessonTranslations',
    schema: TranslationSchema,
    editorSchema: 'translation',
    into: 'site',
  },
  exchange: {},
  newFile: {
    command: 'lesson',
    description: 'Commence une leçon en français, avec toutes ses parties',
    argument: ['leçon', 'identifiant de la leçon, en minuscules : « grief-and-loss »'],
    title: ['titre de la leçon', 'Titre de la leçon'],
    text: lessonTemplate,
  },
});

/**
 * Text of a new lesson. It passes the check, except for sources still to be cited (CITE-002); each
 * Part says what belongs in it.
 */
function lessonTemplate({ id, title, number, objective }: Parameters<NewFile['text']>[0]): string {
  return `---
id: ${id}
number: ${number}
title: ${JSON.stringify(title)}
summary: "Une phrase, pour les listes et la recherche."
minutes: 20
objectives: [${objective}]
review: { state: draft }
---

<Part kind="situation" id="situation" title="La scène qui ouvre la leçon">

Une scène courte : où, qui, ce qui se passe, la question qui se pose.

</Part>

<Part kind="know" id="know" title="Ce qu’il faut savoir">

L’explication, avec ses sources : placez après un fait la balise Cite et l’identifiant de sa référence.

</Part>

<Part kind="act" id="act" title="Ce que l’on dit, ce que l’on fait">

<Say>

Une phrase que l’on peut dire telle quelle.

</Say>

</Part>

<Part kind="avoid" id="avoid" title="Ce que l’on ne fait pas, et pourquoi">

Une erreur fréquente, et ce qu’elle coûte à la personne.

</Part>

<Part kind="vignette" id="vignette" title="Un cas qui se déroule">

Ce qui arrive, ce que l’on se demande, ce que la personne du métier a fait.

</Part>

<Part kind="tomorrow" id="tomorrow" title="Demain, à votre poste">

- Une tâche concrète.

</Part>

<Part kind="keep" id="keep" title="La fiche">

Ce qui tient sur une page et se comprend seul.

</Part>

<Part kind="summary" id="summary" title="L’essentiel">

Environ 90 mots.

</Part>
`;
}
