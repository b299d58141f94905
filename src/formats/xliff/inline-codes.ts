import type { Inline, InlineCode } from '../../content/mdx/inlines.ts';

/** Writes words and codes of a paragraph as MDX. */
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
 * Renumbers the codes of a translation like those of the source.
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
