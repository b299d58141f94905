import { splitFrontMatter } from '../../content/mdx/parse-page.ts';
import { fieldsIn } from '../../content/yaml-fields.ts';
import { pagePieces, yamlPieces, type PagePieces } from '../../content/mdx/units.ts';

/** Splits a file into units: YAML by its fields, any other file as a page. */
export function piecesOf(path: string, text: string): PagePieces {
  return path.endsWith('.yaml') ? yamlPieces(text) : pagePieces(text);
}

/** Whether a translation waits to be recorded: its texts may still be the French ones. */
export function isPending(path: string, text: string): boolean {
  const yaml = path.endsWith('.yaml') ? text : splitFrontMatter(text).yaml;
  return fieldsIn(yaml).some(
    ({ keys, value }) => keys.join('.') === 'translation.of' && value === 'pending',
  );
}
