import type { Sitting } from '../item-type.ts';
import type { ItemResponse } from '../item-response.ts';

/** Builders for the examples of item types. */
type Text = [fr: string, ar: string, en: string];
/** Words in three languages. */
export const text = ([fr, ar, en]: Text) => ({ fr, ar, en });
/** A letter with its words. */
export const label = (id: string, ...words: Text) => ({ id, text: text(words) });
/** An explanation. */
export const why = text(['Parce que.', 'لأن.', 'Because.']);

/** An item with the fields that all types share. */
export const item = (number: number, type: string, stem: Text, more: object) => ({
  id: `sample-${type}`,
  number,
  use: 'lesson',
  type,
  objective: 'sample',
  lesson: 'look-listen-link',
  level: 'apply',
  stem: text(stem),
  ...more,
});

/** Options of a choice item. */
export const options = [
  { ...label('a', 'Se présenter.', 'التعريف بالنفس.', 'Introduce oneself.'), feedback: why },
  { ...label('b', 'Demander les papiers.', 'طلب الأوراق.', 'Ask for papers.'), feedback: why },
  {
    ...label('c', 'S’asseoir à hauteur.', 'الجلوس في المستوى نفسه.', 'Sit at eye level.'),
    feedback: why,
  },
];

/** A response in which letters are ticked. */
export const ticked = (letters: string): ItemResponse =>
  Object.fromEntries([...letters].map((letter) => [letter, 'x']));

/** An answer with its score and the response expected in the LMS. */
export const sitting = (
  fields: ItemResponse,
  reported: string,
  score: number,
  reported2004 = reported,
): Sitting => ({ fields, reported, reported2004, score });

/** The same answer three times, for types that are not scored. */
export const alike = (one: Sitting) => ({ wrong: one, partly: one, right: one });
