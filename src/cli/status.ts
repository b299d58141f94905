import { Command } from 'commander';
import { readLibrary } from '../content/library.ts';
import { MEASURED } from '../content/registry.ts';
import { WORDS_PER_MINUTE } from '../check/metrics/readability.ts';
import { MINUTES_PER_DECISION } from '../check/metrics/study-time.ts';
import {
  statusOf,
  VIGNETTE_WORDS,
  type LessonStatus,
  type ModuleStatus,
  type PageStatus,
  type PathStatus,
} from '../check/metrics/status.ts';
import { SOURCE_LANGUAGE } from '../fields/common.ts';
import { duration } from '../i18n/duration.ts';
import { translator } from '../i18n/translate.ts';
import { readContentFiles } from './content-files.ts';

const EXPLANATION = `
Mots : ceux du texte de la leçon, titres compris, sans les questions ni les figures.
Lecture : ${WORDS_PER_MINUTE} mots par minute, moyenne d’une lecture à voix haute dans 17 langues
(Trauzettel-Klosinski et Dietz, 2012).
Étude, mesurée : la lecture, et ${MINUTES_PER_DECISION.toLocaleString('fr')} minute par décision (l’USMLE donne 60 minutes pour 40 questions) ;
une question en fait une, un cas qui se déroule une par étape. Le jeu de rôle et la tâche à son poste
s’y ajoutent : les minutes déclarées sont donc au-dessus, ou la leçon en demande trop.
Lisibilité : de 100, très facile, à 0, très difficile ; syllabes estimées d’après l’orthographe.
Français : Kandel et Moles, 1958 ; anglais : Flesch, 1948 ; arabe : aucune formule établie.
Phrases du guide, en mots : la moyenne et la plus longue ; au-delà de 22, la vérification avertit.
Vignette : énoncé français de ${VIGNETTE_WORDS} mots ou plus en deux phrases ou plus, ou question à scènes.
Les questions qui rangent de courts récits les racontent dans leurs lignes et ne sont pas comptées.
`;

/** `sanad status`: figures about the content; `--json` for other programs. */
export function statusCommand(): Command {
  return new Command('status')
    .description(
      'Mesure les modules et le guide : mots, phrases, lisibilité, questions, objectifs, parcours',
    )
    .option('--json', 'les mêmes mesures, pour un autre programme')
    .addHelpText('after', EXPLANATION)
    .action(async ({ json }: { json?: boolean }) => {
      const status = statusOf(readLibrary(await readContentFiles(process.cwd())));
      if (json) {
        console.log(JSON.stringify(status, null, 2));
        return;
      }
      console.log(modulesTable(status.modules));
      for (const module of status.modules.filter(({ lessons }) => lessons.length > 0)) {
        console.log(moduleDetails(module));
      }
      for (const { heading, name } of MEASURED) console.log(pagesTable(heading, status[name]));
      console.log(pathsTable(status.paths, status.modules));
      console.log('Ce que veulent dire ces mesures : npx sanad status --help');
    });
}

function modulesTable(modules: readonly ModuleStatus[]): string {
  const rows = modules.map((module) => [
    `${module.order} ${module.module}`,
    module.language,
    `${module.lessons.length}/${module.lessonsInSource}`,
    module.words,
    inWords(module.readingMinutes),
    inWords(module.studyMinutes),
    `${inWords(module.learningMinutes)} / ${inWords(module.moduleMinutes)}`,
    ease(module.ease),
    module.items,
    Object.keys(module.itemsByType).length,
    percent(module.vignettes, module.items),
    `${module.reviewed}/${module.lessons.length}`,
    translation(module),
  ]);
  const head = [
    'module',
    '',
    'leçons',
    'mots',
    'lecture',
    'étude',
    'déclaré / module',
    'lisibilité',
    'questions',
    'types',
    'vignettes',
    'relues',
    'traduction',
  ];
  return `${table([head, ...rows])}\n`;
}

function moduleDetails(module: ModuleStatus): string {
  const lessons = module.lessons.map((lesson: LessonStatus) => [
    `  ${lesson.id}`,
    lesson.words,
    `${lesson.studyMinutes} / ${lesson.declaredMinutes} min`,
    lesson.keyPoints,
    lesson.references,
    lesson.questions,
    lesson.jobAid ? 'oui' : 'non',
    ease(lesson.ease),
  ]);
  const head = [
    '  leçon',
    'mots',
    'étude / déclaré',
    'essentiel',
    'sources',
    'questions',
    'fiche',
    'lisibilité',
  ];
  const types = Object.entries(module.itemsByType).map(([type, count]) => `${type} ${count}`);
  const objectives = module.objectives.map(({ id, lessons: taught, items }) => [
    `  ${id}`,
    taught,
    items,
  ]);
  return [
    `${module.order} ${module.module} (${module.language})`,
    table([head, ...lessons]),
    ...(types.length > 0 ? [`  questions : ${types.join(', ')}`] : []),
    ...(module.language === 'fr'
      ? [table([['  objectif', 'leçons', 'questions'], ...objectives])]
      : []),
    '',
  ].join('\n');
}

function pathsTable(paths: readonly PathStatus[], modules: readonly ModuleStatus[]): string {
  const source = modules.filter(({ language }) => language === 'fr');
  const all = source.reduce((total, { moduleMinutes }) => total + moduleMinutes, 0);
  const rows = paths.map(({ audience, core, optional }) => [
    `  ${audience}`,
    inWords(core),
    inWords(optional),
    inWords(core + optional),
  ]);
  return [
    `Parcours (les ${source.length} modules durent ${inWords(all)})`,
    table([['  public', 'essentiel', 'au choix', 'en tout'], ...rows]),
    '',
  ].join('\n');
}

function pagesTable(heading: string, pages: readonly PageStatus[]): string {
  const rows = pages.map((page, index) => [
    pages[index - 1]?.id === page.id ? '' : `  ${page.number} ${page.id}`,
    page.language,
    page.words,
    page.meanSentence.toFixed(1),
    page.longestSentence,
    ease(page.ease),
  ]);
  const head = ['  page', '', 'mots', 'par phrase', 'la plus longue', 'lisibilité'];
  return `${heading}\n${table([head, ...rows])}\n`;
}

function translation({ language, lessonsInSource, translations }: ModuleStatus): string {
  if (language === 'fr') return 'source';
  const { current, stale, unrecorded } = translations;
  const missing = lessonsInSource + 1 - current - stale - unrecorded;
  const notes = [
    [current, 'à jour'],
    [stale, 'à revoir'],
    [unrecorded, 'à enregistrer'],
    [missing, 'à traduire'],
  ] as const;
  return notes
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}

const ease = (value: number | undefined) => (value === undefined ? '—' : Math.round(value));

const percent = (part: number, whole: number) =>
  whole === 0 ? '—' : `${Math.round((100 * part) / whole)} %`;

const inWords = (minutes: number) => duration(minutes, translator(SOURCE_LANGUAGE));

/** Formats rows as columns: words to the left, numbers to the right. */
function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          typeof cell === 'number'
            ? String(cell).padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
