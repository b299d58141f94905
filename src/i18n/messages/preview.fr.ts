/** Words of the package preview, in French, the source. */
export const preview = {
  'preview.title': 'Essayer un paquet SCORM',
  'preview.lead':
    'Le fichier .zip est ouvert dans cette page, devant une plateforme d’essai sévère qui note chaque appel. Il ne quitte pas votre appareil. Le nôtre ou un autre, en SCORM 1.2 ou 2004.',
  'preview.warning':
    'Le paquet tourne dans un cadre fermé, à une autre adresse que le site : ce que le site garde dans ce navigateur et cette page lui sont hors d’atteinte. Ce qu’il demande à d’autres sites est refusé et noté ; ce qu’il garde est effacé à la fin. Un navigateur ne sait pas tout fermer : il peut ouvrir vers un autre site une connexion où rien n’est demandé, et un programme fait pour nuire peut s’en servir (WebRTC). N’essayez que ce dont vous connaissez l’origine.',
  'preview.file': 'Fichier .zip à essayer (ou déposez-le ici)',
  'preview.reading': 'Lecture du paquet…',
  'preview.failed':
    'L’essai n’a pas pu commencer : un fichier du site n’est pas arrivé, ou ce navigateur n’a plus de place. Vérifiez le réseau et recommencez.',
  'preview.not-zip':
    'Ce fichier n’est pas un .zip lisible. Choisissez le paquet sans le décompresser.',
  'preview.damaged':
    'Le fichier {path} du .zip est abîmé : son contenu n’est pas celui que le .zip annonce. Téléchargez ou copiez le paquet de nouveau, ou refaites-le.',
  'preview.encrypted':
    'Le fichier {path} du .zip est protégé par un mot de passe, ou marqué comme tel : une plateforme ne pourrait pas l’ouvrir. Refaites le paquet sans mot de passe.',
  'preview.cmi5': 'C’est un paquet cmi5 : il lui faut un registre xAPI, il ne s’essaie pas ici.',
  'preview.no-manifest':
    'Ce .zip n’a pas de fichier imsmanifest.xml : ce n’est pas un paquet SCORM. Exportez-le de nouveau en choisissant SCORM.',
  'preview.manifest-in-folder':
    'Le fichier imsmanifest.xml est dans un dossier ({path}) : une plateforme le refuserait. Compressez le contenu du dossier, non le dossier.',
  'preview.bad-path':
    'Un chemin du .zip sort du paquet ({path}) : il est refusé. Demandez un autre fichier à qui l’a fait.',
  'preview.backslash':
    'Les chemins du .zip sont écrits avec « \\ » ({path}), comme le font d’anciens outils de Windows : des plateformes n’y trouveraient pas les fichiers. Compressez le contenu du dossier avec un autre outil.',
  'preview.too-large':
    'Ce paquet est trop lourd pour être essayé ici : 300 Mo ou 5 000 fichiers au plus.',
  'preview.broken-manifest':
    'Le fichier imsmanifest.xml est illisible : une plateforme le refuserait. Exportez le paquet de nouveau.',
  'preview.no-sco':
    'Le manifeste ne nomme aucune page à ouvrir : beaucoup de plateformes ne pourraient rien lancer. Exportez le paquet de nouveau.',
  'preview.activity': 'Activité',
  'preview.open': 'Ouvrir',
  'preview.resume': 'Rouvrir, pour vérifier la reprise',
  'preview.close': 'Fermer, comme le ferait la personne',
  'preview.frame': 'Le paquet à l’essai',
  'preview.report': 'Rapport',
  'preview.package': 'Paquet',
  'preview.opened': 'Séance ouverte',
  'preview.finished': 'Séance fermée par le paquet',
  'preview.yes': 'oui',
  'preview.no': 'non',
  'preview.status': 'État enregistré',
  'preview.score': 'Score enregistré',
  'preview.none': 'aucun',
  'preview.suspend': 'Données de reprise, au plus',
  'preview.of': '{used} caractères sur {limit}',
  'preview.errors': 'Appels refusés',
  'preview.missing': 'Fichiers demandés et absents du paquet',
  'preview.hosts': 'Demandes hors du paquet',
  'preview.calls': 'Appels',
  'preview.call': 'Appel',
  'preview.value': 'Valeur',
  'preview.answer': 'Réponse',
  'preview.error': 'Erreur',
  'preview.time': 'Secondes',
  'preview.model': 'Modèle de données',
  'preview.print': 'Imprimer le rapport',
  'preview.save': 'Enregistrer en JSON',
  'preview.self-extracting':
    'Ce fichier est un programme qui se décompresse seul, non un .zip : une plateforme le refuserait. Décompressez-le, puis compressez son contenu en .zip.',
  'preview.wrong-size':
    'Le fichier {path} n’a pas la taille que le .zip annonce : sa décompression a été arrêtée là. Demandez un autre fichier à qui l’a fait.',
  'preview.twice':
    'Le .zip contient deux fichiers du même nom ({path}) : on ne sait pas lequel une plateforme garderait. Refaites le paquet.',
  'preview.manifest-encoding':
    'Le fichier imsmanifest.xml n’est pas écrit dans l’encodage qu’il annonce ({path}) : bien des plateformes le refuseraient. Enregistrez-le en UTF-8, ou exportez le paquet de nouveau.',
  'preview.start-outside':
    'Le paquet commence sur un autre site ({path}) : l’essai ne va pas sur d’autres sites, et beaucoup de plateformes non plus.',
  'preview.start-missing':
    'La page de départ ({path}) n’est pas dans le .zip : une plateforme n’afficherait rien. Exportez le paquet de nouveau.',
  'preview.start-case':
    'La page de départ ({path}) est dans le .zip sous un nom qui diffère par ses majuscules : sur la plupart des plateformes, elle serait introuvable. Donnez-lui le même nom des deux côtés.',
  'preview.start-no-page':
    'Le fichier de départ ({path}) n’est pas une page : une plateforme le proposerait au téléchargement, sans suivi. Choisissez une page HTML comme départ.',
  'preview.no-origin':
    'L’essai n’a pas lieu. Un paquet est un programme : il ne se joue ici qu’à une seconde adresse, à l’écart de ce que ce site garde dans votre navigateur, et aucune n’a répondu (attente : {seconds} secondes au plus). Sur votre ordinateur, « npm start » en ouvre une ; pour un site publié, qui s’en occupe peut en régler une (« A second name for previews » dans docs/packages.md).',
  'preview.too-close':
    'L’essai n’a pas lieu : la seconde adresse de ce site partage ses cookies avec lui. Qui s’occupe du site doit en choisir une sous un autre domaine.',
  'preview.occupied':
    'L’essai n’a pas lieu : vous utilisez aussi ce site à sa seconde adresse, et ce qu’il y garde serait effacé à la fin. Faites l’essai dans un autre navigateur ou en navigation privée.',
  'preview.forbidden':
    'L’essai n’est pas possible dans ce navigateur : il refuse à un cadre d’une autre adresse ce qu’il faut pour servir le paquet (« service worker » et stockage). Permettez les données de sites tiers pour cet essai, ou prenez un autre navigateur.',
  'preview.left':
    'Le paquet a quitté le cadre de l’essai : l’essai est arrêté. Une plateforme aurait perdu sa page.',
  'preview.host': 'Cadre d’essai',
  'preview.host-alone':
    'Cette page porte un paquet à l’essai, dans un cadre de l’atelier. Ouverte seule, elle ne montre rien.',
  'preview.window': 'Fenêtre ouverte par le paquet',
  'preview.close-window': 'Fermer cette fenêtre',
  'preview.notes': 'À savoir',
  'preview.unflagged-names':
    'Le nom {path} est en UTF-8 sans le dire, comme l’écrit le Mac : des plateformes le liront mal. Préférez des noms sans accent, ou un autre outil de compression.',
  'preview.system-files':
    'Le .zip contient des fichiers ajoutés par l’ordinateur ({path}) : l’essai les laisse de côté. Ils ne servent à rien ; enlevez-les si une plateforme s’en plaint.',
  'preview.case-only':
    'Deux noms ne diffèrent que par leurs majuscules ({path}) : un serveur sous Windows n’en gardera qu’un. Changez l’un des deux.',
  'preview.hidden-items':
    'Le manifeste cache des activités (isvisible="false") : elles ne sont pas proposées ici.',
  'preview.own-window':
    'Le paquet ouvre une fenêtre à lui ({path}). Ici, elle s’ouvre dans le cadre ; sur bien des plateformes, les bloqueurs de fenêtres l’arrêtent.',
  'preview.download': 'Le paquet propose un téléchargement ({path}) : l’essai ne le permet pas.',
  'preview.leave':
    'Le paquet a voulu conduire sa page, ou celle de la plateforme, ailleurs ({path}) : refusé ici.',
  'preview.connection':
    'Le paquet a voulu ouvrir une connexion sans page ({path}) : l’essai l’a ôtée.',
  'preview.program-fault': 'Erreurs du programme du paquet : {path}',
  'preview.moodle-no-status':
    'Fin sans état : Moodle enregistrerait « completed », et l’activité serait achevée.',
  'preview.moodle-passed':
    'État « passed » : par défaut, Moodle n’achève l’activité que pour « completed » ; l’enseignant doit cocher aussi « passed ».',
  'preview.moodle-mastery':
    'Le manifeste fixe un seuil de réussite : avec un score, Moodle enregistre « passed » ou « failed » quoi que dise le paquet, et « completed » n’est plus atteint.',
  'preview.moodle-measure':
    'Le manifeste fixe un seuil de réussite (minNormalizedMeasure) : Moodle 4.5 et 5.0 ne l’appliquent pas, seul compte ce que dit le paquet.',
  'preview.moodle-scaled': 'Score « scaled » sans « raw » : la note serait 0 dans Moodle.',
  'preview.moodle-raw-scale':
    'Score qui n’est pas sur 100 : Moodle prend « raw » tel quel comme note, sans regarder « max ».',
  'preview.moodle-zone':
    'Horodatage avec un décalage (19:00:05+01:00) : refusé ici, et par Moodle aussi (erreur 406).',
  'preview.moodle-tokens':
    'Réponse avec un caractère autre que lettres sans accent, chiffres, point et « _ » : Moodle la refuse.',
  'preview.moodle-identifiers':
    'Identifiant de question avec une espace ou un caractère hors ASCII : Moodle le refuse.',
  'preview.moodle-navigation':
    'Demande de navigation (adl.nav.request) à la fin : avec Moodle, elle fait échouer la fin de la séance.',
  'preview.moodle-no-time': 'Pas de durée de séance : Moodle enregistre une durée vide (« P »).',
  'preview.moodle-suspend':
    'Données de reprise au-delà de 4 096 caractères : Moodle les garde, sauf réglé sur la norme ; d’autres plateformes les coupent.',
  'preview.moodle-no-organization':
    'Le manifeste n’a pas d’organisation : Moodle en fait une activité, beaucoup de plateformes refusent le paquet.',
  'preview.moodle-zone-utc':
    'Horodatage en « Z » sans fraction de seconde : refusé ici selon la norme ; Moodle l’accepte.',
  'preview.moodle-result':
    'Résultat « incorrect » en SCORM 1.2 : Moodle le refuse, la norme dit « wrong ».',
  'preview.moodle-hours': 'Durée dont les heures ont un seul chiffre : Moodle la refuse.',
  'preview.moodle-location':
    'Signet de plus de 255 caractères : refusé ici selon la norme ; Moodle l’accepte, sauf réglé sur la norme.',
} as const;
