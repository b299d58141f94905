/** Words of spaced review, in French, the source. */
export const spacedReview = {
  'spacedReview.title': 'À revoir aujourd’hui',
  'spacedReview.lead':
    'Les questions reviennent juste avant d’être oubliées : vite quand la réponse était fausse, de plus en plus tard quand elle était juste.',
  'spacedReview.count': 'Questions à revoir : {count}',
  'spacedReview.none': 'Rien à revoir aujourd’hui.',
  'spacedReview.unread': 'Le journal de vos réponses n’a pas pu être lu ; il est gardé tel quel.',
  'spacedReview.start': 'Pour commencer, répondez aux questions d’un module.',
  'spacedReview.next': 'Question suivante',
  'spacedReview.done': 'C’est fait pour aujourd’hui.',
  'spacedReview.link': 'Commencer la révision',
  'spacedReview.forecast': 'Les deux semaines qui viennent',
  'spacedReview.day': 'Jour',
  'spacedReview.questions': 'Questions',
  'spacedReview.module': 'Module : {title}',
  'spacedReview.failed':
    'Les questions n’ont pas pu être chargées. Vérifiez la connexion, puis rechargez la page.',
  'spacedReview.noscript':
    'La révision demande JavaScript. Les questions et leurs explications se lisent sans, dans chaque module.',
  'spacedReview.anki': 'Réviser avec Anki',
  'spacedReview.ankiText':
    'Les questions d’un module en un fichier de texte : dans Anki, Fichier puis Importer.',
} as const;
