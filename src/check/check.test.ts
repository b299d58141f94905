import { describe, expect, it } from 'vitest';
import { fr } from '../i18n/messages/fr.ts';
import { CATALOGUE, formatFinding } from '../diagnostics/catalogue.ts';
import { fingerprintOf } from '../content/fingerprint.ts';
import { tools } from '../content/types/tool/tool.ts';
import { GUIDE_TEXTS } from '../fields/guide-language.ts';
import { checkContent } from './check.ts';
import { readLibrary } from '../content/library.ts';
import { reference, sampleWith } from './sample.test-data.ts';

const MODULE = 'modules/first-steps/module.yaml';
const LESSON = 'modules/first-steps/fr/first-lesson.mdx';
const ARABIC = 'modules/first-steps/ar/first-lesson.mdx';
const BANK = 'quizzes/first-steps/bank.yaml';
const FIGURE = 'modules/first-steps/figures/drawing.svg';
const SESSION = 'content/kits/sessions/fr/first-steps.mdx';
const STATION = 'content/kits/stations/fr/a-station.mdx';
const ARABIC_STATION = 'content/kits/stations/ar/a-station.mdx';
const SHEET = 'content/practices/fr/a-sheet.mdx';
const GUIDE = 'content/guide/fr/a-page.mdx';
const TOOL = 'content/tools/a-tool.yaml';
const TERM = 'content/glossary/a-term.yaml';

type Change = [path: string, from: string, to: string];

const ITEM = 'objective: greet, lesson: first-lesson, level: apply, stem: { fr: "x", ar: "x" }';
const WORDS = 'text: { fr: "x", ar: "x" }, feedback: { fr: "x", ar: "x" }';

/** Additional sources for the sample’s lesson, one for each letter. */
const moreSources = (letters: string): Change[] => {
  const ids = [...letters].map((letter) => `source-${letter}`);
  return [
    ...ids.map((id): Change => [`content/references/${id}.yaml`, '', reference(id)]),
    [LESSON, 'third-source]', `third-source, ${ids.join(', ')}]`],
  ];
};

const STRINGS = 'content/guide/pt/strings.yaml';
/** Valid strings of a language of the guide, with some replaced. */
const portuguese = (changes: Record<string, string | null>, language = 'pt') => {
  const texts = Object.fromEntries(GUIDE_TEXTS.map((key) => [key, fr[key]]));
  return JSON.stringify({ language, texts: { ...texts, ...changes } });
};
const PORTUGUESE_TOOL = 'content/guide/pt/tools/a-tool.yaml';
const TOOL_NOW = fingerprintOf(tools, readLibrary(sampleWith([])).tools[0]!.data!);
/** The sample’s tool in Portuguese, valid, with some texts replaced. */
const tool = (texts: Record<string, string | null>, fingerprint = TOOL_NOW, id = 'a-tool') =>
  JSON.stringify(
    {
      id,
      translation: { of: fingerprint },
      review: { state: 'draft' },
      texts: {
        title: 'Uma ferramenta',
        summary: 'Um resumo.',
        group: 'Um grupo',
        'group.first': 'Uma caixa',
        'group.second': 'Valores',
        ...texts,
      },
    },
    null,
    2,
  );
/** A language of the guide with its strings and this tool. */
const withTool = (text: string, path = PORTUGUESE_TOOL): Change[] => [
  [STRINGS, '', portuguese({})],
  [path, '', text],
];
const PORTUGUESE_PAGE = `---
id: a-page
title: "Uma página"
summary: "Um resumo."
translation: { of: pending }
review: { state: draft }
---

<Part kind="essential" id="essential" title="O essencial">

Uma página.

</Part>

<Part kind="ask" id="ask" title="Faça estas perguntas">

- É grátis?

</Part>
`;

/** A valid hotspot on the sample’s drawing, with some fields replaced. */
const hotspot = (from = '', to = ''): Change => [
  BANK,
  'items:\n',
  `items:\n  - { id: where, number: 9, use: quiz, type: hotspot, ${ITEM}, figure: drawing.svg, alt: { fr: "x", ar: "x" }, zones: [{ id: a, ${WORDS}, area: { rect: [0, 0, 50, 100] } }, { id: b, ${WORDS}, area: { circle: [75, 50, 25] } }], key: [a] }\n`.replace(
    from,
    to,
  ),
];

