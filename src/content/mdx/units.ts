import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { componentShape } from './components.ts';
import { inlinesIn, rangeOf, type Inline, type Range } from './inlines.ts';
import { fieldsIn, type YamlField } from '../yaml-fields.ts';
import { isFault, parseMdx } from './parse.ts';
import { splitFrontMatter } from './parse-page.ts';

/** A text of a page that a translator works on. */
export interface TextUnit {
  readonly text: string;
  /** Whether it is a field of the front matter, an attribute, or text. */
  readonly place: 'front' | 'attribute' | 'text';
  /** The text as words and inline codes. */
  readonly inlines: readonly Inline[];
}

/** A page split into fixed and translatable text; `fixed` has one element more than `units`. */
export interface PagePieces {
  readonly fixed: readonly string[];
  readonly units: readonly TextUnit[];
}

/** The range of a unit, and the nodes in it. */
interface Found extends Range {
  readonly place: TextUnit['place'];
  readonly nodes: readonly PhrasingContent[];
}

/**
 * Splits a page into units: paragraphs, list items, cells, titles and alternative texts.
 * @param text a whole MDX page with front matter; if it does not parse, only its front matter has
 *   units
 */
export function pagePieces(text: string): PagePieces {
  const { yaml, body: rest } = splitFrontMatter(text);
  const end = text.length - rest.length;
  const front = quotedTexts(yaml, ({ keys }) => FRONT.includes(keys.join('.')));
  const first = text.indexOf('\n') + 1;
  const tree = parseMdx(text);
  const body = isFault(tree) ? [] : unitsIn(tree, text);
  return cut(text, [
    ...front.map((found) => ({ ...found, start: found.start + first, end: found.end + first })),
    ...body.filter(({ start }) => start >= end),
  ]);
}

/** The fields of the front matter that a translator works on. */
const FRONT = ['title', 'summary'];

/**
 * Splits a YAML file into its texts.
 * @param text a whole file, every text in double quotes under `texts`
 */
export function yamlPieces(text: string): PagePieces {
  return cut(
    text,
    quotedTexts(text, ({ keys: [first] }) => first === 'texts'),
  );
}

/**
 * Joins the fixed and the translated text of a page.
 * @param fixed the text between the units
 * @param texts the texts of the units, one less than `fixed`
 */
export function joinPieces(fixed: readonly string[], texts: readonly string[]): string {
  return fixed.map((piece, index) => piece + (texts[index] ?? '')).join('');
}

function cut(text: string, found: readonly Found[]): PagePieces {
  const fixed: string[] = [];
  const units: TextUnit[] = [];
  let at = 0;
  for (const { nodes, place, ...range } of [...found].sort((a, b) => a.start - b.start)) {
    fixed.push(text.slice(at, range.start));
    at = range.end;
    units.push({
      text: text.slice(range.start, range.end),
      place,
      inlines: inlinesIn(nodes, text, range),
    });
  }
  return { fixed: [...fixed, text.slice(at)], units };
}

/** The words in double quotes of some fields. */
function quotedTexts(yaml: string, isWanted: (field: YamlField) => boolean): Found[] {
  return fieldsIn(yaml)
    .filter(isWanted)
    .flatMap(({ words }) => (words ? [{ ...words, place: 'front' as const, nodes: [] }] : []));
}

function unitsIn(node: Nodes, text: string): Found[] {
  if (node.type === 'heading') return texts(node.children, text);
  if (node.type === 'paragraph') return paragraph(node, text);
  if (!isContainer(node)) return [];
  const inside = node.children.flatMap((child) => unitsIn(child, text));
  if (node.type === 'blockquote') return inside.flatMap((found) => quoted(found, text));
  return node.type === 'mdxJsxFlowElement' ? [...attributes(node, text), ...inside] : inside;
}

/** The blocks whose units are those of the blocks inside. */
type Container = Extract<
  Nodes,
  { type: 'root' | 'blockquote' | 'list' | 'listItem' | 'mdxJsxFlowElement' }
>;
const isContainer = (node: Nodes): node is Container =>
  ['root', 'blockquote', 'list', 'listItem', 'mdxJsxFlowElement'].includes(node.type);

/** The translatable attributes of a component. */
function attributes(node: MdxJsxFlowElement | MdxJsxTextElement, text: string): Found[] {
  const words = componentShape(node.name ?? '')?.words ?? [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    if (!words.includes(attribute.name) || attribute.value === '') return [];
    const { start, end } = rangeOf(attribute);
    const quote = text.slice(start, end).search(/["']/);
    return [{ start: start + quote + 1, end: end - 1, place: 'attribute' as const, nodes: [] }];
  });
}

function paragraph({ children }: Paragraph, text: string): Found[] {
  const { start, end } = rangeOf(...children);
  const lines = text.slice(start, end).split('\n');
  if (lines.every((line) => line.trimStart().startsWith('|'))) return cells(children, text);
  const [only, ...others] = children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  );
  // remark parses a component with its words on one line as a paragraph.
  const isBlock =
    only?.type === 'mdxJsxTextElement' && componentShape(only.name ?? '')?.isBlock === true;
  if (!isBlock || others.length > 0) return texts(children, text);
  return [...attributes(only, text), ...texts(only.children, text)];
}

/** The text of some nodes, trimmed. */
function texts(nodes: readonly PhrasingContent[], text: string): Found[] {
  return trimmed({ ...rangeOf(...nodes), place: 'text', nodes }, text);
}

function trimmed(found: Found, text: string): Found[] {
  const words = text.slice(found.start, found.end);
  const start = found.start + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return end > start ? [{ ...found, start, end }] : [];
}

/** The cells of a table that are not empty. */
function cells(nodes: readonly PhrasingContent[], text: string): Found[] {
  const { start, end } = rangeOf(...nodes);
  const inner = nodes.filter(({ type }) => type !== 'text').map((node) => rangeOf(node));
  const bars = [...text.slice(start, end).matchAll(/(?<!\\)\||\n/g)]
    .map(({ index }) => start + index)
    .filter((bar) => !inner.some(({ start, end }) => bar >= start && bar < end));
  return bars.flatMap((bar, index) => {
    const cell = { start: bar + 1, end: bars[index + 1] ?? end, place: 'text' as const, nodes };
    const isWords = /[\p{L}\p{N}]/u.test(text.slice(cell.start, cell.end));
    return isWords ? trimmed(cell, text) : [];
  });
}

/** Splits a paragraph of a quotation into lines; the mark `>` before each line is fixed. */
function quoted(found: Found, text: string): Found[] {
  const words = text.slice(found.start, found.end);
  if (found.place !== 'text' || !/\n[ \t]*>/.test(words)) return [found];
  let offset = found.start;
  return words.split(/(\n[ \t]*(?:>[ \t]?)+)/).flatMap((piece, index) => {
    const start = offset;
    offset += piece.length;
    return index % 2 === 0 ? trimmed({ ...found, start, end: offset }, text) : [];
  });
}
