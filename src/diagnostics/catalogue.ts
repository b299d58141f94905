/**
 * Messages for authors. Each has a stable id and three sentences in French, the authors’ language:
 * what was found, what was expected, what to do.
 */

/** Severity of a finding: an error fails `npm run check`, a warning does not. */
export type Level = 'error' | 'warning';

/** The three sentences of a message. */
export interface Wording {
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** One mistake in a content file. */
export interface Finding extends Wording {
  readonly id: MessageId;
  readonly level: Level;
  /** Path of the file, from the top of the project. */
  readonly path: string;
  /** Line in that file, from 1. */
  readonly line: number;
}

const list = (values: readonly string[]) => (values.length > 0 ? values.join(', ') : '(aucun)');

/** Most known fields that a message lists, so that its line stays readable. */
export const FIELDS_NAMED = 12;
const someOf = (fields: readonly string[]) =>
  fields.length > FIELDS_NAMED
    ? `${list(fields.slice(0, FIELDS_NAMED))}… et ${fields.length - FIELDS_NAMED} autres`
    : list(fields);

/** Message makers by stable id. Never renumber: authors and docs refer to these ids. */
export const CATALOGUE = {
  'YAML-001': (reason: string) => ({
    found: `le YAML ne se lit pas : ${reason}`,
    expected: 'un fichier YAML bien formé',
    remedy: 'Vérifiez les guillemets, les deux-points et les retraits à cette ligne.',
  }),
  'FIELD-001': (field: string, known: readonly string[], guess?: string) => ({
    found: `le champ « ${field} » est inconnu`,
    expected: `un de ces champs : ${someOf(known)}`,
    remedy: guess
      ? `Vouliez-vous écrire « ${guess} » ? Sinon, supprimez ce champ.`
      : 'Supprimez ce champ ou corrigez son nom.',
  }),
  'FIELD-002': (field: string) => ({
    found: `le champ « ${field} » manque`,
    expected: `le champ « ${field} », obligatoire ici`,
    remedy: `Ajoutez « ${field} ».`,
  }),
  'FIELD-003': (field: string, value: string, expected: string) => ({
    found: `le champ « ${field} » vaut ${value}`,
    expected,
    remedy: `Corrigez la valeur de « ${field} ».`,
  }),
  'FILE-001': (id: string, name: string) => ({
    found: `l’identifiant est « ${id} », mais le fichier ou dossier s’appelle « ${name} »`,
    expected: 'le même identifiant dans le fichier et dans son nom',
    remedy: 'Renommez le fichier, ou corrigez « id » si rien n’est encore publié.',
  }),
  'FILE-002': (number: number, other: string) => ({
    found: `le numéro ${number} est déjà celui de « ${other} »`,
    expected: 'un numéro qui ne sert qu’une fois',
    remedy: 'Prenez un numéro libre ; un numéro publié ne se réutilise jamais.',
  }),
  'FILE-003': (path: string) => ({
    found: `le fichier « ${path} » manque`,
    expected: 'un fichier à cet endroit',
    remedy: 'Créez-le, ou supprimez ce qui en dépend.',
  }),
  'FILE-004': (kind: string, id: string) => ({
    found: `${kind} « ${id} » n’existe pas`,
    expected: 'un identifiant déclaré',
    remedy: 'Corrigez l’identifiant, ou créez ce qu’il désigne.',
  }),
  'MDX-001': (reason: string) => ({
    found: `le MDX ne se lit pas : ${reason}`,
    expected: 'du Markdown et des composants bien fermés',
    remedy: 'Vérifiez les balises ouvertes et fermées, « { » et « < » à cet endroit.',
  }),
  'MDX-002': (name: string, known: readonly string[]) => ({
    found: `le composant <${name}> est inconnu`,
    expected: `un de ces composants : ${list(known)}`,
    remedy: 'Corrigez le nom ; le HTML et les imports ne sont pas permis dans une page.',
  }),
  'MDX-003': (name: string, attribute: string) => ({
    found: `<${name}> n’a pas « ${attribute} »`,
    expected: `<${name} ${attribute}="…">`,
    remedy: `Ajoutez ${attribute}="…".`,
  }),
  'MDX-004': (name: string, attribute: string, known: readonly string[]) => ({
    found: `<${name}> a un attribut inconnu : « ${attribute} »`,
    expected: `un de ces attributs : ${list(known)}`,
    remedy: 'Supprimez cet attribut ou corrigez son nom.',
  }),
  'MDX-005': () => ({
    found: 'du texte se trouve hors d’une partie',
    expected: 'tout le texte dans des <Part kind="…" id="…" title="…">',
    remedy: 'Placez ce passage dans une partie.',
  }),
  'PART-001': (kind: string, known: readonly string[]) => ({
    found: `la partie est de genre « ${kind} »`,
    expected: `un de ces genres : ${list(known)}`,
    remedy: 'Choisissez le genre qui convient.',
  }),
  'PART-002': (id: string) => ({
    found: `deux parties ont l’identifiant « ${id} »`,
    expected: 'un identifiant par partie',
    remedy: 'Donnez un autre identifiant à la seconde.',
  }),
  'PART-003': (missing: readonly string[]) => ({
    found: `il manque des parties : ${list(missing)}`,
    expected: 'toutes les parties que ce genre de page demande',
    remedy: 'Écrivez les parties qui manquent.',
  }),
  'CITE-001': (id: string) => ({
    found: `la citation « ${id} » n’a pas de source`,
    expected: `une référence content/references/${id}.yaml`,
    remedy: 'Corrigez l’identifiant, ou ajoutez la référence à la bibliographie.',
  }),
  'CITE-002': (count: number, { least, most }: { least: number; most: number }) => ({
    found: `la leçon compte ${count} source${count > 1 ? 's' : ''}`,
    expected: `de ${least} à ${most} sources, citées dans le texte ou données dans « references »`,
    remedy:
      count < least
        ? 'Citez ce qui fonde les faits, ou retirez ceux que rien ne fonde.'
        : 'Gardez les sources qui portent le plus ; retirez un fait plutôt que de le laisser sans la sienne.',
  }),
  'TERM-001': (id: string) => ({
    found: `le terme « ${id} » n’est pas au glossaire`,
    expected: `un fichier content/glossary/${id}.yaml`,
    remedy: 'Corrigez l’identifiant, ou ajoutez le terme au glossaire.',
  }),
  'LINK-001': (target: string, forms: readonly string[]) => ({
    found: `le lien « ${target} » ne mène nulle part`,
    expected: `${forms.slice(0, -1).join(', ')}, ou ${forms.at(-1)}`,
    remedy: 'Corrigez le lien ; les identifiants sont ceux des fichiers.',
  }),
  'FIG-001': (src: string) => ({
    found: `la figure « ${src} » n’a pas de texte de remplacement`,
    expected: 'alt="…", qui dit ce que la figure montre',
    remedy: 'Écrivez dans alt ce qu’une personne qui ne voit pas la figure doit savoir.',
  }),
  'FIG-002': (src: string) => ({
    found: `la figure « ${src} » n’existe pas`,
    expected: 'un fichier .svg dans le dossier figures/ du module, ou dans content/guide/figures/',
    remedy: 'Corrigez le nom, ou ajoutez le fichier.',
  }),
  'FIG-003': (what: string) => ({
    found: `la figure contient ${what}`,
    expected:
      'les éléments, attributs et valeurs du dessin, sans style, script, lien, animation ni adresse',
    remedy:
      'Retirez-le ; pour les couleurs, employez les classes des figures ou les attributs fill et stroke.',
  }),
  'FIG-004': (value?: string) => ({
    found:
      value === undefined
        ? 'la figure n’a pas de « viewBox »'
        : `le « viewBox » de la figure est « ${value} »`,
    expected:
      '<svg viewBox="0 0 largeur hauteur">, quatre nombres, une largeur et une hauteur positives',
    remedy:
      'Ajoutez-le ou corrigez-le : sans lui, la figure ne s’adapte pas et ses zones n’ont pas d’unités.',
  }),
  'FIG-005': (reason: string) => ({
    found: `la figure ne se lit pas : ${reason}`,
    expected: 'un fichier SVG, du XML bien formé et sans DOCTYPE',
    remedy: 'Corrigez cet endroit ; ou enregistrez de nouveau le dessin en « SVG simple ».',
  }),
  'PART-004': (first: string, last: string) => ({
    found: `la page du guide commence par « ${first} » et finit par « ${last} »`,
    expected: 'une partie « essential » en tête, une partie « ask » à la fin, et pas d’autre',
    remedy:
      'Déplacez ou ajoutez la partie : l’essentiel d’abord, les questions à poser en dernier.',
  }),
  'GUIDE-001': (words: number, limit: number, sentence: string) => ({
    found: `une phrase du guide a ${words} mots : « ${sentence} »`,
    expected: `au plus ${limit} mots par phrase`,
    remedy: 'Coupez-la en deux : une idée par phrase.',
  }),
  'GUIDE-002': (tag: string, known: readonly string[]) => ({
    found: `le dossier « ${tag} » n’est pas celui d’une langue connue`,
    expected: `une de ces langues : ${list(known)}`,
    remedy: 'Corrigez le nom du dossier, ou ajoutez la langue à src/fields/language-facts.ts.',
  }),
  'GUIDE-003': (key: string, found: string, expected: string) => ({
    found: `le texte « ${key} » a pour repères : ${found || '(aucun)'}`,
    expected: `les mêmes repères qu’en français : ${expected || '(aucun)'}`,
    remedy: 'Recopiez les repères entre accolades : le site y met un nombre ou un nom.',
  }),
  'GUIDE-004': (missing: readonly string[], language: string) => ({
    found: `${missing.length} textes ne sont pas traduits : ${list(missing)}`,
    expected: `tous les textes, pour que le site montre le guide en « ${language} »`,
    remedy: 'Écrivez-les : le français est en commentaire dans un fichier neuf.',
  }),
  'GUIDE-005': (missing: readonly string[], group: string) => ({
    found: `il manque ${missing.length} textes du groupe « ${group} » : ${list(missing)}`,
    expected: 'le groupe entier, ou rien',
    remedy: 'Écrivez-les : d’ici là, les pages de ce groupe restent en français.',
  }),
  'TOOL-002': (missing: readonly string[]) => ({
    found: `l’outil est enregistré, mais ${missing.length} textes manquent : ${list(missing)}`,
    expected: 'tous les textes de l’outil français',
    remedy:
      'Écrivez-les, ou remettez « translation: { of: pending } » : l’outil reste en français.',
  }),
  'TOOL-001': (id: string) => ({
    found: `deux champs de l’outil ont l’identifiant « ${id} »`,
    expected: 'un identifiant par champ',
    remedy: 'Donnez un autre identifiant au second : ce qui est gardé s’y rattache.',
  }),
  'MOD-001': (objective: string) => ({
    found: `l’objectif « ${objective} » n’a pas de question`,
    expected: 'au moins une question de la banque pour chaque objectif enseigné',
    remedy: 'Écrivez une question pour cet objectif, ou retirez l’objectif.',
  }),
  'MOD-002': (objective: string) => ({
    found: `l’objectif « ${objective} » n’est enseigné par aucune leçon`,
    expected: 'au moins une leçon pour chaque objectif',
    remedy: 'Ajoutez-le aux « objectives » d’une leçon, ou retirez-le du module.',
  }),
  'MOD-003': (sum: number, declared: number) => ({
    found: `les leçons durent ${sum} minutes en tout, le module ${declared}`,
    expected: 'des leçons qui tiennent dans la durée du module',
    remedy: 'Corrigez « minutes » du module ou des leçons.',
  }),
  'KIT-001': (sum: number, declared: number) => ({
    found: `les étapes du plan font ${sum} minutes, la séance ${declared}`,
    expected: 'un plan dont les durées font celle de la séance',
    remedy: 'Corrigez « minutes » de la séance ou d’une étape.',
  }),
  'KIT-002': (minutes: number, module: number) => ({
    found: `la séance dure ${minutes} minutes, son module ${module}`,
    expected: 'une séance qui ne dépasse pas la durée du module',
    remedy: 'Raccourcissez la séance, ou donnez-en une partie à lire avant.',
  }),
  'QUIZ-001': (key: string, options: readonly string[]) => ({
    found: `la clé est « ${key} », mais les options sont ${list(options)}`,
    expected: `une lettre parmi : ${list(options)}`,
    remedy: 'Corrigez « key » : personne ne pourrait réussir cette question.',
  }),
  'QUIZ-002': (what: string, language: string) => ({
    found: `${what} n’a pas de texte en « ${language} »`,
    expected: 'un texte dans chaque langue que la banque déclare',
    remedy: `Ajoutez « ${language} », ou retirez cette langue de « languages ».`,
  }),
  'QUIZ-003': (id: string) => ({
    found: `l’option ou l’item « ${id} » est déclaré deux fois`,
    expected: 'des identifiants et des numéros qui ne servent qu’une fois',
    remedy: 'Changez le second.',
  }),
  'QUIZ-004': (answer: string, expected: number, actual: number) => ({
    found: `la réponse « ${answer} » obtient ${actual}, le cas dit ${expected}`,
    expected: 'le score calculé à la main',
    remedy: 'Vérifiez la clé et le cas : l’un des deux est faux.',
  }),
  'QUIZ-005': (id: string) => ({
    found: `la question « ${id} » est dans une leçon, mais la banque la réserve au quiz`,
    expected: 'une question avec « use: lesson »',
    remedy: 'Choisissez une autre question, ou changez son « use ».',
  }),
  'QUIZ-006': (id: string) => ({
    found: `la question « ${id} » est faite pour une leçon, mais aucune ne la montre`,
    expected: `<Question id="${id}" /> dans une leçon`,
    remedy: 'Placez-la dans la partie « check » d’une leçon.',
  }),
  'QUIZ-007': (type: string) => ({
    found: `une question de type « ${type} » sans score est dans le quiz`,
    expected: 'des questions notées dans le quiz',
    remedy: 'Mettez « use: lesson » ; pour un script de concordance, les votes d’un vrai panel.',
  }),
  'QUIZ-008': (scene: string) => ({
    found: `la scène « ${scene} » est une impasse, ou rien n’y mène`,
    expected:
      'des scènes que l’on peut atteindre, et d’où l’on arrive à une fin qui a un « score »',
    remedy: 'Donnez-lui des choix vers des scènes qui existent, ou un « score », ou supprimez-la.',
  }),
  'QUIZ-009': (zone: string, figure: string) => ({
    found: `la zone « ${zone} » sort de la figure « ${figure} », ou n’a pas de surface`,
    expected: 'une zone entière dans le « viewBox » de chaque dessin de la figure',
    remedy: 'Corrigez « area » : elle se compte dans les unités du « viewBox ».',
  }),
  'QUIZ-010': (zone: string, key: string) => ({
    found: `la zone « ${zone} », fausse, recouvre en partie la zone « ${key} », juste`,
    expected: 'des zones juste et fausse qui ne se recouvrent pas',
    remedy: 'Réduisez l’une des deux : un même point ne peut être juste et faux.',
  }),
  'TEST-001': (pool: number, sets: number, exam: { items: number; forms: number }) => ({
    found: `${exam.forms} formes de ${exam.items} questions, mais ${sets} jeux de questions semblables seulement (${pool} questions notées dans l’essentiel du parcours)`,
    expected: 'autant de jeux que de questions par forme, pour qu’aucune ne serve deux fois',
    remedy: 'Baissez « items » ou « forms », ou écrivez d’autres questions pour ce parcours.',
  }),
  'ITEM-001': (option: string) => ({
    found: `l’option « ${option} » dit « toutes » ou « aucune de ces réponses »`,
    expected: 'des options qui se suffisent chacune',
    remedy: 'Remplacez-la par une proposition plausible, ou supprimez-la.',
  }),
  'ITEM-002': (key: number, longest: number) => ({
    found: `la bonne réponse a ${key} caractères, le plus long distracteur ${longest}`,
    expected: 'des options de longueur voisine',
    remedy: 'Raccourcissez la clé, ou précisez les distracteurs.',
  }),
  'ITEM-003': (question: string) => ({
    found: `la question est négative sans le marquer : « ${question} »`,
    expected: 'une question affirmative, ou sa négation en capitales (PAS, SAUF)',
    remedy: 'Demandez ce qui est juste ; sinon, écrivez la négation en capitales.',
  }),
  'ITEM-004': (options: string) => ({
    found: `seuls des distracteurs ont un mot absolu (toujours, jamais, aucun) : ${options}`,
    expected: 'des distracteurs qui ne se trahissent pas par leurs mots',
    remedy: 'Nuancez ces options.',
  }),
  'ITEM-005': (letter: string, count: number, total: number) => ({
    found: `la lettre « ${letter} » est la clé de ${count} questions sur ${total}`,
    expected: 'aucune lettre au-delà de la moitié des clés',
    remedy: 'Changez l’ordre des options dans quelques questions.',
  }),
  'ITEM-006': (words: string) => ({
    found: `un texte désigne une option par sa lettre : « ${words} »`,
    expected: 'des options désignées par leurs mots : leur ordre change d’un essai à l’autre',
    remedy: 'Citez les mots de l’option ; sinon, mettez « shuffle: false ».',
  }),
  'TR-001': (path: string) => ({
    found: 'la page traduite n’a pas de page source',
    expected: `le fichier ${path}`,
    remedy: 'Corrigez le nom du fichier, ou supprimez la traduction.',
  }),
  'TR-002': (source: string, translation: string) => ({
    found: `les parties sont ${translation}`,
    expected: `les mêmes que dans la source : ${source}`,
    remedy: 'Gardez les mêmes parties, avec les mêmes identifiants, dans le même ordre.',
  }),
  'TR-003': (path: string, language: string) => ({
    found: `la traduction en « ${language} » ne dit pas de quelle version de la source elle vient`,
    expected: 'l’empreinte de la source',
    remedy: `Relisez-la, puis lancez : npx sanad translations record ${path}`,
  }),
  'TR-004': (path: string, language: string) => ({
    found: `la source a changé depuis la traduction en « ${language} »`,
    expected: 'une traduction de la version actuelle',
    remedy: `Mettez-la à jour, puis lancez : npx sanad translations record ${path}`,
  }),
  'TR-005': (elements: string) => ({
    found: `la traduction et la source n’ont pas les mêmes ${elements}`,
    expected: 'les mêmes citations, questions, figures, durées et points',
    remedy: 'Reprenez celles de la source.',
  }),
  'PACK-001': (length: number, limit: number) => ({
    found: `les réponses du module demandent jusqu’à ${length} caractères`,
    expected: `au plus ${limit}, pour tenir dans les données de reprise de SCORM 1.2`,
    remedy: 'Partagez le module, ou réduisez le nombre de questions.',
  }),
} as const satisfies Record<string, (...values: never[]) => Wording>;

/** Stable id of a message. */
export type MessageId = keyof typeof CATALOGUE;

const WARNINGS: ReadonlySet<MessageId> = new Set<MessageId>([
  'TR-004',
  'CITE-002',
  'GUIDE-001',
  'GUIDE-004',
  'GUIDE-005',
  'ITEM-001',
  'ITEM-002',
  'ITEM-003',
  'ITEM-004',
  'ITEM-005',
  'ITEM-006',
]);

/**
 * Makes a finding.
 * @param id stable id of the message
 * @param at file and line of the mistake
 * @param values parameters of the message
 */
export function finding<K extends MessageId>(
  id: K,
  at: { path: string; line: number },
  ...values: Parameters<(typeof CATALOGUE)[K]>
): Finding {
  const make = CATALOGUE[id] as (...values: unknown[]) => Wording;
  return {
    id,
    level: WARNINGS.has(id) ? 'warning' : 'error',
    path: at.path,
    line: at.line,
    ...make(...values),
  };
}

/** Formats a finding for a terminal: `ID file:line`, then found, expected, remedy. */
export function formatFinding(finding: Finding): string {
  const mark = finding.level === 'warning' ? ' (avertissement)' : '';
  return [
    `${finding.id}${mark} ${finding.path}:${finding.line}`,
    `  trouvé   ${finding.found}`,
    `  attendu  ${finding.expected}`,
    `  remède   ${finding.remedy}`,
  ].join('\n');
}