/** A valid progressive case, with some fields replaced. */
const progressive = (from = '', to = ''): Change => [
  BANK,
  'items:\n',
  `items:\n  - { id: case, number: 9, use: quiz, type: progressive, ${ITEM}, explanation: { fr: "x", ar: "x" }, steps: [{ id: a, text: { fr: "x", ar: "x" }, question: { type: single, stem: { fr: "x ?", ar: "x" }, options: [{ id: a, ${WORDS} }, { id: b, ${WORDS} }], key: a } }, { id: b, text: { fr: "x", ar: "x" }, question: { type: short-answer, stem: { fr: "Un mot ?", ar: "x" }, accepted: { fr: ["mot"] }, explanation: { fr: "x", ar: "x" } } }], cases: [{ answer: { a: a, b: mot }, score: 1 }, { answer: { a: a }, score: 0.5 }] }\n`.replace(
    from,
    to,
  ),
];

/** Each fault is one mistake of an author, with the id of the one message that it must give. */
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
  [
    'a test with more forms than there are items for',
    'TEST-001',
    [
      [
        'quizzes/tests/students.yaml',
        '',
        'id: students\naudience: students\nitems: 5\nforms: 2\nseed: 1\n',
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
  ['a lesson with too few sources', 'CITE-002', [[LESSON, ', third-source]', ']']]],
  ['a lesson with too many sources', 'CITE-002', moreSources('abcdef')],
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
  [
    'a sheet for a module that does not exist',
    'FILE-004',
    [[STATION, 'module: first-steps', 'module: second-steps']],
  ],
  [
    'an observed behaviour for an objective that the module does not declare',
    'FILE-004',
    [[SESSION, 'text: "Se tait.", objective: greet', 'text: "Se tait.", objective: wave']],
  ],
  [
    'a step for an objective that the module does not declare',
    'FILE-004',
    [[SESSION, 'text: "On joue."', 'text: "On joue.", objectives: [wave]']],
  ],
  [
    'a plan that does not make up its session',
    'KIT-001',
    [[SESSION, 'minutes: 15', 'minutes: 10']],
  ],
  [
    'a session longer than its module',
    'KIT-002',
    [
      [SESSION, 'minutes: 30', 'minutes: 40'],
      [SESSION, 'minutes: 15', 'minutes: 25'],
    ],
  ],
  ['a line of a station without points', 'FIELD-002', [[STATION, ', points: 2', '']]],
  [
    'a behaviour without its source',
    'CITE-001',
    [[SESSION, 'source: a-source', 'source: nowhere']],
  ],
  [
    'an act that harms without its source',
    'CITE-001',
    [[STATION, 'source: a-source', 'source: no']],
  ],
  [
    'a result of a good-practice sheet without its source',
    'CITE-001',
    [[SHEET, 'source: a-source', 'source: nowhere']],
  ],
  [
    'a citation of a sheet without a source',
    'CITE-001',
    [[SESSION, 'Cite id="a-source"', 'Cite id="no"']],
  ],
  [
    'a term of a station that is not in the glossary',
    'TERM-001',
    [[STATION, 'Term id="a-term"', 'Term id="no"']],
  ],
  [
    'a sheet without what to do in distress',
    'PART-003',
    [[SESSION, '<Part kind="distress"', '<Part kind="rules"']],
  ],
  [
    'a translated station with other points',
    'TR-005',
    [[ARABIC_STATION, 'points: 2', 'points: 3']],
  ],
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
  [
    'a false statement given away by an absolute',
    'ITEM-004',
    [
      [
        BANK,
        'items:\n',
        `items:\n  - { id: beliefs, number: 9, use: quiz, type: true-false, ${ITEM}, statements: [{ id: a, ${WORDS}, answer: true }, { id: b, text: { fr: "Jamais.", ar: "x" }, answer: false, feedback: { fr: "x", ar: "x" } }] }\n`,
      ],
    ],
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
  [
    'an option named by its letter',
    'ITEM-006',
    [[BANK, 'feedback: { fr: "Faux."', 'feedback: { fr: "Voyez la réponse A."']],
  ],
  [
    'a distractor without feedback',
    'FIELD-002',
    [[BANK, '        feedback: { fr: "Faux.", ar: "خطأ." }\n', '']],
  ],
  [
    'a figure with an attribute that is not allowed, on its line',
    'FIG-003',
    [[FIGURE, '<path', '<path\n  class="fig-line"\n  data-name="x"']],
  ],
  ['a figure that is cut short', 'FIG-005', [[FIGURE, '</svg>', '']]],
  [
    'a drawing whose viewBox has no height',
    'FIG-004',
    [[FIGURE, 'viewBox="0 0 100 100"', 'viewBox="0 0 100 0"']],
  ],
  ['a drawing without viewBox', 'FIG-004', [[FIGURE, ' viewBox="0 0 100 100"', '']]],
  ['a hotspot whose figure is not there', 'FIG-002', [hotspot('drawing.svg', 'picture.svg')]],
  ['a zone outside of the figure', 'QUIZ-009', [hotspot('[75, 50, 25]', '[76, 50, 25]')]],
  ['a zone over the right one', 'QUIZ-010', [hotspot('[75, 50, 25]', '[70, 50, 25]')]],
  ['a hotspot whose key is no zone', 'QUIZ-001', [hotspot('key: [a]', 'key: [c]')]],
  ['a zone without a place', 'FIELD-002', [hotspot(', area: { circle: [75, 50, 25] }', '')]],
  ['a zone of no known shape', 'FIELD-003', [hotspot('circle: [75, 50, 25]', 'star: [75, 50]')]],
  [
    'a figure without its words in a language of the bank',
    'QUIZ-002',
    [hotspot('alt: { fr: "x", ar: "x" }', 'alt: { fr: "x" }')],
  ],
  [
    'a step without a question',
    'FIELD-002',
    [
      progressive(
        `, question: { type: single, stem: { fr: "x ?", ar: "x" }, options: [{ id: a, ${WORDS} }, { id: b, ${WORDS} }], key: a }`,
        '',
      ),
    ],
  ],
  ['a step of a type that no step can have', 'FIELD-003', [progressive('short-answer', 'scale')]],
  [
    'a step declared twice',
    'QUIZ-003',
    [
      progressive(
        '{ id: b, text: { fr: "x", ar: "x" }, q',
        '{ id: a, text: { fr: "x", ar: "x" }, q',
      ),
    ],
  ],
  ['a key that is no option of the step', 'QUIZ-001', [progressive('key: a', 'key: c')]],
  [
    'a step without its question in a language of the bank',
    'QUIZ-002',
    [progressive('{ fr: "Un mot ?", ar: "x" }', '{ fr: "Un mot ?" }')],
  ],
  ['a worked case that the steps contradict', 'QUIZ-004', [progressive('0.5', '0.4')]],
  ['a negative question in a step', 'ITEM-003', [progressive('Un mot ?', 'Que ne dit-on pas ?')]],
  ['a weight out of range', 'FIELD-003', [[BANK, 'level: apply', 'level: apply\n    weight: 9']]],
  [
    'a long sentence of the guide',
    'GUIDE-001',
    [[GUIDE, 'Une [page]', `Un ${'mot '.repeat(22)}. Une [page]`]],
  ],
  [
    'a folder of the guide that is no known language',
    'GUIDE-002',
    [['content/guide/xx/a-page.mdx', '', PORTUGUESE_PAGE]],
  ],
  [
    'a language of the guide without its strings',
    'FILE-003',
    [['content/guide/pt/a-page.mdx', '', PORTUGUESE_PAGE]],
  ],
  [
    'a string of the guide without its number',
    'GUIDE-003',
    [[STRINGS, '', portuguese({ 'guide.tabPage': 'Guia' })]],
  ],
  ['a string of the guide that is unknown', 'FIELD-001', [[STRINGS, '', portuguese({ tab: 'x' })]]],
  ['strings under another tag', 'FILE-001', [[STRINGS, '', portuguese({}, 'wo')]]],
  [
    'a language of the guide just begun',
    'GUIDE-004',
    [[STRINGS, '', portuguese({ 'site.name': null })]],
  ],
  [
    'a group of strings half done',
    'GUIDE-005',
    [[STRINGS, '', portuguese({ 'sheet.keep': null, 'sheet.what': null })]],
  ],
  ['a recorded tool that lacks a text', 'TOOL-002', withTool(tool({ 'group.first': null }))],
  ['a text of a tool that is unknown', 'FIELD-001', withTool(tool({ 'group.third': 'x' }))],
  ['a translated tool under another name', 'FILE-001', withTool(tool({}, TOOL_NOW, 'tool'))],
  ['a tool translated from an older French', 'TR-004', withTool(tool({}, '000000000000'))],
  [
    'a translated tool without a French one',
    'TR-001',
    withTool(tool({}), 'content/guide/pt/tools/other.yaml'),
  ],
  ['a translated tool without the strings', 'FILE-003', [[PORTUGUESE_TOOL, '', tool({})]]],
  [
    'a tool translated in a folder of the interface',
    'GUIDE-002',
    [['content/guide/ar/tools/a-tool.yaml', '', tool({})]],
  ],
  ['a translation that lacks a part', 'TR-002', [[ARABIC, 'id="check" title', 'id="chek" title']]],
  ['a translation that is not recorded', 'TR-003', [[BANK, /ar: "[0-9a-f]+"/.source, '']]],
  ['a source changed since its translation', 'TR-004', [[LESSON, 'Un fait', 'Un autre fait']]],
  ['a translation that lacks a citation', 'TR-005', [[ARABIC, '<Cite id="a-source" />', '']]],
];

/** A change of the French source also makes its translation stale, which is a second finding. */
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
      const findings = id === 'TR-004' ? found : withoutStale(found);
      expect(findings.map((finding) => finding.id)).toEqual([id]);
      expect(findings.map(formatFinding).join('\n\n')).toMatchSnapshot();
    });
  }

  it.each([
    ['a hotspot', hotspot()],
    ['a progressive case', progressive()],
  ])('finds nothing in %s without a fault', (_name, change) => {
    expect(withoutStale(checkContent(sampleWith([change])))).toEqual([]);
  });

  it('lets a lesson have eight sources', () => {
    expect(checkContent(sampleWith(moreSources('abcde')))).toEqual([]);
  });

  it.each(['Voyez les options A et C.', 'Le choix B.', 'Answer D is right.', 'الجواب ب'])(
    'finds the letter in: %s',
    (words) => {
      const files = sampleWith([[BANK, 'feedback: { fr: "Faux."', `feedback: { fr: "${words}"`]]);
      expect(withoutStale(checkContent(files)).map(({ id }) => id)).toEqual(['ITEM-006']);
    },
  );

  it.each(['La réponse d’Aïssata.', 'La réponse D’Aïssata.', 'Le choix Est.', 'L’hépatite B.'])(
    'finds no letter in: %s',
    (words) => {
      const files = sampleWith([[BANK, 'feedback: { fr: "Faux."', `feedback: { fr: "${words}"`]]);
      expect(withoutStale(checkContent(files))).toEqual([]);
    },
  );

  it('lets letters be named where the order of the options is kept', () => {
    const files = sampleWith([
      [BANK, 'feedback: { fr: "Faux."', 'feedback: { fr: "Voyez la réponse A."'],
      [BANK, 'key: a', 'shuffle: false\n    key: a'],
    ]);
    expect(withoutStale(checkContent(files))).toEqual([]);
  });

  it('lets a page of an added language wait for its translation, and tells of one that is stale', () => {
    const strings: Change = [STRINGS, '', portuguese({})];
    const page = (fingerprint: string): Change => [
      'content/guide/pt/a-page.mdx',
      '',
      PORTUGUESE_PAGE.replace('pending', fingerprint),
    ];
    const ids = (fingerprint: string) =>
      checkContent(sampleWith([strings, page(fingerprint)])).map(({ id }) => id);
    expect(ids('pending')).toEqual([]);
    expect(ids('"000000000000"')).toEqual(['TR-004']);
  });

  it('lets a tool wait for its translation, and a group of strings for its first text', () => {
    const blank = Object.fromEntries(
      GUIDE_TEXTS.filter((key) => key.startsWith('take.') || key === 'poster.title').map((key) => [
        key,
        key === 'take.title' || key === 'take.onPage' ? fr[key] : null,
      ]),
    );
    const files = sampleWith([
      [STRINGS, '', portuguese(blank)],
      [PORTUGUESE_TOOL, '', tool({ 'group.first': null }, 'pending')],
    ]);
    expect(checkContent(files)).toEqual([]);
  });

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
