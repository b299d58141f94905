/**
 * A module with an item of each type; no real module has them all. Its questions are those of the
 * gallery, as the site rendered them; frame and player are those of a real package.
 */
import { readFile } from 'node:fs/promises';
import { parse, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';
import type { ExpectedReports, Sitting } from '../../src/items/item-type.ts';
import type { ScoringSpec } from '../../src/items/scoring-spec.ts';
import type { Standard } from '../../src/formats/registry.ts';
import { ITEM_TYPES } from '../../src/items/types/type-registry.ts';
import { buildPackage } from '../../src/publishing/packages/package.ts';
import type { Language } from '../../src/fields/common.ts';
import { readParts } from '../../src/build/node-parts.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** An item type with three responses and the patterns of the right answer, worked out by hand. */
export interface Row
  extends Omit<ExpectedReports, 'sittings'>, ReturnType<ExpectedReports['sittings']> {
  readonly type: string;
}

/** The rows of all types. Texts to type depend on the language of the page. */
const rows = (language: Language): Row[] =>
  Object.entries(ITEM_TYPES).map(([type, { example }]) => {
    const { sittings, ...reports } = example.reports;
    return { type, ...reports, ...sittings(language) };
  });

const isCounted = ({ right }: Row) => right.score !== undefined;

/**
 * The scored types. Every second row gives a partly right answer; the others give wholly right or
 * wrong ones.
 */
export const rowsIn = (language: Language): readonly Row[] => rows(language).filter(isCounted);

/** Score of the responses on 0 to 100: the weighted mean of the scores worked out by hand. */
function rawOf(sitting: 'wrong' | 'partly' | 'right'): number {
  const counted = rowsIn('fr');
  const sum = (value: (row: Row) => number) => counted.reduce((all, row) => all + value(row), 0);
  const points = sum(({ weight = 1, [sitting]: { score = 0 } }) => weight * score);
  return Math.round((10_000 * points) / sum(({ weight = 1 }) => weight)) / 100;
}

/** Scores of the attempts on 0 to 100. */
export const RAW = { wrong: rawOf('wrong'), partly: rawOf('partly'), right: rawOf('right') };

/** The types without a score, which are in the lesson, each with a response. */
export const UNSCORED: readonly (Row & Sitting)[] = rows('fr')
  .filter((row) => !isCounted(row))
  .map((row) => ({ ...row, ...row.right }));

/** Id of an item of the module. */
export const idOf = (type: string) => `sample-${type}`;

/** Makes a package of the module with the project's own packager. */
export async function everyType(standard: Standard, language: Language): Promise<Uint8Array> {
  const folder = language === 'fr' ? '' : `${language}/`;
  const gallery = parse(await readFile(`dist/${folder}components/index.html`, 'utf8'));
  // The gallery shows other quizzes too: the one of the samples is taken.
  const json = find(gallery, (e) => attribute(e, 'class') === 'outline')
    .flatMap(({ childNodes }) => childNodes as DefaultTreeAdapterTypes.TextNode[])
    .find(({ value }) => value.includes(idOf('scale')));
  const outline = JSON.parse(json!.value) as { items: ScoringSpec[] };
  const unscored = UNSCORED.map(({ type }) => idOf(type));
  const items = outline.items
    .filter(({ id }) => id !== idOf('in-quiz'))
    .map((item): ScoringSpec => {
      const use = unscored.includes(item.id) ? 'lesson' : 'quiz';
      const { weight } = ITEM_TYPES[item.type].example.reports;
      return { ...item, use, ...(weight && { weight }) };
    });
  const questions = new Map<string, string>();
  for (const element of find(gallery, ({ tagName }) => tagName === 'sanad-question')) {
    questions.set(attribute(element, 'data-item') ?? '', serializeOuter(element));
  }
  const htmlOf = (ids: readonly string[]) => ids.map((id) => questions.get(id) ?? '').join('');
  const entry = { module: 'psychological-first-aid', language };
  const parts = await readParts('dist', [entry], standard);
  const [real] = parts.modules;
  if (!real) throw new Error('The built site has no module to take the frame of.');
  const quiz = items.filter(({ use }) => use === 'quiz').map(({ id }) => id);
  const frame = real.frame
    .replace(
      /(<ol class="quiz-items"[^>]*>)[^]*?(<\/ol><section class="quiz-result")/,
      (_all, a, b) => [a, `<li>${htmlOf(quiz)}</li>`, b].join(''),
    )
    .replaceAll(/data-done="[^"]*"/g, '');
  const lesson = `<section class="player-page" id="sample" data-page="1" aria-labelledby="sample-title">
<h1 id="sample-title" tabindex="-1">Sample</h1><div>${htmlOf(unscored)}</div></section>`;
  const module = {
    ...real.module,
    id: 'sample',
    objectives: [{ id: 'sample', text: 'Sample' }],
    outline: { module: 'sample', lessons: [{ number: 1, id: 'sample' }], items, passMark: 80 },
  };
  const modules = [{ module, frame, lessons: new Map([['sample', lesson]]) }];
  return buildPackage({ ...parts, modules }, { standard });
}

const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((one) => one.name === name)?.value;

function find(
  node: DefaultTreeAdapterTypes.ParentNode,
  isWanted: (element: Element) => boolean,
): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return isWanted(child) ? [child] : find(child, isWanted);
  });
}
