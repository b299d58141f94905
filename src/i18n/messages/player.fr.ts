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
  'lms.kept':
    'La plateforme n’enregistre pas. Vos réponses sont gardées sur cet appareil et seront transmises dès que possible.',
  'lms.unsaved':
    'La plateforme ne répond pas : rien n’est encore enregistré. Gardez cette fenêtre ouverte.',
  'lms.missing':
    'Plateforme introuvable : rien n’est enregistré. Fermez cette fenêtre et rouvrez l’activité.',
  'lms.unreadable':
    'Rien n’est enregistré : la plateforme garde une progression faite avec une autre version, que celle-ci ne sait pas lire. Demandez une nouvelle tentative à la personne qui vous forme.',
  'lms.log': 'Enregistrer le journal pour l’assistance',
  'lms.logHead': 'Journal des échanges avec la plateforme, sans nom ni réponse',
} as const;
