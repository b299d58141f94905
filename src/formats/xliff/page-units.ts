/** A text of a page that a translator works on. */
export interface PageUnit {
  readonly text: string;
  /** Where it stands: a field of the front matter, an attribute, or the text itself. */
  readonly place: 'front' | 'attribute' | 'text';
}

/** A page as what stays and what is translated: one more of `fixed` than of `units`. */
export interface PagePieces {
  readonly fixed: readonly string[];
  readonly units: readonly PageUnit[];
}

/** Attributes of components that hold words. */
const WORDS = /\b((?:title|alt|caption|who)=")([^"]+)/g;
/** Tags that stand on lines of their own. */
const BLOCK = /^\s*<\/?(?:Part|Say|Figure|Question)\b/;
const MARKER = /^\s*(?:(?:[-*>]|\d+\.|#+)\s+)*/;

/**
 * Takes a page apart into paragraphs, items of lists, cells, titles and alternative texts.
 * @param text a whole MDX page, front matter included
 */
export function pagePieces(text: string): PagePieces {
  const pieces = new Pieces();
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n') + 1 : 0;
  for (const line of linesOf(text.slice(0, end))) keyed(line, FRONT, pieces);
  let isInTag = false;
  for (const line of linesOf(text.slice(end))) {
    if (isInTag || BLOCK.test(line)) {
      attributes(line, pieces);
      isInTag = !line.trimEnd().endsWith('>');
    } else if (line.trim() === '' || line.startsWith('---')) pieces.fix(line);
    else if (line.trimStart().startsWith('|')) cells(line, pieces);
    else prose(line, pieces);
  }
  return pieces;
}

/** A line of YAML that holds a text by its key. */
const KEYED = /^(\s+[\w.-]+: ")((?:[^"\\]|\\.)*)("\s*)$/;

/**
 * Takes a translated tool apart into its texts.
 * @param text a whole YAML file, every text between double quotes on a line of its own
 */
export function toolPieces(text: string): PagePieces {
  const pieces = new Pieces();
  for (const line of linesOf(text)) keyed(line, KEYED, pieces);
  return pieces;
}

/** Takes a file apart as its kind asks: a tool is YAML, all else is a page. */
export function piecesOf(path: string, text: string): PagePieces {
  return path.endsWith('.yaml') ? toolPieces(text) : pagePieces(text);
}

/**
 * Puts a page together again.
 * @param fixed what stays
 * @param texts what stands between, one less than `fixed`
 */
export function joinPieces(fixed: readonly string[], texts: readonly string[]): string {
  return fixed.map((piece, index) => piece + (texts[index] ?? '')).join('');
}

/** Collects pieces: what stays is joined until a unit comes. */
class Pieces implements PagePieces {
  readonly fixed: string[] = [''];
  readonly units: PageUnit[] = [];

  fix(text: string): void {
    this.fixed.push((this.fixed.pop() ?? '') + text);
  }

  unit(text: string, place: PageUnit['place']): void {
    this.units.push({ text, place });
    this.fixed.push('');
  }

  /** A line that goes on where the paragraph of the last one stopped. */
  goOn(text: string): boolean {
    const last = this.units.at(-1);
    const between = this.fixed.at(-1) ?? '';
    if (last?.place !== 'text' || between !== '\n') return false;
    this.units.pop();
    this.fixed.pop();
    this.unit(`${last.text}\n${text}`, 'text');
    return true;
  }
}

/** Lines with their ends. */
const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const FRONT = /^((?:title|summary): ")((?:[^"\\]|\\.)+)("\s*)$/;

function keyed(line: string, pattern: RegExp, pieces: Pieces): void {
  const match = pattern.exec(line);
  if (!match) {
    pieces.fix(line);
    return;
  }
  const [, before = '', text = '', after = ''] = match;
  pieces.fix(before);
  pieces.unit(text, 'front');
  pieces.fix(after);
}

function attributes(line: string, pieces: Pieces): void {
  let from = 0;
  for (const match of line.matchAll(WORDS)) {
    const [whole, name = '', text = ''] = match;
    pieces.fix(line.slice(from, match.index) + name);
    pieces.unit(text, 'attribute');
    from = match.index + whole.length;
  }
  pieces.fix(line.slice(from));
}

function cells(line: string, pieces: Pieces): void {
  for (const [index, cell] of line.split('|').entries()) {
    const text = cell.trim();
    if (index > 0) pieces.fix('|');
    if (!/[\p{L}\p{N}]/u.test(text)) {
      pieces.fix(cell);
      continue;
    }
    const start = cell.indexOf(text);
    pieces.fix(cell.slice(0, start));
    pieces.unit(text, 'text');
    pieces.fix(cell.slice(start + text.length));
  }
}

function prose(line: string, pieces: Pieces): void {
  const text = line.trimEnd();
  const marker = MARKER.exec(text)?.[0] ?? '';
  const rest = line.slice(text.length);
  if (marker.trim() === '' && pieces.goOn(text)) pieces.fix(rest);
  else {
    pieces.fix(marker);
    pieces.unit(text.slice(marker.length), 'text');
    pieces.fix(rest);
  }
}
