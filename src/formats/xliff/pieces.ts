import { pagePieces, yamlPieces, type PagePieces } from '../../content/mdx/units.ts';

/** Takes a file apart as its kind asks: YAML line by line, all else as a page. */
export function piecesOf(path: string, text: string): PagePieces {
  return path.endsWith('.yaml') ? yamlPieces(text) : pagePieces(text);
}
