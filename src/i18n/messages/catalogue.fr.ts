/** Words of what lists content: modules, paths, glossary, references, in French, the source. */
export const catalogue = {
  'paths.title': 'Parcours',
  'paths.lead':
    'Un parcours choisit, parmi les modules, ce qui sert à votre métier : d’abord l’essentiel, puis ce qui approfondit.',
  'paths.students.title': 'Étudiantes et étudiants en médecine',
  'paths.students.text':
    'Comprendre, repérer, parler, orienter : les bases à acquérir avant la première garde.',
  'paths.professionals.title': 'Professionnelles et professionnels de santé',
  'paths.professionals.text':
    'Pour les centres de santé et les hôpitaux : des conduites à tenir, dix minutes à la fois.',
  'paths.social-workers.title': 'Intervention sociale',
  'paths.social-workers.text':
    'Accueillir, écouter, accompagner et orienter, au guichet comme sur le terrain.',
  'paths.border-guards.title': 'Gardes-frontières et premiers intervenants',
  'paths.border-guards.text':
    'Reconnaître qui a besoin d’aide, apaiser, orienter, et se ménager soi-même.',
  'paths.trainers.title': 'Formatrices et formateurs',
  'paths.trainers.text': 'Le tronc commun, puis de quoi animer et évaluer une session.',
  'paths.core': 'Essentiel',
  'paths.optional': 'Pour approfondir',
  'path.progressText': 'Leçons essentielles lues : {done} sur {total}',
  'catalogue.title': 'Modules',
  'catalogue.lead':
    'Chaque module se suit seul, à son rythme. Les leçons se lisent sans connexion continue et s’impriment.',
  'module.label': 'Module {order}',
  'module.objectives': 'À la fin, vous saurez',
  'module.offline': 'Sans réseau',
  'module.file': 'Ce module en un seul fichier',
  'module.fileText':
    'Il s’ouvre par un double clic, se cherche et s’envoie ; vos réponses y restent dans votre navigateur.',
  'module.lessons': 'Leçons',
  'module.for': 'Pour qui',
  'module.prerequisites': 'À suivre avant',
  'module.start': 'Commencer',
  'module.resume': 'Reprendre',
  'module.progress': 'Votre progression',
  'module.progressText': '{done} sur {total} étapes',
  'module.quiz': 'Questions du module',
  'module.quizText': {
    one: 'Une question, seuil de réussite {pass} %',
    other: '{count} questions, seuil de réussite {pass} %',
  },
  'module.version': 'Version {version}',
  'module.seen': 'lue',
  'module.passed': 'réussi',
  'module.core': 'essentiel',
  'module.optional': 'au choix',
  'audience.students': 'Étudiants en médecine',
  'audience.professionals': 'Professionnels de santé',
  'audience.social-workers': 'Travail social',
  'audience.border-guards': 'Gardes-frontières',
  'audience.trainers': 'Formateurs',
  'glossary.title': 'Glossaire',
  'glossary.lead': 'Un mot pour une chose, dans les trois langues.',
  'references.title': 'Bibliographie',
  'references.lead': 'Tout ce que les pages citent.',
  'trainers.title': 'Former avec Sanad',
  'trainers.note':
    'Après le dépôt, ouvrez le module une fois avec un compte étudiant et vérifiez le carnet de notes.',
} as const;
