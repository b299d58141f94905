/** Words of quizzes and tests, in French, the source. */
export const quiz = {
  'quiz.title': 'Questions du module',
  'quiz.lead':
    'Répondez, lisez l’explication, continuez. Le score compte les réponses justes ; il faut {pass} % et toutes les questions de sécurité.',
  'quiz.progress': '{answered} sur {total} questions répondues',
  'quiz.score': 'Score : {points} sur {maximum}, soit {raw} %',
  'quiz.passed': 'Module réussi.',
  'quiz.reached': 'Seuil atteint ({pass} %).',
  'quiz.failed': 'Seuil non atteint ({pass} %). Relisez les explications, puis recommencez.',
  'quiz.safety': 'Une question de sécurité est fausse : relisez-la avant de recommencer.',
  'quiz.best': 'Meilleur score : {best} %',
  'quiz.retry': 'Recommencer les questions',
  'quiz.review': 'Revoir la leçon',
  'quiz.noscript':
    'Sans JavaScript, les réponses et leurs explications se lisent sous chaque question ; le score n’est pas calculé.',
  'quiz.leadEnd':
    'Répondez à toutes les questions, puis terminez : les réponses et leurs explications viennent à la fin. Chaque réponse est gardée dès que vous la donnez. Il faut {pass} %.',
  'quiz.last': 'Dernier essai : {last} %. En vous exerçant depuis : {raw} %.',
  'quiz.blank':
    'Questions sans réponse : {count}. Elles compteront 0. Appuyez à nouveau pour terminer.',
  'quiz.wrong': 'À revoir :',
  'quiz.finish': 'Terminer et corriger',
  'quiz.practise': 'Reprendre ce qui était faux',
  'quiz.time': 'De combien de temps voulez-vous disposer ?',
  'quiz.noLimit': 'Sans limite',
  'quiz.third': 'un tiers de temps en plus',
  'quiz.timeText':
    'Le temps ne compte que lorsque cette page est à l’écran. Vous pourrez toujours en ajouter, et vos réponses restent gardées.',
  'quiz.begin': 'Commencer',
  'quiz.left': 'Temps restant : {count} min',
  'quiz.leftSeconds': 'Temps restant : {count} s',
  'quiz.over': 'Le temps est écoulé. Vos réponses sont gardées.',
  'quiz.extend': 'Ajouter 10 minutes',
  'exam.title': 'Tests du parcours',
  'exam.lead':
    'Trois tests de même difficulté, sans question commune : avant, après, puis trois mois plus tard. L’écart entre eux montre ce que vous avez appris, et ce qui reste.',
  'exam.a': 'Test de départ',
  'exam.b': 'Test de fin',
  'exam.c': 'Test trois mois après',
  'exam.aText': 'À passer avant la première leçon : ce n’est pas grave de se tromper.',
  'exam.bText': 'À passer quand le parcours est fini.',
  'exam.cText': 'Pour savoir ce qui reste.',
  'exam.facts': '{count} questions',
  'exam.limit': '{time} conseillées, durée au choix',
} as const;
