import { fingerprintOf } from '../content/fingerprint.ts';
import { banks } from '../content/types/bank.ts';
import { fingerprint } from '../fields/hash.ts';
import { BankSchema } from '../items/bank.ts';
import { parse } from 'yaml';
import { readLibrary } from '../content/library.ts';
import { splitFrontMatter } from '../content/mdx/parse-page.ts';
import type { SourceFile } from '../content/parse-yaml.ts';
import { translationPairs } from './rules/translations.ts';

/** A small valid library for tests: one module, two languages, one entry of every type. */
function sampleLibrary(): Map<string, string> {
  const files = new Map(Object.entries(SAMPLE));
  const source = files.get('modules/first-steps/fr/first-lesson.mdx') ?? '';
  const { body } = splitFrontMatter(source);
  const pagePrint = fingerprint('Une leçon', 'Un résumé.', body);
  const bank = files.get('quizzes/first-steps/bank.yaml') ?? '';
  const ofBank = fingerprintOf(
    banks,
    BankSchema.parse(parse(bank.replace('BANK_PRINT', 'pending'))),
  );
  const [ofStation = ''] = translationPairs(readLibrary(asFiles(files)))
    .filter(({ path }) => path.includes('/stations/'))
    .map(({ fingerprint }) => fingerprint);
  for (const [path, text] of files) {
    files.set(
      path,
      text
        .replace('PAGE_PRINT', pagePrint)
        .replace('BANK_PRINT', ofBank)
        .replace('of: pending', `of: "${ofStation}"`),
    );
  }
  return files;
}

/**
 * The sample as source files. Each change replaces `from` by `to` in a file, or appends if `from`
 * is empty.
 */
export function sampleWith(
  changes: readonly [path: string, from: string, to: string][],
): SourceFile[] {
  const files = sampleLibrary();
  for (const [path, from, to] of changes) {
    const text = files.get(path);
    if (text === undefined && from !== '') throw new Error(`The sample has no ${path}.`);
    if (from !== '' && !text?.includes(from)) throw new Error(`${path} has no "${from}".`);
    files.set(path, from === '' ? to : (text ?? '').replace(from, to));
  }
  return asFiles(files);
}

const asFiles = (files: ReadonlyMap<string, string>): SourceFile[] =>
  [...files].map(([path, text]) => ({ path, text }));

const parts = (kinds: readonly string[], text: string) =>
  kinds
    .map((kind) => `<Part kind="${kind}" id="${kind}" title="Titre">\n\n${text}\n\n</Part>`)
    .join('\n\n');

/** A valid file of the bibliography. */
export function reference(id: string): string {
  return `id: ${id}\ntype: report\ntitle: "A source"\nissued: { date-parts: [[2020]] }\n`;
}

const STATION = `id: a-station
number: 1
module: first-steps
title: "Saluer"
summary: "Un résumé."
timing: { reading: 1, station: 8, marking: 2 }
material: ["Deux chaises"]
grid:
  - { text: "Salue.", objective: greet, points: 2 }
  - { text: "Se présente.", objective: greet, points: 1 }
  - { text: "Se tait.", objective: greet, points: 1 }
  - { text: "Prend congé.", objective: greet, points: 1 }
harms:
  - { text: "Crie.", source: a-source }
levels:
  - { name: "Insuffisant", text: "Ne salue pas." }
  - { name: "Limite", text: "Salue sans regarder." }
  - { name: "Suffisant", text: "Salue." }
review: { state: draft }
`;

