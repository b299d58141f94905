/** Words of spaced review, in French, the source. */
export const spacedReview = {
  'recall.title': 'À revoir aujourd’hui',
  'recall.lead':
    'Les questions reviennent juste avant d’être oubliées : vite quand la réponse était fausse, de plus en plus tard quand elle était juste.',
  'recall.count': 'Questions à revoir : {count}',
  'recall.none': 'Rien à revoir aujourd’hui.',
  'recall.start': 'Pour commencer, répondez aux questions d’un module.',
  'recall.next': 'Question suivante',
  'recall.done': 'C’est fait pour aujourd’hui.',
  'recall.link': 'Commencer la révision',
  'recall.forecast': 'Les deux semaines qui viennent',
  'recall.day': 'Jour',
  'recall.questions': 'Questions',
  'recall.module': 'Module : {title}',
  'recall.failed':
    'Les questions n’ont pas pu être chargées. Vérifiez la connexion, puis rechargez la page.',
  'recall.noscript':
    'La révision demande JavaScript. Les questions et leurs explications se lisent sans, dans chaque module.',
  'recall.anki': 'Réviser avec Anki',
  'recall.ankiText':
    'Les questions d’un module en un fichier de texte : dans Anki, Fichier puis Importer.',
} as const;
