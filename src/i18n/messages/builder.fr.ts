/** Words of the package builder, in French, the source. */
export const builder = {
  'builder.title': 'L’atelier',
  'builder.lead':
    'Composez le paquet de votre plateforme, essayez-le ici, puis déposez-le. Tout se passe dans votre navigateur.',
  'builder.link': 'Composer un paquet dans l’atelier',
  'builder.linkText':
    'Modules, langues, norme, seuil et titre au choix ; le paquet se fait et s’essaie dans votre navigateur.',
  'builder.noScript':
    'L’atelier a besoin de JavaScript. Sans lui, prenez un paquet prêt sur la page « Former avec Sanad », ou employez la commande :',
  'builder.what': '1. Quoi',
  'builder.path': 'Un parcours entier',
  'builder.noPath': 'Non, les modules cochés ci-dessous',
  'builder.modules': 'Modules',
  'builder.languages': 'Langues',
  'builder.where': '2. Pour quelle plateforme',
  'builder.platform': 'Plateforme (LMS)',
  'builder.moodle': 'Moodle',
  'builder.ilias': 'ILIAS',
  'builder.openolat': 'OpenOLAT',
  'builder.chamilo': 'Chamilo',
  'builder.canvas': 'Canvas',
  'builder.blackboard': 'Blackboard',
  'builder.openedx': 'Open edX',
  'builder.scormcloud': 'SCORM Cloud',
  'builder.other': 'Une autre, ou je ne sais pas',
  'builder.why.moodle':
    'Mesuré dans Moodle 4.5 : SCORM 1.2, l’état « terminé » et la note sur 100 y arrivent ; le seuil reste dans le paquet, car écrit dans le manifeste il laisserait l’activité inachevée.',
  'builder.why.ilias':
    'Nous n’avons pas essayé ILIAS : voici ce que presque toutes les plateformes acceptent, une activité par module.',
  'builder.why.openolat':
    'Nous n’avons pas essayé OpenOLAT : voici ce que presque toutes les plateformes acceptent, une activité par module.',
  'builder.why.chamilo':
    'D’après ses utilisateurs, Chamilo ignore le seuil du manifeste et a longtemps perdu la note envoyée après l’état : le paquet garde le seuil et envoie la note d’abord. Non essayé par nous.',
  'builder.why.canvas':
    'Nous n’avons pas essayé Canvas : voici ce que presque toutes les plateformes acceptent, une activité par module.',
  'builder.why.blackboard':
    'Son aide annonce SCORM 1.2 et 2004 sans dire l’édition : la troisième, qui distingue « terminé » et « réussi ». Non essayé par nous ; en cas de refus, prenez SCORM 1.2.',
  'builder.why.openedx':
    'Son extension SCORM annonce 1.2 et 2004 : un paquet par bloc, donc par module, en 1.2. Non essayé par nous.',
  'builder.why.scormcloud':
    'Un banc d’essai : choisissez la norme de votre vraie plateforme. Réglages les plus courants, non essayés par nous.',
  'builder.why.other':
    'Ce que presque toutes les plateformes acceptent : SCORM 1.2, une activité par module. Essayez avec un compte étudiant avant d’inviter.',
  'builder.standard': 'Norme',
  'builder.separate': 'Un paquet par module et par langue',
  'builder.separateWhy':
    'Dans Moodle, un paquet de plusieurs modules compte comme terminé dès le premier, sauf si vous cochez dans l’activité la case qui exige que tous les SCO soient terminés, et choisissez la moyenne comme note.',
  'builder.how': '3. Réglages',
  'builder.completion': 'Le module est terminé quand',
  'builder.passMark': 'Seuil de réussite, en % (vide : celui de chaque module)',
  'builder.ownTitle': 'Titre affiché par la plateforme (vide : celui du module)',
  'builder.contents': 'Contenu',
  'builder.nothing': 'Choisissez au moins un module et une langue.',
  'builder.address': 'Adresse du cours hébergé',
  'builder.addressWhy':
    'Déposez-y le contenu décompressé du paquet cmi5 fait avec les mêmes réglages.',
  'builder.badAddress': 'L’adresse commence par https:// et n’a ni « ? » ni « # ».',
  'builder.badMark': 'Le seuil est un nombre entier de 1 à 100.',
  'builder.missing': 'Pas encore complet dans cette langue : {list}.',
  'builder.overflow': 'Les réponses ne tiendraient pas dans cette norme : {list}.',
  'builder.holds':
    'Fichiers à faire : {outputs}. Modules : {modules} ; leçons : {lessons} ; questions : {items} ; durée : {duration}.',
  'builder.state': 'Données de reprise : au plus {state} caractères sur {limit}.',
  'builder.progress': 'Avancement',
  'builder.command': 'La commande qui fait les mêmes fichiers, octet pour octet :',
  'builder.make': 'Faire le paquet',
  'builder.making': 'En cours…',
  'builder.ready': 'Prêt. Téléchargez, ou essayez d’abord.',
  'builder.failed':
    'Le paquet n’a pas pu être fait : un fichier du site n’est pas arrivé. Vérifiez le réseau et recommencez.',
  'builder.files': '{size}, {files} fichiers',
  'builder.try': 'Essayer',
  'builder.tryThis': 'Essayer {name}',
} as const;
