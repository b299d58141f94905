/** Words of the good-practice sheets, in French, the source. */
export const practices = {
  'practices.title': 'Bonnes pratiques',
  'practices.lead':
    'Ce que des équipes ont essayé, avec leurs chiffres, leurs difficultés et leurs conseils.',
  'practice.zone': 'Zone',
  'practice.lead': 'Porteur',
  'practice.partners': 'Partenaires',
  'practice.project': 'Projet',
  'practice.period': 'Période',
  'practice.unknownPeriod': 'non précisée par la source',
  'practice.results': 'Résultats chiffrés',
  'practice.planned': 'prévu : {planned}',
} as const;
