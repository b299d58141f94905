import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import { parseYaml, type LineOf, type SourceFile } from '../parse-yaml.ts';

/** A component as written in a page: name, attributes, line. */
export interface Component {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

/** A link or image of a page. */
export interface Link {
  readonly target: string;
  readonly line: number;
}

/** A page: its front matter and what its text uses. */
export interface ParsedPage<T> {
  readonly path: string;
  readonly data: T | undefined;
  readonly lineOf: LineOf;
  /** Text after the front matter. */
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly components: readonly Component[];
  readonly links: readonly Link[];
  /** Lines of what stands outside of any component at the top level. */
  readonly loose: readonly number[];
  /** False when the MDX does not parse: what the page holds is then unknown. */
  readonly isReadable: boolean;
  readonly findings: readonly Finding[];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/**
 * Reads an MDX page: front matter against its schema, body into components and links.
 * @param file path and text
 * @param schema zod schema of the front matter
 */
export function parsePage<T>(file: SourceFile, schema: z.ZodType<T>): ParsedPage<T> {
  const { yaml, body } = splitFrontMatter(file.text);
  const bodyLine = file.text.slice(0, file.text.length - body.length).split('\n').length;
  const front = parseYaml({ path: file.path, text: yaml }, schema, 2);
  const page = { path: file.path, data: front.data, lineOf: front.lineOf, body, bodyLine };
  try {
    const tree = processor.parse(file.text);
    return { ...page, ...inventory(tree), isReadable: true, findings: front.findings };
  } catch (error) {
    const { reason, line } = syntaxError(error);
    const at = { path: file.path, line };
    const findings = [...front.findings, finding('MDX-001', at, reason)];
    const nothing = { components: [], links: [], loose: [] };
    return { ...page, ...nothing, isReadable: false, findings };
  }
}

/** Splits a page into its YAML front matter (without the dashes) and its body. */
export function splitFrontMatter(text: string): { yaml: string; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  return { yaml: match?.[1] ?? '', body: match ? text.slice(match[0].length) : text };
}

function inventory(tree: Root) {
  const components: Component[] = [];
  const links: Link[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      components.push({ name: node.name ?? '', attributes: attributesOf(node), line });
    } else if (node.type === 'link') links.push({ target: node.url, line });
    else if (node.type === 'image') components.push({ name: 'img', attributes: new Map(), line });
    else if (node.type === 'mdxjsEsm')
      components.push({ name: 'import', attributes: new Map(), line });
  });
  const loose = tree.children.filter(isLoose).map((node) => node.position?.start.line ?? 1);
  return { components, links, loose };
}

function isLoose(node: RootContent): boolean {
  return !['yaml', 'mdxJsxFlowElement', 'mdxjsEsm', 'mdxFlowExpression'].includes(node.type);
}

function attributesOf(node: MdxJsxFlowElement | MdxJsxTextElement): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { value } = attribute;
    attributes.set(attribute.name, typeof value === 'string' ? value : (value?.value ?? ''));
  }
  return attributes;
}

function syntaxError(error: unknown): { reason: string; line: number } {
  if (error instanceof Error && 'line' in error) {
    const reason = 'reason' in error ? String(error.reason) : error.message;
    return { reason, line: Number(error.line ?? 1) };
  }
  throw error;
}
