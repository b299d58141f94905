/**
 * A module with an item of each of the sixteen types: no real one has them all. Its questions are
 * those of the gallery, as the site rendered them; frame and player are those of a real package.
 */
import { readFile } from 'node:fs/promises';
import { parse, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';
import type { ItemResponse } from '../../src/items/response.ts';
import type { ScoringSpec } from '../../src/items/scoring-spec.ts';
import type { Standard } from '../../src/formats/registry.ts';
import { buildPackage } from '../../src/publishing/packages/package.ts';
import type { Language } from '../../src/fields/common.ts';
import { readParts } from '../../src/build/node-parts.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What a learner puts in, in one of three sittings, and what each standard is told of it. */
export interface Sitting {
  readonly fields: ItemResponse;
  /** Response in SCORM 1.2. */
  readonly told: string;
  /** Response in SCORM 2004 and cmi5, where it differs. */
  readonly told2004?: string;
  /** Score, 0 to 1; undefined where nothing is scored. */
  readonly score?: number;
}

/** An item type with three sittings and the patterns of the right answer, worked out by hand. */
export interface Row {
  readonly type: string;
  /** Its type as an interaction; in 2004 and cmi5 where that differs. */
  readonly interaction: string;
  readonly interaction2004?: string;
  readonly pattern?: string;
  readonly pattern2004?: string;
  readonly wrong: Sitting;
  readonly partly: Sitting;
  readonly right: Sitting;
}

const at = (fields: ItemResponse, told: string, score: number, told2004 = told): Sitting => ({
  ...{ fields, told, told2004, score },
});
const x = (letters: string): ItemResponse =>
  Object.fromEntries([...letters].map((letter) => [letter, 'x']));

/**
 * The scored types. Half the rows have a partly right answer; the others are wholly right or wrong.
 * @param words the texts to type, which depend on the language of the page
 */
export const rowsIn = (words: { look: string; listen: string }): readonly Row[] => [
  {
    ...{ type: 'single', interaction: 'choice', pattern: 'a' },
    wrong: at({ _: 'b' }, 'b', 0),
    partly: at({ _: 'a' }, 'a', 1),
    right: at({ _: 'a' }, 'a', 1),
  },
  {
    // Discordances: three, one (c is missing), none.
    ...{ type: 'multiple', interaction: 'choice', pattern: 'a,c', pattern2004: 'a[,]c' },
    wrong: at(x('b'), 'b', 0),
    partly: at(x('a'), 'a', 0.5),
    right: at(x('ac'), 'a,c', 1, 'a[,]c'),
  },
  {
    // Told as the statements held true.
    ...{ type: 'true-false', interaction: 'choice', pattern: 'a,c', pattern2004: 'a[,]c' },
    wrong: at({ a: '-', b: '+', c: '-' }, 'b', 0),
    partly: at({ a: '+', b: '+', c: '+' }, 'a,b,c', 0.5, 'a[,]b[,]c'),
    right: at({ a: '+', b: '-', c: '+' }, 'a,c', 1, 'a[,]c'),
  },
  {
    ...{ type: 'matching', interaction: 'matching' },
    ...{ pattern: 'a.b,b.a', pattern2004: 'a[.]b[,]b[.]a' },
    wrong: at({ a: 'c', b: 'c' }, 'a.c,b.c', 0, 'a[.]c[,]b[.]c'),
    partly: at({ a: 'b', b: 'c' }, 'a.b,b.c', 0.5, 'a[.]b[,]b[.]c'),
    right: at({ a: 'b', b: 'a' }, 'a.b,b.a', 1, 'a[.]b[,]b[.]a'),
  },
  {
    ...{ type: 'categorise', interaction: 'matching' },
    ...{ pattern: 'a.b,b.a,c.b', pattern2004: 'a[.]b[,]b[.]a[,]c[.]b' },
    wrong: at({ a: 'a', b: 'b', c: 'a' }, 'a.a,b.b,c.a', 0, 'a[.]a[,]b[.]b[,]c[.]a'),
    partly: at({ a: 'b', b: 'b', c: 'b' }, 'a.b,b.b,c.b', 2 / 3, 'a[.]b[,]b[.]b[,]c[.]b'),
    right: at({ a: 'b', b: 'a', c: 'b' }, 'a.b,b.a,c.b', 1, 'a[.]b[,]b[.]a[,]c[.]b'),
  },
  {
    ...{ type: 'ordering', interaction: 'sequencing' },
    ...{ pattern: 'a,b,c', pattern2004: 'a[,]b[,]c' },
    wrong: at({ a: '2', b: '1', c: '3' }, 'b,a,c', 0, 'b[,]a[,]c'),
    partly: at({ a: '3', b: '2', c: '1' }, 'c,b,a', 0, 'c[,]b[,]a'),
    right: at({ a: '1', b: '2', c: '3' }, 'a,b,c', 1, 'a[,]b[,]c'),
  },
  {
    // The pattern is the first accepted text, as it is compared: without accent nor capital.
    ...{ type: 'short-answer', interaction: 'fill-in', pattern: 'ecouter' },
    wrong: at({ _: 'parler' }, 'parler', 0),
    partly: at({ _: words.listen }, words.listen, 1),
    right: at({ _: words.listen }, words.listen, 1),
  },
  {
    // 22.1, give or take 0.5.
    ...{ type: 'numeric', interaction: 'numeric', pattern: '22.1', pattern2004: '21.6[:]22.6' },
    wrong: at({ _: '30' }, '30', 0),
    partly: at({ _: '22,7' }, '22.7', 0),
    right: at({ _: '22,6' }, '22.6', 1),
  },
  {
    ...{ type: 'cloze', interaction: 'fill-in', pattern: 'regarde|a', pattern2004: 'regarde[,]a' },
    wrong: at({ a: 'dort', b: 'b' }, 'dort|b', 0, 'dort[,]b'),
    partly: at({ a: words.look, b: 'b' }, `${words.look}|b`, 0.5, `${words.look}[,]b`),
    right: at({ a: words.look, b: 'a' }, `${words.look}|a`, 1, `${words.look}[,]a`),
  },
  {
    // Per option, of three: hits less false alarms.
    ...{ type: 'long-menu', interaction: 'choice', pattern: 'b,d,i', pattern2004: 'b[,]d[,]i' },
    wrong: at(x('ace'), 'a,c,e', 0, 'a[,]c[,]e'),
    partly: at(x('bd'), 'b,d', 2 / 3, 'b[,]d'),
    right: at(x('bdi'), 'b,d,i', 1, 'b[,]d[,]i'),
  },
  {
    // Six of ten experts said −2, three −1, nobody 2: 6/6, 3/6, 0/6. There is no right answer.
    ...{ type: 'script-concordance', interaction: 'numeric' },
    wrong: at({ _: '2' }, '2', 0),
    partly: at({ _: '-1' }, '-1', 0.5),
    right: at({ _: '-2' }, '-2', 1),
  },
  {
    // Scene and choice: what is unsafe ends at 0, a lesser end at a quarter.
    ...{ type: 'branching', interaction: 'fill-in' },
    wrong: at({ a: 'b' }, 'ab', 0),
    partly: at({ a: 'a', b: 'b' }, 'aabb', 0.25),
    right: at({ a: 'a', b: 'a' }, 'aaba', 1),
  },
  {
    ...{ type: 'hotspot', interaction: 'choice', pattern: 'a' },
    wrong: at(x('c'), 'c', 0),
    partly: at(x('a'), 'a', 1),
    right: at(x('a'), 'a', 1),
  },
  {
    // Steps of weight 1, 2, 1: (1 × 1 + 2 × 0.5 + 1 × 1) ÷ 4 = 0.75. The case itself counts double.
    ...{ type: 'progressive', interaction: 'performance' },
    ...{ pattern: 'a|ac|2', pattern2004: 'a[.]a[,]b[.]ac[,]c[.]2' },
    wrong: at({ a_: 'b', bb: 'x', c_: '3' }, 'b|b|3', 0, 'a[.]b[,]b[.]b[,]c[.]3'),
    partly: at({ a_: 'a', ba: 'x', c_: '2' }, 'a|a|2', 0.75, 'a[.]a[,]b[.]a[,]c[.]2'),
    right: at({ a_: 'a', ba: 'x', bc: 'x', c_: '2' }, 'a|ac|2', 1, 'a[.]a[,]b[.]ac[,]c[.]2'),
  },
];

/**
 * Scores of the sittings on 0 to 100, the case counting double: 0; of 15 points
 * 1 + ½ + ½ + ½ + ⅔ + 0 + 1 + 0 + ½ + ⅔ + ½ + ¼ + 1 + 2 × ¾ = 8.58333…; all of them.
 */
export const RAW = { wrong: 0, partly: 57.22, right: 100 } as const;

/** The two types without a score, in the lesson. What a reflection says stays with the learner. */
export const UNSCORED: readonly (Omit<Row, 'wrong' | 'partly' | 'right'> & Sitting)[] = [
  {
    ...{ type: 'scale', interaction: 'numeric', interaction2004: 'likert' },
    ...{ fields: { _: '4' }, told: '4' },
  },
  {
    ...{ type: 'reflection', interaction: 'fill-in', interaction2004: 'other' },
    ...{ fields: { _: 'Je dirais mon nom.' }, told: 'x' },
  },
];

/** Id of an item of the module. */
export const idOf = (type: string) => `sample-${type}`;

/** Makes a package of the module with the project's own packager. */
export async function everyType(standard: Standard, language: Language): Promise<Uint8Array> {
  const folder = language === 'fr' ? '' : `${language}/`;
  const gallery = parse(await readFile(`dist/${folder}components/index.html`, 'utf8'));
  const outline = JSON.parse(
    attribute(find(gallery, (e) => attribute(e, 'id') === 'outline')[0]!, 'data-outline') ?? '',
  ) as { items: ScoringSpec[] };
  const unscored = UNSCORED.map(({ type }) => idOf(type));
  const items = outline.items
    .filter(({ id }) => id !== idOf('in-quiz'))
    .map((item): ScoringSpec => {
      const use = unscored.includes(item.id) ? 'lesson' : 'quiz';
      return { ...item, use, ...(item.type === 'progressive' && { weight: 2 }) };
    });
  const questions = new Map<string, string>();
  for (const element of find(gallery, ({ tagName }) => tagName === 'sanad-question')) {
    questions.set(attribute(element, 'data-item') ?? '', serializeOuter(element));
  }
  const htmlOf = (ids: readonly string[]) => ids.map((id) => questions.get(id) ?? '').join('');
  const entry = { module: 'psychological-first-aid', language };
  const parts = await readParts('dist', [entry], standard);
  const [real] = parts.modules;
  if (!real) throw new Error('The shelf has no module to take the frame of.');
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
    ...{ id: 'sample', objectives: [{ id: 'sample', text: 'Sample' }] },
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