const SAMPLE: Record<string, string> = {
  'modules/first-steps/module.yaml': `id: first-steps
order: 1
version: 1.0.0
title: { fr: "Premiers pas", ar: "خطوات", en: "First steps" }
summary: { fr: "Résumé.", ar: "ملخص.", en: "Summary." }
minutes: 30
audiences: { students: core, trainers: optional }
objectives:
  - id: greet
    text: { fr: "saluer", ar: "التحية", en: "greet" }
prerequisites: []
review: { state: draft }
`,
  'modules/first-steps/fr/first-lesson.mdx': `---
id: first-lesson
number: 1
title: "Une leçon"
summary: "Un résumé."
minutes: 20
objectives: [greet]
references: [second-source, third-source]
review: { state: draft }
---

<Part kind="know" id="know" title="À savoir">

Un fait <Cite id="a-source" />, un <Term id="a-term">terme</Term>, un [lien](glossary:a-term).

<Figure src="drawing.svg" alt="Un dessin." />

</Part>

<Part kind="check" id="check" title="Vérifiez-vous">

<Question id="in-lesson" />

</Part>
`,
  'modules/first-steps/ar/first-lesson.mdx': `---
id: first-lesson
title: "درس"
summary: "ملخص."
translation: { of: "PAGE_PRINT" }
review: { state: draft }
---

<Part kind="know" id="know" title="للمعرفة">

حقيقة <Cite id="a-source" />، <Term id="a-term">مصطلح</Term>.

<Figure src="drawing.svg" alt="رسم." />

</Part>

<Part kind="check" id="check" title="اختبار">

<Question id="in-lesson" />

</Part>
`,
  'content/guide/fr/first-page.mdx': `---
id: first-page
number: 1
title: "Une page"
summary: "Un résumé."
review: { state: draft }
---

<Part kind="essential" id="essential" title="L’essentiel">

Une phrase.

<Figure src="two-paths.svg" alt="Deux chemins." />

</Part>

<Part kind="ask" id="ask" title="Demandez">

- Est-ce gratuit ?

</Part>
`,
  'content/guide/fr/a-page.mdx': `---
id: a-page
number: 2
title: "Une autre page"
summary: "Un résumé."
safetyCritical: true
pictogram: paths
review: { state: draft }
---

<Part kind="essential" id="essential" title="L’essentiel">

Une [page](guide:first-page#essential), un [outil](tool:a-tool).

</Part>

<Part kind="ask" id="ask" title="Posez ces questions">

- Est-ce gratuit ?

</Part>
`,
  'content/guide/figures/two-paths.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>',
  'content/tools/a-tool.yaml': `id: a-tool
number: 1
pictogram: plan
title: { fr: "Un outil" }
summary: { fr: "Un résumé." }
groups:
  - id: group
    title: { fr: "Un groupe" }
    fields:
      - { id: first, kind: tick, label: { fr: "Une case" } }
      - { id: second, kind: amounts, sign: out, rows: 3, label: { fr: "Des montants" } }
`,
  'modules/first-steps/figures/drawing.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M0 0"/></svg>',
  'quizzes/first-steps/bank.yaml': `module: first-steps
version: 1
languages: [fr, ar]
translations: { ar: "BANK_PRINT" }
items:
  - id: in-lesson
    number: 1
    use: lesson
    type: single
    objective: greet
    lesson: first-lesson#know
    level: apply
    stem: { fr: "Question ?", ar: "سؤال؟" }
    options:
      - id: a
        text: { fr: "Oui", ar: "نعم" }
        feedback: { fr: "Juste.", ar: "صحيح." }
      - id: b
        text: { fr: "Non", ar: "لا" }
        feedback: { fr: "Faux.", ar: "خطأ." }
    key: a
    cases:
      - { answer: a, score: 1 }
      - { answer: b, score: 0 }
      - { answer: [], score: 0 }
`,
  'content/references/a-source.yaml': reference('a-source'),
  'content/references/second-source.yaml': reference('second-source'),
  'content/references/third-source.yaml': reference('third-source'),
  'content/kits/sessions/fr/first-steps.mdx': `---
id: first-steps
title: "Une séance"
summary: "Un résumé."
minutes: 30
group: "8 personnes"
material: ["Des chaises"]
plan:
  - { minutes: 5, title: "Ouvrir", text: "On se présente." }
  - { minutes: 15, title: "Jouer", text: "On joue." }
  - { minutes: 10, title: "Parler", text: "On en parle." }
roleplay:
  title: "Le salut"
  scene: "Une porte."
  roles:
    - { who: "Karim", card: "Il entre." }
    - { who: "Aïssata", card: "Elle attend." }
grid:
  - { text: "Salue.", objective: greet, source: a-source }
  - { text: "Se présente.", objective: greet }
  - { text: "Se tait.", objective: greet }
  - { text: "Prend congé.", objective: greet }
harms:
  - { text: "Crie." }
review: { state: draft }
---

${parts(['prepare', 'rules', 'distress', 'discussion'], 'Un fait <Cite id="a-source" />.')}
`,
  'content/kits/stations/fr/a-station.mdx': `---
${STATION}---

${parts(['examiner', 'candidate', 'actor'], 'Un <Term id="a-term">terme</Term>.')}
`,
  'content/kits/stations/ar/a-station.mdx': `---
${STATION}translation: { of: pending }
---

${parts(['examiner', 'candidate', 'actor'], '<Term id="a-term">مصطلح</Term>.')}
`,
  'content/practices/fr/a-sheet.mdx': `---
id: a-sheet
title: "Une fiche"
summary: "Un résumé."
zone: { place: "Nador", region: "L’Oriental" }
lead: "Une association"
partners: ["Un partenaire"]
project: { name: "Projet", fullName: "Le projet", purpose: "Aider." }
period: unknown
results:
  - { value: 12, unit: "ateliers", what: "Des ateliers.", source: a-source }
review: { state: draft }
---

${parts(['context', 'approach', 'difficulties', 'results', 'gender', 'lessons'], 'Texte.')}
`,
  'content/glossary/a-term.yaml': `id: a-term
term: { fr: "terme", ar: "مصطلح", en: "term" }
definition: { fr: "Un mot.", ar: "كلمة.", en: "A word." }
references: [a-source]
`,
};
