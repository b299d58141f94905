import type { Translated } from '../message.ts';
import type { question as source } from './question.fr.ts';

/** Words of questions, in English. */
export const question = {
  'question.check': 'Check my answer',
  'question.again': 'Answer again',
  'question.answer': 'See the answer and explanations',
  'question.right': 'Right answer',
  'question.wrong': 'That is not the right answer',
  'question.rightOption': 'right',
  'question.wrongOption': 'wrong',
  'question.choose': 'Choose an answer first.',
  'question.pick': 'Choose…',
  'question.expected': 'Expected answer:',
  'question.complete': 'An answer is missing, or a rank is used twice.',
  'question.partial': 'Partly right: {percent}%',
  'question.done': 'Compare with what follows.',
  'question.number': 'Question {number}',
  'question.safety': 'Safety question: it must be right to pass',
  'question.weight': { one: '{count} point', other: '{count} points' },
} as const satisfies Translated<typeof source>;
