/** Words of the workshop that puts packages together, in French, the source. */
export const workshop = {
  'workshop.title': 'L’atelier',
  'workshop.lead':
    'Composez le paquet de votre plateforme, essayez-le ici, puis déposez-le. Tout se passe dans votre navigateur.',
  'workshop.link': 'Composer un paquet dans l’atelier',
  'workshop.linkText':
    'Modules, langues, norme, seuil et titre au choix ; le paquet se fait et s’essaie dans votre navigateur.',
  'workshop.noScript':
    'L’atelier a besoin de JavaScript. Sans lui, prenez un paquet prêt sur la page « Former avec Sanad », ou employez la commande :',
  'workshop.what': '1. Quoi',
  'workshop.path': 'Un parcours entier',
  'workshop.noPath': 'Non, les modules cochés ci-dessous',
  'workshop.modules': 'Modules',
  'workshop.languages': 'Langues',
  'workshop.where': '2. Pour quelle plateforme',
  'workshop.platform': 'Plateforme (LMS)',
  'workshop.moodle': 'Moodle',
  'workshop.ilias': 'ILIAS',
  'workshop.openolat': 'OpenOLAT',
  'workshop.chamilo': 'Chamilo',
  'workshop.canvas': 'Canvas',
  'workshop.blackboard': 'Blackboard',
  'workshop.openedx': 'Open edX',
  'workshop.scormcloud': 'SCORM Cloud',
  'workshop.other': 'Une autre, ou je ne sais pas',
  'workshop.why.moodle':
    'Mesuré dans Moodle 4.5 : SCORM 1.2, l’état « terminé » et la note sur 100 y arrivent ; le seuil reste dans le paquet, car écrit dans le manifeste il laisserait l’activité inachevée.',
  'workshop.why.ilias':
    'Nous n’avons pas essayé ILIAS : voici ce que presque toutes les plateformes acceptent, une activité par module.',
  'workshop.why.openolat':
    'Nous n’avons pas essayé OpenOLAT : voici ce que presque toutes les plateformes acceptent, une activité par module.',
  'workshop.why.chamilo':
    'D’après ses utilisateurs, Chamilo ignore le seuil du manifeste et a longtemps perdu la note envoyée après l’état : le paquet garde le seuil et envoie la note d’abord. Non essayé par nous.',
  'workshop.why.canvas':
    'Nous n’avons pas essayé Canvas : voici ce que presque toutes les plateformes acceptent, une activité par module.',
  'workshop.why.blackboard':
    'Son aide annonce SCORM 1.2 et 2004 sans dire l’édition : la troisième, qui distingue « terminé » et « réussi ». Non essayé par nous ; en cas de refus, prenez SCORM 1.2.',
  'workshop.why.openedx':
    'Son extension SCORM annonce 1.2 et 2004 : un paquet par bloc, donc par module, en 1.2. Non essayé par nous.',
  'workshop.why.scormcloud':
    'Un banc d’essai : choisissez la norme de votre vraie plateforme. Réglages les plus courants, non essayés par nous.',
  'workshop.why.other':
    'Ce que presque toutes les plateformes acceptent : SCORM 1.2, une activité par module. Essayez avec un compte étudiant avant d’inviter.',
  'workshop.standard': 'Norme',
  'workshop.separate': 'Un paquet par module et par langue',
  'workshop.how': '3. Réglages',
  'workshop.completion': 'Le module est terminé quand',
  'workshop.passMark': 'Seuil de réussite, en % (vide : celui de chaque module)',
  'workshop.ownTitle': 'Titre affiché par la plateforme (vide : celui du module)',
  'workshop.contents': 'Contenu',
  'workshop.nothing': 'Choisissez au moins un module et une langue.',
  'workshop.address': 'Adresse du cours hébergé',
  'workshop.addressWhy':
    'Déposez-y le contenu décompressé du paquet cmi5 fait avec les mêmes réglages.',
  'workshop.badAddress': 'L’adresse commence par https:// et n’a ni « ? » ni « # ».',
  'workshop.badMark': 'Le seuil est un nombre entier de 1 à 100.',
  'workshop.missing': 'Pas encore complet dans cette langue : {list}.',
  'workshop.overflow': 'Les réponses ne tiendraient pas dans cette norme : {list}.',
  'workshop.holds':
    'Fichiers à faire : {outputs}. Modules : {modules} ; leçons : {lessons} ; questions : {items} ; durée : {duration}.',
  'workshop.state': 'Données de reprise : au plus {state} caractères sur {limit}.',
  'workshop.progress': 'Avancement',
  'workshop.command': 'La commande qui fait les mêmes fichiers, octet pour octet :',
  'workshop.make': 'Faire le paquet',
  'workshop.making': 'En cours…',
  'workshop.ready': 'Prêt. Téléchargez, ou essayez d’abord.',
  'workshop.failed':
    'Le paquet n’a pas pu être fait : un fichier du site n’est pas arrivé. Vérifiez le réseau et recommencez.',
  'workshop.files': '{size}, {files} fichiers',
  'workshop.try': 'Essayer',
  'workshop.tryThis': 'Essayer {name}',
} as const;
