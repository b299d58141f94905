/** Words of the player of packages, in French, the source. */
export const player = {
  'player.menu': 'Sommaire',
  'player.lesson': 'Leçon {number} : {title}',
  'player.quiz': 'Questions du module',
  'player.open': 'Contenu du module',
  'player.finished': 'Module terminé. Vous pouvez fermer cette fenêtre.',
  'player.local': 'Ouvert hors d’une plateforme : la progression reste dans ce navigateur.',
  'player.exit': 'Enregistrer et quitter',
  'player.home': 'Accueil du paquet',
  'lms.waiting': 'Connexion à la plateforme',
  'lms.sending': 'Envoi à la plateforme…',
  'lms.unproved': 'La plateforme a pris vos réponses, sans dire qu’elle les garde.',
  'lms.over':
    'La plateforme a fermé cette séance. Vos réponses sont gardées sur cet appareil : rechargez la page pour les transmettre.',
  'lms.lost':
    'La plateforme a fermé cette séance et ne prend plus rien. Rechargez la page pour continuer.',
  'lms.reload': 'Recharger la page',
  'lms.unsent':
    'Cet appareil garde une progression que la plateforme n’a pas confirmée. Voulez-vous la reprendre dans cette tentative ?',
  'lms.take': 'La reprendre',
  'lms.drop': 'L’effacer',
  'lms.kept':
    'La plateforme n’enregistre pas. Vos réponses sont gardées sur cet appareil et seront transmises dès que possible. Si cela dure, reconnectez-vous à la plateforme et rouvrez l’activité.',
  'lms.unsaved':
    'La plateforme ne répond pas : rien n’est encore enregistré. Gardez cette fenêtre ouverte.',
  'lms.missing':
    'Plateforme introuvable : rien n’est enregistré. Si cela dure, fermez cette fenêtre et rouvrez l’activité.',
  'lms.unreadable':
    'Rien n’est enregistré : la plateforme garde une progression faite avec une autre version, que celle-ci ne sait pas lire. Demandez une nouvelle tentative à la personne qui vous forme.',
  'lms.log': 'Enregistrer le journal pour l’assistance',
  'lms.logHead': 'Journal des échanges avec la plateforme, sans nom ni réponse',
} as const;
