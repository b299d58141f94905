import type { Language } from '../../../fields/common.ts';
import { localized } from '../../../fields/localized.ts';
import type { ClozeItem } from './schema.ts';

/** A gap of a cloze text, as displayed. */
export interface GapView {
  readonly id: string;
  /** Choices of a gap with a list; undefined for a typed gap. */
  readonly options: readonly { id: string; text: string }[] | undefined;
  readonly answer: string;
}

/** A cloze text cut at its gaps. */
export function clozePieces(item: ClozeItem, language: Language): (string | GapView)[] {
  return localized(item.text, language)
    .text.split(/(\{[a-z]\})/)
    .map((piece) => {
      const gap = item.gaps.find(({ id }) => piece === `{${id}}`);
      if (!gap) return piece;
      if ('accepted' in gap) {
        const [answer = ''] = gap.accepted[language] ?? gap.accepted.fr;
        return { id: gap.id, options: undefined, answer };
      }
      const options = gap.options.map(({ id, text }) => ({
        id,
        text: localized(text, language).text,
      }));
      const answer = options.find(({ id }) => id === gap.key)?.text ?? '';
      return { id: gap.id, options, answer };
    });
}
