import { describe, expect, it } from 'vitest';
import { CATALOGUE, formatFinding } from '../messages/catalogue.ts';
import { checkContent } from './check.ts';
import { sampleWith } from './sample.test-data.ts';

const MODULE = 'modules/first-steps/module.yaml';
const LESSON = 'modules/first-steps/fr/first-lesson.mdx';
const ARABIC = 'modules/first-steps/ar/first-lesson.mdx';
const BANK = 'quizzes/first-steps/bank.yaml';
const FIGURE = 'modules/first-steps/figures/drawing.svg';
const SHEET = 'content/practices/fr/a-sheet.mdx';
const GUIDE = 'content/guide/fr/a-page.mdx';
const TOOL = 'content/tools/a-tool.yaml';
const TERM = 'content/glossary/a-term.yaml';

type Change = [path: string, from: string, to: string];

/** Each fault is one mistake of an author, and must give one message: this one. */
const FAULTS: [mistake: string, id: keyof typeof CATALOGUE, changes: Change[]][] = [
  ['YAML that does not parse', 'YAML-001', [[TERM, 'term: {', 'term: {{']]],
  ['an unknown field', 'FIELD-001', [[MODULE, 'order: 1', 'order: 1\ncolour: blue']]],
  ['a misspelt field', 'FIELD-001', [[MODULE, 'minutes:', 'minuts:']]],
  [
    'a misspelt field of an option',
    'FIELD-001',
    [[BANK, 'feedback: { fr: "Faux."', 'feedbak: { fr: "Faux."']],
  ],
  ['a missing field', 'FIELD-002', [[LESSON, 'minutes: 20\n', '']]],
  ['a value that is not one of the list', 'FIELD-003', [[BANK, 'level: apply', 'level: hard']]],
  ['a number out of range', 'FIELD-003', [[LESSON, 'minutes: 20', 'minutes: 2']]],
  ['an id that is no identifier', 'FIELD-003', [[BANK, 'id: in-lesson', 'id: "Dans la leçon"']]],
  [
    'a file named otherwise than its id',
    'FILE-001',
    [[MODULE, 'id: first-steps', 'id: first-step']],
  ],
  [
    'an objective that the module does not declare',
    'FILE-004',
    [[LESSON, 'objectives: [greet]', 'objectives: [greet, wave]']],
  ],
  [
    'a prerequisite that does not exist',
    'FILE-004',
    [[MODULE, 'prerequisites: []', 'prerequisites: [zero]']],
  ],
  [
    'a number used twice',
    'FILE-002',
    [
      [
        BANK,
        '    cases:\n',
        '    cases: []\n  - { id: other, number: 1, use: quiz, type: single, objective: greet, lesson: first-lesson, level: apply, stem: { fr: "x", ar: "x" }, options: [{ id: a, text: { fr: "x", ar: "x" }, feedback: { fr: "x", ar: "x" } }, { id: b, text: { fr: "x", ar: "x" }, feedback: { fr: "x", ar: "x" } }], key: a, cases: [] }\n#',
      ],
      [
        BANK,
        '      - { answer: a, score: 1 }\n      - { answer: b, score: 0 }\n      - { answer: [], score: 0 }\n',
        '',
      ],
    ],
  ],
  ['two parts with one id', 'PART-002', [[SHEET, 'id="gender"', 'id="results"']]],
  [
    'a sheet without one of its parts',
    'PART-003',
    [[SHEET, '<Part kind="gender"', '<Part kind="lessons"']],
  ],
  [
    'MDX that does not parse',
    'MDX-001',
    [[LESSON, '</Part>\n\n<Part kind="check"', '<Part kind="check"']],
  ],
  ['an unknown component', 'MDX-002', [[LESSON, 'Un fait', '<Box /> Un fait']]],
  ['a part without title', 'MDX-003', [[LESSON, ' title="À savoir"', '']]],
  ['an unknown attribute', 'MDX-004', [[LESSON, 'id="a-source"', 'id="a-source" page="3"']]],
  [
    'text outside of the parts',
    'MDX-005',
    [[LESSON, '<Part kind="know"', 'Texte perdu.\n\n<Part kind="know"']],
  ],
  ['an unknown kind of part', 'PART-001', [[LESSON, 'kind="know"', 'kind="theory"']]],
  ['a citation without a source', 'CITE-001', [[LESSON, 'id="a-source"', 'id="no-source"']]],
  ['a guide page with the number of another', 'FILE-002', [[GUIDE, 'number: 2', 'number: 1']]],
  [
    'a link to a guide page that is not there',
    'LINK-001',
    [[GUIDE, 'guide:first-page', 'guide:last-page']],
  ],
  ['a link to a tool that is not there', 'LINK-001', [[GUIDE, 'tool:a-tool', 'tool:no-tool']]],
  ['a tool named otherwise than its file', 'FILE-001', [[TOOL, 'id: a-tool', 'id: tool']]],
  ['two fields with one id', 'TOOL-001', [[TOOL, 'id: second', 'id: first']]],
  [
    'a guide page that does not end with its questions',
    'PART-004',
    [[GUIDE, 'kind="ask"', 'kind="more"']],
  ],
  ['a part of a lesson folded', 'PART-001', [[LESSON, 'kind="know"', 'kind="more"']]],
  ['a term without definition', 'TERM-001', [[LESSON, 'Term id="a-term"', 'Term id="no-term"']]],
  [
    'a broken internal link',
    'LINK-001',
    [[LESSON, '(glossary:a-term)', '(lesson:first-steps/second)']],
  ],
  [
    'a link to a part that is not there',
    'LINK-001',
    [[LESSON, '(glossary:a-term)', '(lesson:first-steps/first-lesson#end)']],
  ],
  ['a figure without alternative text', 'FIG-001', [[LESSON, ' alt="Un dessin."', '']]],
  ['a figure that is not there', 'FIG-002', [[LESSON, 'src="drawing.svg"', 'src="picture.svg"']]],
  ['a figure with a style attribute', 'FIG-003', [[FIGURE, '<path', '<path style="fill:red"']]],
  [
    'an objective without a question',
    'MOD-001',
    [
      [MODULE, 'prerequisites', '  - id: wave\n    text: { fr: "signe" }\nprerequisites'],
      [LESSON, '[greet]', '[greet, wave]'],
    ],
  ],
  [
    'an objective without a lesson',
    'MOD-002',
    [[MODULE, 'prerequisites', '  - id: wave\n    text: { fr: "signe" }\nprerequisites']],
  ],
  ['lessons longer than their module', 'MOD-003', [[LESSON, 'minutes: 20', 'minutes: 60']]],
  ['a key that is no option', 'QUIZ-001', [[BANK, 'key: a', 'key: c']]],
  [
    'an option without its text in a language of the bank',
    'QUIZ-002',
    [[BANK, '"Non", ar: "لا"', '"Non"']],
  ],
  ['an option declared twice', 'QUIZ-003', [[BANK, '- id: b', '- id: a']]],
  [
    'a worked case that the key contradicts',
    'QUIZ-004',
    [[BANK, 'answer: b, score: 0', 'answer: b, score: 1']],
  ],
  [
    'an unscored item in the quiz',
    'QUIZ-007',
    [
      [
        BANK,
        'items:\n',
        'items:\n  - { id: mirror, number: 9, use: quiz, type: reflection, objective: greet, lesson: first-lesson, level: apply, stem: { fr: "x", ar: "x" }, explanation: { fr: "x", ar: "x" } }\n',
      ],
    ],
  ],
  [
    'a scene without a way out',
    'QUIZ-008',
    [
      [
        BANK,
        'items:\n',
        'items:\n  - { id: story, number: 9, use: quiz, type: branching, objective: greet, lesson: first-lesson, level: apply, stem: { fr: "x", ar: "x" }, explanation: { fr: "x", ar: "x" }, scenes: [{ id: a, text: { fr: "x", ar: "x" }, choices: [{ id: a, text: { fr: "x", ar: "x" }, to: b, feedback: { fr: "x", ar: "x" } }, { id: b, text: { fr: "x", ar: "x" }, to: b, feedback: { fr: "x", ar: "x" } }] }, { id: b, text: { fr: "x", ar: "x" }, score: 1 }, { id: c, text: { fr: "x", ar: "x" }, score: 1 }] }\n',
      ],
    ],
  ],
  [
    'a catch-all option',
    'ITEM-001',
    [[BANK, 'text: { fr: "Non"', 'text: { fr: "Aucune de ces réponses"']],
  ],
  [
    'a key that is the longest',
    'ITEM-002',
    [[BANK, 'text: { fr: "Oui"', 'text: { fr: "Oui, parce que la personne le demande elle-même"']],
  ],
  [
    'a negative question',
    'ITEM-003',
    [[BANK, 'fr: "Question ?"', 'fr: "Une vignette. Que ne faut-il pas faire ?"']],
  ],
  [
    'a distractor given away by an absolute',
    'ITEM-004',
    [[BANK, 'text: { fr: "Non"', 'text: { fr: "Jamais"']],
  ],
  ['a quiz question inside a lesson', 'QUIZ-005', [[BANK, 'use: lesson', 'use: quiz']]],
  [
    'a lesson question that no lesson shows',
    'QUIZ-006',
    [
      [LESSON, '<Question id="in-lesson" />', ''],
      [ARABIC, '<Question id="in-lesson" />', ''],
    ],
  ],
  ['a translation that lacks a part', 'TR-002', [[ARABIC, 'id="check" title', 'id="chek" title']]],
  ['a translation that is not recorded', 'TR-003', [[BANK, /ar: "[0-9a-f]+"/.source, '']]],
  ['a source changed since its translation', 'TR-004', [[LESSON, 'Un fait', 'Un autre fait']]],
  ['a translation that lacks a citation', 'TR-005', [[ARABIC, '<Cite id="a-source" />', '']]],
];

