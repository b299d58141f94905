/** Words of the trial of a package, in French, the source. */
export const preview = {
  'trial.title': 'Essayer un paquet SCORM',
  'trial.lead':
    'Le fichier .zip est ouvert dans cette page, devant une plateforme d’essai sévère qui note chaque appel. Il ne quitte pas votre appareil. Le nôtre ou un autre, en SCORM 1.2 ou 2004.',
  'trial.warning':
    'Un paquet est un programme : n’essayez que ce dont vous connaissez l’origine. Ce qu’il demande à d’autres sites est refusé et noté.',
  'trial.file': 'Fichier .zip à essayer (ou déposez-le ici)',
  'trial.unsupported':
    'L’essai n’est pas possible dans ce navigateur : il lui faut un « service worker » (adresse en https, hors navigation privée).',
  'trial.reading': 'Lecture du paquet…',
  'trial.failed':
    'L’essai n’a pas pu commencer : un fichier du site n’est pas arrivé, ou ce navigateur n’a plus de place. Vérifiez le réseau et recommencez.',
  'trial.not-zip':
    'Ce fichier n’est pas un .zip lisible. Choisissez le paquet sans le décompresser.',
  'trial.damaged':
    'Le fichier {path} du .zip est abîmé. Téléchargez ou copiez le paquet de nouveau, ou refaites-le.',
  'trial.encrypted':
    'Le fichier {path} du .zip est protégé par un mot de passe : une plateforme ne pourrait pas l’ouvrir. Refaites le paquet sans mot de passe.',
  'trial.cmi5': 'C’est un paquet cmi5 : il lui faut un registre xAPI, il ne s’essaie pas ici.',
  'trial.no-manifest':
    'Ce .zip n’a pas de fichier imsmanifest.xml : ce n’est pas un paquet SCORM. Exportez-le de nouveau en choisissant SCORM.',
  'trial.manifest-in-folder':
    'Le fichier imsmanifest.xml est dans un dossier ({path}) : une plateforme le refuserait. Compressez le contenu du dossier, non le dossier.',
  'trial.bad-path':
    'Un chemin du .zip sort du paquet ({path}) : il est refusé. Demandez un autre fichier à qui l’a fait.',
  'trial.backslash':
    'Les chemins du .zip sont écrits avec « \\ » ({path}) : des plateformes n’y trouveraient pas les fichiers. Compressez le contenu du dossier avec un autre outil.',
  'trial.too-large':
    'Ce paquet est trop lourd pour être essayé ici : 300 Mo ou 5 000 fichiers au plus.',
  'trial.broken-manifest':
    'Le fichier imsmanifest.xml est illisible : une plateforme le refuserait. Exportez le paquet de nouveau.',
  'trial.no-sco':
    'Le manifeste ne nomme aucune page à ouvrir : une plateforme ne pourrait rien lancer.',
  'trial.activity': 'Activité',
  'trial.open': 'Ouvrir',
  'trial.resume': 'Rouvrir, pour vérifier la reprise',
  'trial.close': 'Fermer, comme le ferait la personne',
  'trial.frame': 'Le paquet à l’essai',
  'trial.report': 'Rapport',
  'trial.package': 'Paquet',
  'trial.opened': 'Séance ouverte',
  'trial.finished': 'Séance fermée par le paquet',
  'trial.yes': 'oui',
  'trial.no': 'non',
  'trial.status': 'État enregistré',
  'trial.score': 'Score enregistré',
  'trial.none': 'aucun',
  'trial.suspend': 'Données de reprise, au plus',
  'trial.of': '{used} caractères sur {limit}',
  'trial.errors': 'Appels refusés',
  'trial.missing': 'Fichiers demandés et absents du paquet',
  'trial.hosts': 'Demandes hors du paquet',
  'trial.calls': 'Appels',
  'trial.call': 'Appel',
  'trial.value': 'Valeur',
  'trial.answer': 'Réponse',
  'trial.error': 'Erreur',
  'trial.time': 'Secondes',
  'trial.model': 'Modèle de données',
  'trial.print': 'Imprimer le rapport',
  'trial.save': 'Enregistrer en JSON',
} as const;
