import { toolTexts } from './texts.ts';
import type { Tool } from './schema.ts';

/**
 * The file of a tool that nobody has recorded yet.
 * @param tool the French tool
 * @param line writes a text's lines, from its key and the French
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
 * The same with a text on each line, as translators' tools exchange it.
 * @param texts what is there, by key; the rest stays empty
 */
export function filledToolFile(
  tool: Tool,
  texts: Readonly<Record<string, string | null | undefined>>,
): string {
  return toolFile(tool, (key) => `  ${key}: ${JSON.stringify(texts[key] ?? '')}`);
}

/** A tool before it is translated: every text empty, the French beside it. */
export function newToolFile(tool: Tool): string {
  const lines = toolFile(tool, (key, french) => `  # ${french}\n  ${key}:`);
  return `# Écrivez chaque texte après les deux-points, entre guillemets.\n${lines}`;
}
