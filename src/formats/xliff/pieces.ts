import { pagePieces, yamlPieces, type PagePieces } from '../../content/mdx/units.ts';

/** Splits a file into units: YAML line by line, any other file as a page. */
export function piecesOf(path: string, text: string): PagePieces {
  return path.endsWith('.yaml') ? yamlPieces(text) : pagePieces(text);
}
