/**
 * The codes of a paragraph that a translator may move but not change: citations, terms of the
 * glossary, links, bold.
 */
export interface InlineCode {
  /** Number within its paragraph, from 1. */
  readonly id: number;
  /** As it is written before the words it holds, or by itself. */
  readonly start: string;
  /** As it is written after them; empty for a code that holds no words. */
  readonly end: string;
}

/** A paragraph as words and codes; a code that holds words holds them in turn. */
export type Inline = string | { readonly code: InlineCode; readonly inside: readonly Inline[] };

const ALONE = /^<[A-Z]\w*(?:\s[^>]*)?\/>/;
const PAIRS: readonly RegExp[] = [
  /^(<[A-Z]\w*(?:\s[^>]*)?(?<!\/)>)([^<]*)(<\/[A-Z]\w*>)/,
  /^(\[)([^[\]]+)(\]\([^()\s]+\))/,
  /^(\*\*)([^*]+)(\*\*)/,
];

/** Takes a paragraph of MDX apart. */
export function inlinesOf(text: string, ids = { next: 1 }): Inline[] {
  const inlines: Inline[] = [];
  let words = '';
  const push = (start: string, inside: string, end: string) => {
    if (words) inlines.push(words);
    words = '';
    const code = { id: ids.next++, start, end };
    inlines.push({ code, inside: inside ? inlinesOf(inside, ids) : [] });
  };
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const alone = ALONE.exec(rest);
    const pair = PAIRS.map((pattern) => pattern.exec(rest)).find((match) => match !== null);
    if (alone) push(alone[0], '', '');
    else if (pair) push(pair[1] ?? '', pair[2] ?? '', pair[3] ?? '');
    else words += rest[0];
    at += alone?.[0].length ?? pair?.[0].length ?? 1;
  }
  if (words) inlines.push(words);
  return inlines;
}

/** Writes a paragraph as MDX again. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      typeof inline === 'string'
        ? inline
        : inline.code.start + textOfInlines(inline.inside) + inline.code.end,
    )
    .join('');
}

/** The codes of a paragraph, in order. */
export function codesOf(inlines: readonly Inline[]): InlineCode[] {
  return inlines.flatMap((inline) =>
    typeof inline === 'string' ? [] : [inline.code, ...codesOf(inline.inside)],
  );
}

/**
 * Gives the codes of a translation the numbers that they have in the source.
 * @returns undefined when the two do not have the same codes
 */
export function alignCodes(
  translation: readonly Inline[],
  source: readonly InlineCode[],
): Inline[] | undefined {
  const left = [...source];
  const align = (inlines: readonly Inline[]): Inline[] =>
    inlines.map((inline) => {
      if (typeof inline === 'string') return inline;
      const { start, end } = inline.code;
      const place = left.findIndex((code) => code.start === start && code.end === end);
      const [code] = place < 0 ? [] : left.splice(place, 1);
      return { code: code ?? { ...inline.code, id: 0 }, inside: align(inline.inside) };
    });
  const aligned = align(translation);
  return left.length === 0 && codesOf(aligned).every(({ id }) => id > 0) ? aligned : undefined;
}
