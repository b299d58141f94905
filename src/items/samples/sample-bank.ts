import { BankSchema, type Bank } from '../bank.ts';
import { sampleCases } from './sample-cases.ts';
import { item, label, options, text, why } from './sample-words.ts';

/** One item of each type, in three languages: what the gallery and the tests show. */
export const sampleBank: Bank = BankSchema.parse({
  module: 'sample',
  version: 1,
  languages: ['fr', 'ar', 'en'],
  items: [
    item('single', ['Par quoi commencer ?', 'بماذا نبدأ؟', 'Where to begin?'], {
      options,
      key: 'a',
      cases: [
        { answer: 'a', score: 1 },
        { answer: 'b', score: 0 },
        { answer: [], score: 0 },
      ],
    }),
    item('multiple', ['Quels gestes aident ?', 'ما التصرفات التي تساعد؟', 'Which gestures help?'], {
      options,
      key: ['a', 'c'],
      scoring: 'discordance',
      // One discordance 0.5, two 0.2, three 0.
      cases: [
        { answer: ['a', 'c'], score: 1 },
        { answer: ['a'], score: 0.5 },
        { answer: ['a', 'b'], score: 0.2 },
        { answer: ['b'], score: 0 },
        { answer: [], score: 0 },
      ],
    }),
    item('true-false', ['Vrai ou faux ?', 'صحيح أم خطأ؟', 'True or false?'], {
      statements: [
        {
          ...label(
            'a',
            'On propose, on n’impose pas.',
            'نقترح ولا نفرض.',
            'One offers, one does not impose.',
          ),
          answer: true,
          feedback: why,
        },
        {
          ...label(
            'b',
            'On fait tout raconter.',
            'نجعله يروي كل شيء.',
            'One makes people tell all.',
          ),
          answer: false,
          feedback: why,
        },
        {
          ...label(
            'c',
            'On dit ce que l’on ignore.',
            'نقول ما نجهله.',
            'One says what one does not know.',
          ),
          answer: true,
          feedback: why,
        },
      ],
      cases: [
        { answer: { a: true, b: false, c: true }, score: 1 },
        { answer: { a: true, b: true, c: true }, score: 0.5 },
        { answer: { a: true, b: false }, score: 0.5 },
        { answer: { a: false, b: true, c: true }, score: 0.2 },
        { answer: { a: false, b: true, c: false }, score: 0 },
        { answer: {}, score: 0 },
      ],
    }),
    item(
      'matching',
      [
        'Associez chaque phrase à son étape.',
        'اربطوا كل جملة بمرحلتها.',
        'Match each sentence with its step.',
      ],
      {
        choices: [
          label('a', 'Regarder', 'النظر', 'Look'),
          label('b', 'Écouter', 'الاستماع', 'Listen'),
          label('c', 'Relier', 'الربط', 'Link'),
        ],
        prompts: [
          {
            ...label(
              'a',
              '« De quoi avez-vous besoin ? »',
              '«ماذا تحتاجون؟»',
              '“What do you need?”',
            ),
            key: 'b',
            feedback: why,
          },
          {
            ...label('b', '« Le feu est éteint. »', '«انطفأت النار.»', '“The fire is out.”'),
            key: 'a',
            feedback: why,
          },
        ],
        cases: [
          { answer: { a: 'b', b: 'a' }, score: 1 },
          { answer: { a: 'b', b: 'c' }, score: 0.5 },
          { answer: {}, score: 0 },
        ],
      },
    ),
    item('categorise', ['Aide ou blesse ?', 'يساعد أم يجرح؟', 'Helps or hurts?'], {
      categories: [label('a', 'Aide', 'يساعد', 'Helps'), label('b', 'Blesse', 'يجرح', 'Hurts')],
      elements: [
        { ...label('a', '« Calmez-vous. »', '«اهدؤوا.»', '“Calm down.”'), key: 'b', feedback: why },
        {
          ...label('b', '« Je reste avec vous. »', '«أبقى معكم.»', '“I stay with you.”'),
          key: 'a',
          feedback: why,
        },
        {
          ...label('c', '« Soyez forte. »', '«كوني قوية.»', '“Be strong.”'),
          key: 'b',
          feedback: why,
        },
      ],
      cases: [
        { answer: { a: 'b', b: 'a', c: 'b' }, score: 1 },
        { answer: { a: 'b', b: 'b', c: 'b' }, score: 0.67 },
        { answer: {}, score: 0 },
      ],
    }),
    item('ordering', ['Dans quel ordre ?', 'بأي ترتيب؟', 'In which order?'], {
      steps: [
        label('a', 'Regarder', 'النظر', 'Look'),
        label('b', 'Écouter', 'الاستماع', 'Listen'),
        label('c', 'Relier', 'الربط', 'Link'),
      ],
      explanation: why,
      cases: [
        { answer: ['a', 'b', 'c'], score: 1 },
        { answer: ['b', 'a', 'c'], score: 0 },
        { answer: [], score: 0 },
      ],
    }),
    item('short-answer', ['Quel mot ?', 'أي كلمة؟', 'Which word?'], {
      accepted: { fr: ['Écouter', 'l’écoute'], ar: ['الإصغاء'], en: ['listen'] },
      explanation: why,
      cases: [
        { answer: 'ECOUTER', score: 1 },
        { answer: 'الاصغاءُ', score: 1 },
        { answer: 'parler', score: 0 },
        { answer: '', score: 0 },
      ],
    }),
    item('numeric', ['Combien ?', 'كم؟', 'How many?'], {
      value: 22.1,
      tolerance: 0.5,
      unit: text(['%', '%', '%']),
      explanation: why,
      cases: [
        { answer: 22.1, score: 1 },
        { answer: '22,6 %', score: 1 },
        { answer: '٢٢٫١', score: 1 },
        { answer: 22.7, score: 0 },
        { answer: 'vingt-deux', score: 0 },
      ],
    }),
    item('cloze', ['Complétez.', 'أكملوا.', 'Complete.'], {
      text: text(['On {a}, puis on {b}.', 'نقوم بـ {a} ثم {b}.', 'One must {a}, then {b}.']),
      gaps: [
        { id: 'a', accepted: { fr: ['regarde'], ar: ['النظر'], en: ['look'] } },
        {
          id: 'b',
          options: [
            label('a', 'écoute', 'الاستماع', 'listen'),
            label('b', 'parle', 'الكلام', 'talk'),
          ],
          key: 'a',
        },
      ],
      explanation: why,
      cases: [
        { answer: { a: 'Regarde', b: 'a' }, score: 1 },
        { answer: { a: 'Regarde', b: 'b' }, score: 0.5 },
        { answer: { a: '', b: '' }, score: 0 },
      ],
    }),
    item(
      'long-menu',
      ['Trouvez les 3 signes.', 'اعثروا على العلامات الثلاث.', 'Find the 3 signs.'],
      {
        options: [...'abcdefghij'].map((letter, index) =>
          label(letter, `Signe ${index + 1}`, `العلامة ${index + 1}`, `Sign ${index + 1}`),
        ),
        key: ['b', 'd', 'i'],
        explanation: why,
        cases: [
          { answer: ['b', 'd', 'i'], score: 1 },
          { answer: ['b', 'd'], score: 0.67 },
          { answer: ['b', 'c', 'e'], score: 0.33 },
          { answer: ['b', 'd', 'i', 'a'], score: 0 },
          { answer: [], score: 0 },
        ],
      },
    ),
    item(
      'script-concordance',
      ['Une femme se plaint du cœur.', 'امرأة تشتكي من قلبها.', 'A woman complains of her heart.'],
      {
        hypothesis: text(['un stress', 'توتر', 'stress']),
        finding: text(['elle a de la fièvre', 'لديها حمى', 'she has a fever']),
        panel: [6, 3, 1, 0, 0],
        explanation: why,
        // Aggregate method: votes over the six of the most frequent answer.
        cases: [
          { answer: -2, score: 1 },
          { answer: -1, score: 0.5 },
          { answer: 0, score: 0.17 },
          { answer: 2, score: 0 },
        ],
      },
    ),
    item(
      'scale',
      ['Je sais me présenter.', 'أعرف كيف أعرّف بنفسي.', 'I know how to introduce myself.'],
      {
        lowest: text(['pas du tout', 'إطلاقًا', 'not at all']),
        highest: text(['tout à fait', 'تمامًا', 'quite']),
        explanation: why,
      },
    ),
    item('reflection', ['Que diriez-vous ?', 'ماذا ستقولون؟', 'What would you say?'], {
      explanation: why,
    }),
    ...sampleCases,
    item('single', ['Et ensuite ?', 'وماذا بعد؟', 'And then?'], {
      id: 'sample-in-quiz',
      use: 'quiz',
      options,
      key: 'c',
    }),
  ],
});
