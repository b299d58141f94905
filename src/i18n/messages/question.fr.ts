/** Words of questions, in French, the source. */
export const question = {
  'question.check': 'Vérifier ma réponse',
  'question.again': 'Répondre à nouveau',
  'question.answer': 'Voir la réponse et les explications',
  'question.right': 'Bonne réponse',
  'question.wrong': 'Ce n’est pas la bonne réponse',
  'question.rightOption': 'juste',
  'question.wrongOption': 'faux',
  'question.choose': 'Choisissez d’abord une réponse.',
  'question.pick': 'Choisir…',
  'question.expected': 'Réponse attendue :',
  'question.complete': 'Il manque une réponse, ou un rang sert deux fois.',
  'question.partial': 'En partie juste : {percent} %',
  'question.done': 'Comparez avec ce qui suit.',
  'question.number': 'Question {number}',
  'question.safety': 'Question de sécurité : elle doit être juste pour réussir',
  'question.weight': { one: '{count} point', other: '{count} points' },
} as const;
