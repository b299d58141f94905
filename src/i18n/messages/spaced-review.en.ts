import type { Translated } from '../message.ts';
import type { spacedReview as source } from './spaced-review.fr.ts';

/** Words of spaced review, in English. */
export const spacedReview = {
  'spacedReview.title': 'To review today',
  'spacedReview.lead':
    'Questions come back just before they are forgotten: soon when the answer was wrong, later and later when it was right.',
  'spacedReview.count': 'Questions to review: {count}',
  'spacedReview.none': 'Nothing to review today.',
  'spacedReview.unread': 'The log of your answers could not be read; it is kept as it is.',
  'spacedReview.start': 'To begin, answer the questions of a module.',
  'spacedReview.next': 'Next question',
  'spacedReview.done': 'Done for today.',
  'spacedReview.link': 'Start reviewing',
  'spacedReview.forecast': 'The next two weeks',
  'spacedReview.day': 'Day',
  'spacedReview.questions': 'Questions',
  'spacedReview.module': 'Module: {title}',
  'spacedReview.failed':
    'The questions could not be loaded. Check the connection, then reload the page.',
  'spacedReview.noscript':
    'Reviewing needs JavaScript. The questions and their explanations can be read without it, in each module.',
  'spacedReview.anki': 'Review with Anki',
  'spacedReview.ankiText': 'A module’s questions as a text file: in Anki, File then Import.',
} as const satisfies Translated<typeof source>;
