import { bankFingerprint, pageFingerprint } from '../i18n/fingerprint.ts';
import { BankSchema } from '../schemas/bank.ts';
import { parse } from 'yaml';
import { splitFrontMatter } from './parse-page.ts';
import type { SourceFile } from './parse-yaml.ts';

/** A small library without a fault, for tests: one module, two languages, one of everything. */
export function sampleLibrary(): Map<string, string> {
  const files = new Map(Object.entries(SAMPLE));
  const source = files.get('modules/first-steps/fr/first-lesson.mdx') ?? '';
  const { body } = splitFrontMatter(source);
  const of = pageFingerprint({ title: 'Une leçon', summary: 'Un résumé.', body });
  const bank = files.get('quizzes/first-steps/bank.yaml') ?? '';
  const ofBank = bankFingerprint(BankSchema.parse(parse(bank.replace('BANK_PRINT', 'pending'))));
  for (const [path, text] of files) {
    files.set(path, text.replace('PAGE_PRINT', of).replace('BANK_PRINT', ofBank));
  }
  return files;
}

/** The sample as source files, with some of them changed. */
export function sampleWith(
  changes: readonly [path: string, from: string, to: string][],
): SourceFile[] {
  const files = sampleLibrary();
  for (const [path, from, to] of changes) {
    const text = files.get(path);
    if (text === undefined) throw new Error(`The sample has no ${path}.`);
    if (from !== '' && !text.includes(from)) throw new Error(`${path} has no "${from}".`);
    files.set(path, from === '' ? to : text.replace(from, to));
  }
  return [...files].map(([path, text]) => ({ path, text }));
}

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
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>',
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
  'content/references/a-source.yaml': `id: a-source
type: report
title: "A source"
issued: { date-parts: [[2020]] }
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

${['context', 'approach', 'difficulties', 'results', 'gender', 'lessons']
  .map((kind) => `<Part kind="${kind}" id="${kind}" title="Titre">\n\nTexte.\n\n</Part>`)
  .join('\n\n')}
`,
  'content/glossary/a-term.yaml': `id: a-term
term: { fr: "terme", ar: "مصطلح", en: "term" }
definition: { fr: "Un mot.", ar: "كلمة.", en: "A word." }
references: [a-source]
`,
};
