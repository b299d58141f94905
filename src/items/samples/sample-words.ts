/** What the items of the sample bank are made of. */
type Text = [fr: string, ar: string, en: string];
/** Words in three languages. */
export const text = ([fr, ar, en]: Text) => ({ fr, ar, en });
/** A letter with its words. */
export const label = (id: string, ...words: Text) => ({ id, text: text(words) });
/** An explanation. */
export const why = text(['Parce que.', 'لأن.', 'Because.']);

let number = 0;
/** An item with what all types share; its number is the next one. */
export const item = (type: string, stem: Text, more: object) => {
  number += 1;
  return {
    id: `sample-${type}`,
    number,
    use: 'lesson',
    type,
    objective: 'sample',
    lesson: 'look-listen-link',
    level: 'apply',
    stem: text(stem),
    ...more,
  };
};

/** Options of a choice item. */
export const options = [
  { ...label('a', 'Se présenter.', 'التعريف بالنفس.', 'Introduce oneself.'), feedback: why },
  { ...label('b', 'Demander les papiers.', 'طلب الأوراق.', 'Ask for papers.'), feedback: why },
  {
    ...label('c', 'S’asseoir à hauteur.', 'الجلوس في المستوى نفسه.', 'Sit at eye level.'),
    feedback: why,
  },
];
