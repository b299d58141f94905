import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../content/library.ts';
import { sampleWith } from '../sample.test-data.ts';
import { isVignette, statusOf } from './status.ts';

const LESSON = 'modules/first-steps/fr/first-lesson.mdx';
const MODULE = 'modules/first-steps/module.yaml';
const status = (...changes: [string, string, string][]) =>
  statusOf(readLibrary(sampleWith(changes)));
const inLanguage = (language: string, ...changes: [string, string, string][]) =>
  status(...changes).modules.find((module) => module.language === language)!;

describe('the status of a module', () => {
  it('counts its lessons, words, questions and objectives', () => {
    // « À savoir », « Un fait , un terme, un lien. », « Vérifiez-vous »: 2 + 6 + 1 words.
    expect(inLanguage('fr')).toMatchObject({
      module: 'first-steps',
      words: 9,
      readingMinutes: 0,
      // 9 words at 184 a minute, and one decision of a minute and a half: 1.55.
      studyMinutes: 2,
      learningMinutes: 20,
      moduleMinutes: 30,
      items: 1,
      itemsByType: { single: 1 },
      vignettes: 0,
      branching: 0,
      reviewed: 0,
      objectives: [{ id: 'greet', lessons: 1, items: 1 }],
    });
    expect(inLanguage('fr').lessons).toMatchObject([
      { id: 'first-lesson', words: 9, keyPoints: 0, references: 3, questions: 1, jobAid: false },
    ]);
  });

  it('counts a source once, cited and listed beside', () => {
    const twice: [string, string, string] = [
      LESSON,
      'references: [second-source',
      'references: [a-source, second-source',
    ];
    expect(inLanguage('fr', twice).lessons).toMatchObject([{ references: 3 }]);
  });

  it('counts the words of the key points, and sees the job aid', () => {
    const parts =
      '<Part kind="keep" id="keep" title="La fiche">\n\nUn pas.\n\n</Part>\n\n' +
      '<Part kind="summary" id="end" title="L’essentiel">\n\nTrois petits mots.\n\n</Part>\n\n';
    const [lesson] = inLanguage('fr', [
      LESSON,
      '<Part kind="check"',
      `${parts}<Part kind="check"`,
    ]).lessons;
    expect(lesson).toMatchObject({ keyPoints: 3, jobAid: true });
  });

  it('tells what is translated, and whether its source has changed', () => {
    expect(inLanguage('ar')).toMatchObject({
      lessonsInSource: 1,
      items: 1,
      translations: { current: 2, stale: 0, unrecorded: 0 },
      ease: undefined,
    });
    expect(inLanguage('ar', [LESSON, 'Un fait', 'Deux faits']).translations).toEqual({
      current: 1,
      stale: 1,
      unrecorded: 0,
    });
    expect(inLanguage('en')).toMatchObject({ lessons: [], items: 0, words: 0 });
  });
});

describe('the guide', () => {
  it('is measured page by page, in each language it is in', () => {
    // « L’essentiel », « Une phrase. », « Demandez », « Est-ce gratuit ? »: 1 + 2 + 1 + 2 words.
    expect(status().guide[0]).toMatchObject({
      number: 1,
      id: 'first-page',
      language: 'fr',
      words: 6,
      meanSentence: 1.5,
      longestSentence: 2,
    });
    const page = `---
id: first-page
title: "Uma"
summary: "Um."
translation: { of: "0123456789ab" }
review: { state: draft }
---

<Part kind="essential" id="essential" title="Uma frase de cinco palavras. Outra.">

</Part>
`;
    const inPortuguese = (text: string) =>
      status(['content/guide/pt/first-page.mdx', '', text]).guide.filter(
        ({ language }) => language === 'pt',
      );
    expect(inPortuguese(page)).toMatchObject([
      { words: 6, meanSentence: 3, longestSentence: 5, ease: undefined },
    ]);
    expect(inPortuguese(page.replace('"0123456789ab"', 'pending'))).toEqual([]);
  });
});

describe('paths', () => {
  const path = (audience: string, ...changes: [string, string, string][]) =>
    status(...changes).paths.find((each) => each.audience === audience);

  it('add up the minutes of the lessons, by need', () => {
    expect(path('students')).toMatchObject({ core: 20, optional: 0 });
    expect(path('trainers')).toMatchObject({ core: 0, optional: 20 });
    expect(path('border-guards')).toMatchObject({ core: 0, optional: 0 });
  });

  it('follow the lesson where it differs from its module', () => {
    const added: [string, string, string] = [
      LESSON,
      'minutes: 20',
      'minutes: 20\naudiences: { students: optional }',
    ];
    expect(path('students', added)).toMatchObject({ core: 0, optional: 20 });
    expect(path('students', [MODULE, 'students: core, ', ''])).toMatchObject({ core: 0 });
  });
});

describe('a vignette', () => {
  const stem = (fr: string) => ({ type: 'single' as const, stem: { fr } });
  const situation =
    'Une femme attend au guichet depuis le matin avec son enfant, qui a de la fièvre et ne boit plus';

  it('is a stem of twenty words or more, with a situation and a question', () => {
    expect(isVignette(stem(`${situation}. Que faites-vous ?`))).toBe(true);
  });
  it('is not one long question', () => {
    expect(isVignette(stem(`Que faire quand ${situation} ?`))).toBe(false);
  });
  it('is not a short stem', () => {
    expect(isVignette(stem('Il tousse. Que faites-vous ?'))).toBe(false);
  });
  it('is any question with scenes', () => {
    expect(isVignette({ type: 'branching', stem: { fr: 'Jouez.' } })).toBe(true);
  });
});
