/** Words of the package preview, in French, the source. */
export const preview = {
  'preview.title': 'Essayer un paquet SCORM',
  'preview.lead':
    'Le fichier .zip est ouvert dans cette page, devant une plateforme d’essai sévère qui note chaque appel. Il ne quitte pas votre appareil. Le nôtre ou un autre, en SCORM 1.2 ou 2004.',
  'preview.warning':
    'Un paquet est un programme : n’essayez que ce dont vous connaissez l’origine. Ce qu’il demande à d’autres sites est refusé et noté.',
  'preview.file': 'Fichier .zip à essayer (ou déposez-le ici)',
  'preview.unsupported':
    'L’essai n’est pas possible dans ce navigateur : il lui faut un « service worker » (adresse en https, hors navigation privée).',
  'preview.reading': 'Lecture du paquet…',
  'preview.failed':
    'L’essai n’a pas pu commencer : un fichier du site n’est pas arrivé, ou ce navigateur n’a plus de place. Vérifiez le réseau et recommencez.',
  'preview.not-zip':
    'Ce fichier n’est pas un .zip lisible. Choisissez le paquet sans le décompresser.',
  'preview.damaged':
    'Le fichier {path} du .zip est abîmé. Téléchargez ou copiez le paquet de nouveau, ou refaites-le.',
  'preview.encrypted':
    'Le fichier {path} du .zip est protégé par un mot de passe : une plateforme ne pourrait pas l’ouvrir. Refaites le paquet sans mot de passe.',
  'preview.cmi5': 'C’est un paquet cmi5 : il lui faut un registre xAPI, il ne s’essaie pas ici.',
  'preview.no-manifest':
    'Ce .zip n’a pas de fichier imsmanifest.xml : ce n’est pas un paquet SCORM. Exportez-le de nouveau en choisissant SCORM.',
  'preview.manifest-in-folder':
    'Le fichier imsmanifest.xml est dans un dossier ({path}) : une plateforme le refuserait. Compressez le contenu du dossier, non le dossier.',
  'preview.bad-path':
    'Un chemin du .zip sort du paquet ({path}) : il est refusé. Demandez un autre fichier à qui l’a fait.',
  'preview.backslash':
    'Les chemins du .zip sont écrits avec « \\ » ({path}) : des plateformes n’y trouveraient pas les fichiers. Compressez le contenu du dossier avec un autre outil.',
  'preview.too-large':
    'Ce paquet est trop lourd pour être essayé ici : 300 Mo ou 5 000 fichiers au plus.',
  'preview.broken-manifest':
    'Le fichier imsmanifest.xml est illisible : une plateforme le refuserait. Exportez le paquet de nouveau.',
  'preview.no-sco':
    'Le manifeste ne nomme aucune page à ouvrir : une plateforme ne pourrait rien lancer.',
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
} as const;