/** Changing the French source makes its translation stale, which is told beside. */
const withoutStale = (findings: ReturnType<typeof checkContent>) =>
  findings.filter(({ id }) => id !== 'TR-004');

describe('checkContent', () => {
  it('finds nothing in a library without a fault', () => {
    expect(checkContent(sampleWith([]))).toEqual([]);
  });

  for (const [mistake, id, changes] of FAULTS) {
    it(`${id}: ${mistake}`, () => {
      const files =
        id === 'TR-003'
          ? sampleWith([[BANK, 'translations: {', 'translations: {} #']])
          : sampleWith(changes);
      const found = checkContent(files);
      const told = id === 'TR-004' ? found : withoutStale(found);
      expect(told.map((finding) => finding.id)).toEqual([id]);
      expect(told.map(formatFinding).join('\n\n')).toMatchSnapshot();
    });
  }

  it('tells of a translation without a source', () => {
    const files = sampleWith([]).filter(({ path }) => path !== LESSON);
    expect(checkContent(files).map(({ id }) => id)).toContain('TR-001');
  });

  it('tells of a bank whose keys are all one letter, unless that is explained', () => {
    const item = (number: number) =>
      `  - { id: item-${number}, number: ${number}, use: quiz, type: single, objective: greet, lesson: first-lesson, level: apply, stem: { fr: "x ?", ar: "x" }, options: [{ id: a, text: { fr: "x", ar: "x" }, feedback: { fr: "x", ar: "x" } }, { id: b, text: { fr: "x", ar: "x" }, feedback: { fr: "x", ar: "x" } }], key: b }\n`;
    const many = Array.from({ length: 9 }, (_, index) => item(index + 2)).join('');
    const end = '      - { answer: [], score: 0 }\n';
    const files = (exceptions: string) =>
      sampleWith([
        [BANK, end, end + many],
        [BANK, 'items:\n', `${exceptions}items:\n`],
      ]);
    expect(withoutStale(checkContent(files(''))).map(({ id }) => id)).toEqual(['ITEM-005']);
    const explained = files('exceptions: { ITEM-005: "une raison" }\n');
    expect(withoutStale(checkContent(explained))).toEqual([]);
  });

  it('tells of lessons without a module', () => {
    const files = sampleWith([]).filter(({ path }) => path !== MODULE);
    expect(checkContent(files).map(({ id }) => id)).toContain('FILE-003');
  });

  it('reports every mistake, not only the first, in the order of the files', () => {
    const found = checkContent(
      sampleWith([
        [BANK, 'key: a', 'key: c'],
        [BANK, '"Non", ar: "لا"', '"Non"'],
        [TERM, 'a-source', 'no-source'],
      ]),
    );
    expect(found.map(({ id }) => id)).toEqual(['CITE-001', 'QUIZ-002', 'QUIZ-001']);
  });

  it('a bank that could overflow the suspend data is refused', () => {
    const item = (number: number) => `  - id: item-${number}
    number: ${number}
    use: quiz
    type: multiple
    objective: greet
    lesson: first-lesson
    level: apply
    stem: { fr: "Question ?", ar: "سؤال؟" }
    options:
${[...'abcdefgh'].map((letter) => `      - { id: ${letter}, text: { fr: "x", ar: "س" }, feedback: { fr: "x", ar: "س" } }`).join('\n')}
    key: [a]
`;
    const many = Array.from({ length: 450 }, (_, index) => item(index + 2)).join('');
    const files = sampleWith([
      [BANK, 'score: 0 }\n      - { answer: [], score: 0 }\n', `score: 0 }\n${many}`],
    ]);
    expect(withoutStale(checkContent(files)).map(({ id }) => id)).toEqual(['PACK-001']);
  });
});

it('every message of the catalogue is tested above', () => {
  const tested = new Set<string>([
    ...FAULTS.map(([, id]) => id),
    'TR-001',
    'FILE-003',
    'PACK-001',
    'ITEM-005',
  ]);
  expect(Object.keys(CATALOGUE).filter((id) => !tested.has(id))).toEqual([]);
});
