import type { Translated } from '../message.ts';
import type { search as source } from './search.fr.ts';

/** Words of search, in English. */
export const search = {
  'search.label': 'Search',
  'search.placeholder': 'A word, a sign, a situation…',
  'search.kinds': 'Limit to',
  'search.all': 'Everything',
  'search.lesson': 'Lessons',
  'search.module': 'Modules',
  'search.practice': 'Good practices',
  'search.term': 'Glossary',
  'search.guide': 'Return',
  'search.results': { one: '{count} result', other: '{count} results' },
  'search.none': 'No result. Try a shorter word.',
  'search.error': 'The search could not be loaded.',
  'search.noscript': 'Search needs JavaScript; the glossary and the modules can be read without.',
} as const satisfies Translated<typeof source>;
