import { toolTexts } from './texts.ts';
import type { Tool } from './schema.ts';

/**
 * The file of a tool in a new language, marked as pending.
 * @param tool the French tool
 * @param line formats the lines of a text, from its key and the French text
 */
function toolFile(tool: Tool, line: (key: string, french: string) => string): string {
  const texts = toolTexts(tool).map(([key, french]) => `${line(key, french)}\n`);
  return `id: ${tool.id}
translation: { of: pending }
review: { state: draft }
texts:
${texts.join('')}`;
}

/**
 * The file of a tool with one text a line, as translators’ tools exchange it.
 * @param texts translated texts, by key; the others stay empty
 */
export function filledToolFile(
  tool: Tool,
  texts: Readonly<Record<string, string | null | undefined>>,
): string {
  return toolFile(tool, (key) => `  ${key}: ${JSON.stringify(texts[key] ?? '')}`);
}

/** A tool in a new language: every text empty, with the French text in a comment. */
export function newToolFile(tool: Tool): string {
  const lines = toolFile(tool, (key, french) => `  # ${french}\n  ${key}:`);
  return `# Écrivez chaque texte après les deux-points, entre guillemets.\n${lines}`;
}
