import type { Item } from '../../items/bank.ts';
import type { Localized } from '../../fields/common.ts';
import type { StepQuestion } from '../../items/schemas/progressive.ts';

/** Keys from an item to something in it: `['options', 0, 'text']`. */
export type Path = readonly (string | number)[];

/** An item, or the question of a step of a progressive case. */
export type AnyQuestion = Item | StepQuestion;

interface Labelled {
  readonly id: string;
  readonly text?: Localized;
  readonly feedback?: Localized | undefined;
  readonly key?: string;
}

/** A list of lettered things in an item, with where it stands. */
export interface Group {
  readonly path: Path;
  readonly things: readonly Labelled[];
}

/** The questions of an item that are answered on their own: itself, or those of its steps. */
export function questionsOf(item: Item): { path: Path; question: AnyQuestion }[] {
  if (item.type !== 'progressive') return [{ path: [], question: item }];
  return item.steps.map(({ question }, index) => ({
    path: ['steps', index, 'question'],
    question,
  }));
}

/** The lists of lettered things of an item: in each a letter stands once. */
export function groupsOf(item: AnyQuestion): Group[] {
  const group = (field: string, things: readonly Labelled[]): Group => ({ path: [field], things });
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'long-menu':
      return [group('options', item.options)];
    case 'hotspot':
      return [group('zones', item.zones)];
    case 'true-false':
      return [group('statements', item.statements)];
    case 'matching':
      return [group('choices', item.choices), group('prompts', item.prompts)];
    case 'categorise':
      return [group('categories', item.categories), group('elements', item.elements)];
    case 'ordering':
      return [group('steps', item.steps)];
    case 'branching':
      return [group('scenes', item.scenes)];
    case 'cloze':
      return [
        group(
          'gaps',
          item.gaps.map(({ id }) => ({ id })),
        ),
      ];
    case 'progressive':
      return [
        group('steps', item.steps),
        ...questionsOf(item).flatMap(({ path, question }) =>
          groupsOf(question).map((own) => ({ ...own, path: [...path, ...own.path] })),
        ),
      ];
    default:
      return [];
  }
}

/** Words of an item, what they are and where they stand. */
export interface Text {
  readonly text: Partial<Localized>;
  readonly what: string;
  readonly path: Path;
}

/** Every text of an item that each language of the bank must have. */
export function* textsOf(item: Item): Generator<Text> {
  for (const { path, things } of groupsOf(item)) {
    for (const [position, { id, text, feedback }] of things.entries()) {
      const own = [...path, position];
      if (text) yield { text, what: `« ${id} »`, path: own };
      if (feedback) yield { text: feedback, what: `l’explication de « ${id} »`, path: own };
    }
  }
  yield* ownTexts(item);
  if (item.type === 'branching') yield* choiceTexts(item);
  if (item.type !== 'progressive') return;
  for (const [index, { path, question }] of questionsOf(item).entries()) {
    for (const { text, what, path: inner } of ownTexts(question)) {
      const step = item.steps[index]?.id ?? '';
      yield { text, what: `${what} de l’étape « ${step} »`, path: [...path, ...inner] };
    }
  }
}

/** The texts of a question that belong to no letter. */
function* ownTexts(item: AnyQuestion): Generator<Text> {
  yield { text: item.stem, what: 'l’énoncé', path: ['stem'] };
  if (item.explanation) {
    yield { text: item.explanation, what: 'l’explication', path: ['explanation'] };
  }
  if (item.type === 'numeric' && item.unit) {
    yield { text: item.unit, what: 'l’unité', path: ['unit'] };
  }
  if (item.type === 'script-concordance') {
    yield { text: item.hypothesis, what: 'l’hypothèse', path: ['hypothesis'] };
    yield { text: item.finding, what: 'l’information', path: ['finding'] };
  }
  if (item.type === 'scale') {
    yield { text: item.lowest, what: 'le bas de l’échelle', path: ['lowest'] };
    yield { text: item.highest, what: 'le haut de l’échelle', path: ['highest'] };
  }
  if (item.type === 'cloze') yield { text: item.text, what: 'le texte à trous', path: ['text'] };
  if (item.type === 'hotspot') {
    yield { text: item.alt, what: 'le texte de la figure', path: ['alt'] };
  }
}

function* choiceTexts(item: Extract<Item, { type: 'branching' }>): Generator<Text> {
  for (const [position, { id, choices = [] }] of item.scenes.entries()) {
    for (const [place, choice] of choices.entries()) {
      const path = ['scenes', position, 'choices', place];
      const what = `le choix « ${choice.id} » de la scène « ${id} »`;
      yield { text: choice.text, what, path };
      yield { text: choice.feedback, what: `l’explication pour ${what}`, path };
    }
  }
}
