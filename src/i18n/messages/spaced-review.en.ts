import type { Translated } from '../message.ts';
import type { spacedReview as source } from './spaced-review.fr.ts';

/** Words of spaced review, in English. */
export const spacedReview = {
  'recall.title': 'To review today',
  'recall.lead':
    'Questions come back just before they are forgotten: soon when the answer was wrong, later and later when it was right.',
  'recall.count': 'Questions to review: {count}',
  'recall.none': 'Nothing to review today.',
  'recall.start': 'To begin, answer the questions of a module.',
  'recall.next': 'Next question',
  'recall.done': 'Done for today.',
  'recall.link': 'Start reviewing',
  'recall.forecast': 'The next two weeks',
  'recall.day': 'Day',
  'recall.questions': 'Questions',
  'recall.module': 'Module: {title}',
  'recall.failed': 'The questions could not be loaded. Check the connection, then reload the page.',
  'recall.noscript':
    'Reviewing needs JavaScript. The questions and their explanations can be read without it, in each module.',
  'recall.anki': 'Review with Anki',
  'recall.ankiText': 'A module’s questions as a text file: in Anki, File then Import.',
} as const satisfies Translated<typeof source>;
