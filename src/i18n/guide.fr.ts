import type { Message } from './translate.ts';

/** The words of the return guide in French, the source: plain, and never in a hurry. */
export const guideFr = {
  'guide.tab': 'Guide',
  'guide.tabPage': 'Guide, {number}',
  'guide.tabTool': 'Guide, outil {number}',
  'guide.description': 'Des pages courtes, en plusieurs langues.',
  'guide.all': 'Toutes les pages',
  'guide.pages': 'À lire',
  'guide.tools': 'À remplir',
  'guide.previous': 'Avant',
  'guide.next': 'Ensuite',
  'guide.sanad': 'Tout Sanad',
  'guide.hidden':
    'Cette page a changé en français. La traduction est cachée, car une erreur pourrait vous nuire. Elle reviendra une fois refaite.',
  'guide.begun': 'Traduction commencée : {done} pages sur {total}.',
  'guide.unread':
    'Aucune personne dont c’est la langue maternelle n’a encore relu cette traduction. Un doute ? Lisez la page en français.',
  'guide.letters':
    'Vous voyez des carrés à la place des lettres ? Ce téléphone n’a pas les lettres de cette écriture. Lisez le guide en français, ou installez la police Noto Sans de cette écriture.',
  'part.essential': 'L’essentiel',
  'part.danger': 'Danger',
  'part.more': 'Plus',
  'part.ask': 'À demander',
  'leave.button': 'Quitter vite',
  'leave.neutral': 'Table de multiplication',
  'leave.about': 'Ce que « Quitter vite » n’efface pas',
  'leave.lead': 'Le bouton cache la page. Il n’efface pas tout.',
  'leave.does': 'Ce que fait le bouton',
  'leave.does1':
    'Il remplace la page par une table de multiplication, tout de suite, même sans réseau.',
  'leave.does2': 'Il remplace cette page dans la liste du bouton « Retour ».',
  'leave.does3': 'Avec un clavier : appuyez deux fois sur Échap.',
  'leave.not': 'Ce qu’il n’efface pas',
  'leave.not1':
    'L’historique du navigateur. Il contient l’adresse du site et des titres comme « Guide, 3 ».',
  'leave.not2': 'Les pages lues avant celle-ci : le bouton « Retour » peut les montrer.',
  'leave.not3': 'Les fichiers que vous avez enregistrés, et les mots que le clavier a pu retenir.',
  'leave.not4':
    'Ce que voient le réseau, l’opérateur, ou une application d’espionnage : que vous avez ouvert ce site.',
  'leave.not5': 'Ce que vous avez demandé de garder : voyez « Ce que ce téléphone garde ».',
  'leave.not6':
    'Sans JavaScript, le bouton est un simple lien : il lui faut le réseau, et « Retour » ramène ici.',
  'leave.safer': 'Pour laisser moins de traces',
  'leave.safer1': 'Ouvrez le site dans une fenêtre de navigation privée, et fermez-la après.',
  'leave.safer2': 'Ou effacez l’historique dans les réglages du navigateur.',
  'leave.safer3': 'Ou lisez le guide sur papier, ou sur le téléphone d’une personne de confiance.',
  'listen.start': 'Écouter',
  'listen.stop': 'Arrêter',
  'listen.recorded': 'Écouter l’enregistrement ({size})',
  'kept.title': 'Ce que ce téléphone garde',
  'kept.lead':
    'Le guide ne garde rien sans votre demande. Cette page regarde vraiment, maintenant.',
  'kept.nothing': 'Rien. Sanad ne garde rien sur ce téléphone.',
  'kept.found': 'Sanad garde ceci, dans ce navigateur :',
  'kept.tool': 'Ce que vous avez écrit : {name}',
  'kept.lesson': 'Vos réponses dans les modules : {name}',
  'kept.last': 'La dernière leçon ouverte',
  'kept.other': 'Autre : {name}',
  'kept.offline': 'Les pages du guide, pour les lire sans réseau',
  'kept.worker': 'Le programme qui ouvre ces pages sans réseau',
  'kept.erase': 'Effacer',
  'kept.eraseAll': 'Tout effacer',
  'kept.erased': 'C’est effacé.',
  'kept.failed':
    'Le navigateur n’a pas laissé effacer. Effacez les données du site dans ses réglages.',
  'kept.unseen':
    'Cette page ne peut pas tout voir. L’historique du navigateur, et les copies passagères qu’il fait des pages (son cache) : effacez-les dans ses réglages. Les fichiers enregistrés, et les mots que le clavier a pu retenir : effacez-les dans le téléphone.',
  'kept.noscript':
    'Sans JavaScript, le guide ne peut rien garder, et cette page ne peut pas regarder ce qui aurait été gardé avant.',
  'sheet.vanishes':
    'Rien n’est envoyé ni gardé. Ce que vous écrivez disparaît quand vous quittez cette page.',
  'sheet.keep': 'Garder sur ce téléphone',
  'sheet.kept':
    'Gardé dans ce navigateur, sur ce téléphone seulement. Toute personne qui l’ouvre peut lire. Pour effacer : décochez, ou allez à',
  'sheet.unkept': 'Ce navigateur n’a pas laissé garder. Enregistrez un fichier, ou imprimez.',
  'sheet.print': 'Imprimer',
  'sheet.save': 'Enregistrer un fichier',
  'sheet.saveHelp':
    'Le fichier reste dans les téléchargements, où toute personne peut le lire. Il s’ouvre sans réseau.',
  'sheet.take': 'Reprendre un fichier enregistré',
  'sheet.taken': 'Le fichier est repris.',
  'sheet.foreign': 'Ce fichier n’est pas celui de cet outil. Rien n’a changé.',
  'sheet.clear': 'Vider la feuille',
  'sheet.cleared': 'La feuille est vide.',
  'sheet.noscript':
    'Sans JavaScript, rien n’est envoyé. Remplissez, imprimez avec le menu du navigateur, puis effacez : « Retour » peut montrer ce que vous avez écrit.',
  'sheet.what': 'Quoi',
  'sheet.amount': 'Montant',
  'sheet.line': '{label}, ligne {number}',
  'sheet.sum': 'Total',
  'sheet.balance': 'Reste à la fin du mois',
  'sheet.unread': 'Ce montant ne se lit pas : {amounts}. Il n’est pas compté.',
  'sheet.empty': 'vide',
  'sheet.emptyList': 'Encore vide : {names}.',
  'sheet.full': 'Tout est rempli.',
  'sheet.second': 'Deuxième langue',
  'sheet.elsewhere':
    'Votre soignant ou soignante lit une autre langue ? Ouvrez la lettre dans cette langue :',
  'sheet.file': 'feuille',
  'take.title': 'Emporter le guide',
  'take.lead': 'Pour lire sans réseau, ou donner à quelqu’un. La taille est dite avant.',
  'take.file': 'Un seul fichier',
  'take.fileText':
    'Tout le guide et ses outils. Il s’ouvre d’un double clic, et s’envoie par WhatsApp, Bluetooth ou clé USB.',
  'take.html': 'Enregistrer le fichier',
  'take.epub': 'Livre numérique (EPUB)',
  'take.epubText': 'Pour une liseuse ou une application de lecture.',
  'take.epubSave': 'Enregistrer le livre',
  'take.paper': 'Sur papier',
  'take.paperText':
    'Ouvrez le fichier unique et imprimez-le : les pages sont au format A5. Pour un livret, choisissez « livret » ou « 2 pages par feuille » dans l’impression.',
  'take.pdf': 'Enregistrer le PDF A5',
  'take.onPage': 'p. {number}',
  'take.offline': 'Sur ce téléphone, sans réseau',
  'take.offlineText':
    'Le navigateur garde les pages de ce guide en français. Toute personne qui ouvre ce téléphone pourra les voir. Vous pourrez les effacer ici ou dans « Ce que ce téléphone garde ».',
  'take.offlineStart': 'Garder les pages ({size})',
  'take.offlineStop': 'Effacer les pages gardées',
  'take.offlineWait': 'Un moment : les pages arrivent. Laissez cette page ouverte.',
  'take.offlineDone': 'Les pages sont gardées. Elles s’ouvrent sans réseau.',
  'take.offlineGone': 'Les pages sont effacées de ce téléphone.',
  'take.offlineFailed':
    'Les pages n’ont pas pu être gardées. Vérifiez le réseau, puis essayez encore.',
  'take.offlineNone': 'Ce navigateur ne sait pas garder les pages. Prenez le fichier unique.',
  'poster.title': 'Affiche à imprimer',
  'poster.lead': 'Pour une salle d’attente. Imprimez en A4.',
  'poster.call': 'Des questions sur votre voyage, votre santé, vos papiers ?',
  'poster.text':
    'Un guide simple, gratuit, sans compte. Visez ce carré avec l’appareil photo du téléphone.',
  'poster.alt': 'Code QR de l’adresse {address}',
  'poster.noSite':
    'Cette copie de Sanad ne connaît pas son adresse publique : le code QR manque. La personne qui publie le site la donne à la construction (SITE=https://…).',
} as const satisfies Record<string, Message>;
