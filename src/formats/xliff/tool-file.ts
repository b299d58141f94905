import { toolTexts } from '../../content/tool-texts.ts';
import type { Tool } from '../../content/types/guide.ts';

/**
 * The file of a tool that nobody has recorded yet.
 * @param tool the French tool
 * @param line writes a text's lines, from its key and the French
 */
export function toolFile(tool: Tool, line: (key: string, french: string) => string): string {
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
