/**
 * Finds the sentences of a text, without the blanks around them.
 * @param text one paragraph
 * @param language BCP 47 tag; browsers without a segmenter split after . ! ? ؟ and …
 * @returns pairs of offsets into the text, in order
 */
export function sentencesOf(text: string, language: string): [start: number, end: number][] {
  const parts =
    'Segmenter' in Intl
      ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(
          ({ index, segment }) => [index, segment] as const,
        )
      : [...text.matchAll(/[^.!?؟…]+[.!?؟…]*/g)].map((match) => [match.index, match[0]] as const);
  return parts.flatMap(([index, segment]): [number, number][] => {
    const words = segment.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const start = index + segment.indexOf(words);
    return [[start, start + words.length]];
  });
}
