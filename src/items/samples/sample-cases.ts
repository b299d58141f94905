import { item, label, options, text, why } from './sample-words.ts';

/** The items of the sample bank that tell a story or show a figure, as an author would write them. */
export const sampleCases = [
  item(
    'branching',
    ['Un homme est assis par terre.', 'رجل جالس على الأرض.', 'A man sits on the ground.'],
    {
      scenes: [
        {
          ...label('a', 'Il ne répond pas.', 'لا يجيب.', 'He does not answer.'),
          choices: [
            {
              ...label('a', 'Je m’assieds près de lui.', 'أجلس قربه.', 'I sit near him.'),
              to: 'b',
              feedback: why,
            },
            {
              ...label('b', 'Je le laisse seul.', 'أتركه وحده.', 'I leave him alone.'),
              to: 'd',
              unsafe: true,
              feedback: why,
            },
          ],
        },
        {
          ...label('b', 'Il dit qu’il a froid.', 'يقول إنه يشعر بالبرد.', 'He says he is cold.'),
          choices: [
            {
              ...label('a', 'Je lui donne une couverture.', 'أعطيه غطاء.', 'I give him a blanket.'),
              to: 'c',
              feedback: why,
            },
            {
              ...label('b', 'Je lui demande ses papiers.', 'أطلب أوراقه.', 'I ask for his papers.'),
              to: 'd',
              feedback: why,
            },
          ],
        },
        { ...label('c', 'Il vous remercie.', 'يشكركم.', 'He thanks you.'), score: 1 },
        { ...label('d', 'Il s’en va.', 'يغادر.', 'He leaves.'), score: 0.25 },
      ],
      explanation: why,
      cases: [
        { answer: { a: 'a', b: 'a' }, score: 1 },
        { answer: { a: 'a', b: 'b' }, score: 0.25 },
        { answer: { a: 'b' }, score: 0 },
        { answer: { a: 'a' }, score: 0 },
        { answer: {}, score: 0 },
      ],
    },
  ),
  item(
    'hotspot',
    [
      'Où commence le tour des trois étapes ?',
      'أين تبدأ جولة المراحل الثلاث؟',
      'Where does the round of three steps begin?',
    ],
    {
      figure: 'look-listen-link.svg',
      mirrored: ['ar'],
      alt: text([
        'Trois cercles reliés par des flèches, autour d’un quatrième, sur un socle.',
        'ثلاث دوائر تربطها أسهم حول دائرة رابعة، فوق قاعدة.',
        'Three circles joined by arrows around a fourth one, on a base.',
      ]),
      zones: [
        {
          ...label('a', 'Le cercle du haut', 'الدائرة العليا', 'The circle at the top'),
          area: { circle: [180, 58, 50] },
          feedback: why,
        },
        {
          ...label('b', 'Le cercle de droite', 'الدائرة اليسرى', 'The circle on the right'),
          area: { circle: [289, 247, 50] },
          feedback: why,
        },
        {
          ...label('c', 'Le cercle de gauche', 'الدائرة اليمنى', 'The circle on the left'),
          area: { circle: [71, 247, 50] },
          feedback: why,
        },
        {
          ...label('d', 'Le cercle du milieu', 'الدائرة الوسطى', 'The circle in the middle'),
          area: { circle: [180, 184, 58] },
          feedback: why,
        },
      ],
      key: ['a'],
      cases: [
        { answer: ['a'], score: 1 },
        { answer: ['c'], score: 0 },
        { answer: ['a', 'c'], score: 0 },
        { answer: [], score: 0 },
      ],
    },
  ),
  item(
    'progressive',
    [
      'Au bord de la route, une femme est assise.',
      'على جانب الطريق، امرأة جالسة.',
      'By the road, a woman is sitting.',
    ],
    {
      steps: [
        {
          id: 'a',
          text: text([
            'Elle tremble et ne parle pas.',
            'ترتجف ولا تتكلم.',
            'She trembles and does not speak.',
          ]),
          question: {
            type: 'single',
            stem: text(['Par quoi commencer ?', 'بماذا نبدأ؟', 'Where to begin?']),
            options,
            key: 'a',
          },
        },
        {
          id: 'b',
          text: text(['Elle dit son prénom.', 'تذكر اسمها.', 'She says her first name.']),
          weight: 2,
          question: {
            type: 'multiple',
            stem: text(['Quels gestes aident ?', 'ما التصرفات التي تساعد؟', 'What helps?']),
            options,
            key: ['a', 'c'],
            scoring: 'discordance',
          },
        },
        {
          id: 'c',
          text: text([
            'Elle attend depuis 9 heures ; il est 11 heures.',
            'تنتظر منذ الساعة 9، والساعة الآن 11.',
            'She has been waiting since 9; it is 11.',
          ]),
          question: {
            type: 'numeric',
            stem: text(['Combien d’heures ?', 'كم ساعة؟', 'How many hours?']),
            value: 2,
            explanation: why,
          },
        },
      ],
      explanation: why,
      // Weighted mean, weights 1, 2, 1: (1 × a + 2 × b + 1 × c) ÷ 4.
      cases: [
        { answer: { a: 'a', b: ['a', 'c'], c: 2 }, score: 1 },
        { answer: { a: 'a', b: ['a'], c: 2 }, score: 0.75 },
        { answer: { a: 'b', b: ['a', 'c'], c: '3' }, score: 0.5 },
        { answer: { a: 'a', b: ['a', 'c'] }, score: 0.75 },
        { answer: { a: 'a' }, score: 0.25 },
        { answer: { b: ['a', 'c'], c: 2 }, score: 0 },
        { answer: {}, score: 0 },
      ],
    },
  ),
];
