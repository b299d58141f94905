import type { Translated } from '../message.ts';
import type { quiz as source } from './quiz.fr.ts';

/** Words of quizzes and tests, in English. */
export const quiz = {
  'quiz.title': 'Module questions',
  'quiz.lead':
    'Answer, read the explanation, go on. The score counts right answers; you need {pass}% and every safety question.',
  'quiz.progress': '{answered} of {total} questions answered',
  'quiz.score': 'Score: {points} of {maximum}, that is {raw}%',
  'quiz.passed': 'Module passed.',
  'quiz.reached': 'Pass mark reached ({pass}%).',
  'quiz.failed': 'Pass mark not reached ({pass}%). Read the explanations, then try again.',
  'quiz.safety': 'A safety question is wrong: read it again before you retry.',
  'quiz.best': 'Best score: {best}%',
  'quiz.retry': 'Start the questions again',
  'quiz.review': 'Go back to the lesson',
  'quiz.noscript':
    'Without JavaScript, the answers and their explanations can be read under each question; no score is worked out.',
  'quiz.leadEnd':
    'Answer every question, then finish: the answers and their explanations come at the end. Each answer is kept as soon as you give it. You need {pass}%.',
  'quiz.last': 'Last attempt: {last}%. Practising since: {raw}%.',
  'quiz.blank': 'Questions left blank: {count}. They will count 0. Press again to finish.',
  'quiz.wrong': 'To look at again:',
  'quiz.finish': 'Finish and mark',
  'quiz.practise': 'Practise what was wrong',
  'quiz.time': 'How much time do you want?',
  'quiz.noLimit': 'No limit',
  'quiz.third': 'a third more time',
  'quiz.timeText':
    'Time only counts while this page is on the screen. You can always add some, and your answers stay kept.',
  'quiz.begin': 'Begin',
  'quiz.left': 'Time left: {count} min',
  'quiz.leftSeconds': 'Time left: {count} s',
  'quiz.over': 'Time is up. Your answers are kept.',
  'quiz.extend': 'Add 10 minutes',
  'exam.title': 'Tests of the path',
  'exam.lead':
    'Tests of equal difficulty with no question in common: before, after, then three months later. The gap between them shows what you have learnt, and what lasts.',
  'exam.a': 'Starting test',
  'exam.b': 'Final test',
  'exam.c': 'Test three months later',
  'exam.aText': 'Before the first lesson: being wrong does not matter.',
  'exam.bText': 'When the path is finished.',
  'exam.cText': 'To know what has stayed.',
  'exam.facts': '{count} questions',
  'exam.limit': '{time} suggested, duration of your choice',
} as const satisfies Translated<typeof source>;
