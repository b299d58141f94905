/** Words of search, in French, the source. */
export const search = {
  'search.label': 'Chercher',
  'search.placeholder': 'Un mot, un signe, une situation…',
  'search.kinds': 'Limiter à',
  'search.all': 'Tout',
  'search.lesson': 'Leçons',
  'search.module': 'Modules',
  'search.practice': 'Bonnes pratiques',
  'search.term': 'Glossaire',
  'search.guide': 'Retour',
  'search.results': { one: '{count} résultat', other: '{count} résultats' },
  'search.none': 'Aucun résultat. Essayez un mot plus court.',
  'search.error': 'La recherche n’a pas pu être chargée.',
  'search.noscript':
    'La recherche demande JavaScript ; le glossaire et les modules se lisent sans.',
} as const;
