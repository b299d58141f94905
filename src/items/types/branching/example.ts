import type { Example } from '../../item-type.ts';
import { item, label, sitting, why } from '../../shared/sample-words.ts';

/** Example item, and the reports expected in the LMS for three answers. */
export const example: Example = {
  item: item(
    1,
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
  reports: {
    interaction: 'fill-in',
    // Each pair is scene and choice. An unsafe choice scores 0, the lesser end 0.25.
    sittings: () => ({
      wrong: sitting({ a: 'b' }, 'ab', 0),
      partly: sitting({ a: 'a', b: 'b' }, 'aabb', 0.25),
      right: sitting({ a: 'a', b: 'a' }, 'aaba', 1),
    }),
  },
};
