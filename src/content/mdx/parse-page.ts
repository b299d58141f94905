import type { z } from 'zod';
import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import { parseYaml, type LineOf, type SourceFile } from '../parse-yaml.ts';
import { inventoryOf, type Inventory } from './inventory.ts';
import { isFault, parseMdx } from './parse.ts';

/** A page: its front matter and the inventory of its body. */
export interface ParsedPage<T> extends Inventory {
  readonly path: string;
  readonly data: T | undefined;
  readonly lineOf: LineOf;
  /** Text after the front matter. */
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** False if the MDX does not parse: the inventory is then empty. */
  readonly isReadable: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Reads an MDX page: validates the front matter, lists the components and links of the body.
 * @param file path and text
 * @param schema zod schema of the front matter
 */
export function parsePage<T>(file: SourceFile, schema: z.ZodType<T>): ParsedPage<T> {
  const { yaml, body } = splitFrontMatter(file.text);
  const bodyLine = file.text.slice(0, file.text.length - body.length).split('\n').length;
  const front = parseYaml({ path: file.path, text: yaml }, schema, 2);
  const page = { path: file.path, data: front.data, lineOf: front.lineOf, body, bodyLine };
  const tree = parseMdx(file.text);
  if (!isFault(tree)) {
    return { ...page, ...inventoryOf(tree), isReadable: true, findings: front.findings };
  }
  const findings = [
    ...front.findings,
    finding('MDX-001', { path: file.path, line: tree.line }, tree.reason),
  ];
  const nothing = { components: [], links: [], loose: [] };
  return { ...page, ...nothing, isReadable: false, findings };
}

/** Splits a page into its YAML front matter (without the dashes) and its body. */
export function splitFrontMatter(text: string): { yaml: string; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  return { yaml: match?.[1] ?? '', body: match ? text.slice(match[0].length) : text };
}
