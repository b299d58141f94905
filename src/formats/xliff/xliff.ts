import { escapeXml } from '../shared/xml.ts';
import { GUIDE_LANGUAGES, type GuideLanguage } from '../../fields/guide-language.ts';
import type { Term } from '../../content/types/term.ts';
import type { Inline } from '../../content/mdx/inlines.ts';
import type { TextUnit } from '../../content/mdx/units.ts';
import { alignCodes, codesOf } from './inline-codes.ts';
import { isPending, piecesOf } from './pieces.ts';

/** A page to translate: its French text, and its translation if there is one. */
export interface XliffPage {
  /** Path of the French file, by which a translation is assigned to its page. */
  readonly path: string;
  readonly source: string;
  readonly translation?: string | undefined;
}

/**
 * Writes pages for translators, as XLIFF 2.1
 * (https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html): a unit for each
 * paragraph, citations and links as protected codes, the terms of the glossary as notes.
 * @param pages in the order of the file
 * @param language language to translate into
 * @param terms the glossary
 */
export function toXliff(
  pages: readonly XliffPage[],
  language: GuideLanguage,
  terms: readonly Term[],
): string {
  const { direction } = GUIDE_LANGUAGES[language];
  const files = pages.map(({ path, source, translation }) => {
    const texts = translatedTexts(path, source, translation);
    const units = piecesOf(path, source).units.map((source, place) =>
      unit(place + 1, source, texts?.[place], { terms, language }),
    );
    return `<file id="${escapeXml(fileIdOf(path))}" original="${escapeXml(path)}" canResegment="no" srcDir="ltr" trgDir="${direction}" xml:space="preserve">
${units.join('\n')}
</file>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="${language}">
${files.join('\n')}
</xliff>
`;
}

/** The path as an id (NMTOKEN): some tools keep the id of a file and lose its `original`. */
const fileIdOf = (path: string) => path.replaceAll('/', ':');

/** The path in a `<file>` element. */
export function pathOfFile(attributes: Readonly<Record<string, string>>): string {
  return attributes['original'] ?? (attributes['id'] ?? '').replaceAll(':', '/');
}

/** The texts of a translation, if it has the same units as its source. */
function translatedTexts(
  path: string,
  source: string,
  translation?: string,
): (TextUnit | undefined)[] | undefined {
  if (translation === undefined) return undefined;
  const units = piecesOf(path, translation).units;
  const french = piecesOf(path, source).units;
  if (units.length !== french.length) return undefined;
  // In a page just begun, a text equal to the French one is not a translation.
  const isBegun = isPending(path, translation);
  return units.map((unit, index) =>
    unit.text === '' || (isBegun && unit.text === french[index]?.text) ? undefined : unit,
  );
}

function unit(
  id: number,
  { text, inlines }: TextUnit,
  target: TextUnit | undefined,
  { terms, language }: { terms: readonly Term[]; language: GuideLanguage },
): string {
  const codes = codesOf(inlines);
  const translated = target && alignCodes(target.inlines, codes);
  const data = codes.flatMap(({ id: code, start, end }) => [
    `<data id="s${code}">${escapeXml(start)}</data>`,
    ...(end ? [`<data id="e${code}">${escapeXml(end)}</data>`] : []),
  ]);
  const notes = termsIn(text, terms).map(
    (term) => `<note category="glossary">${escapeXml(noteOf(term, language))}</note>`,
  );
  return [
    `<unit id="u${id}">`,
    ...(notes.length > 0 ? [`<notes>${notes.join('')}</notes>`] : []),
    ...(data.length > 0 ? [`<originalData>${data.join('')}</originalData>`] : []),
    `<segment id="s1" state="${translated ? 'translated' : 'initial'}">`,
    `<source xml:space="preserve">${content(inlines)}</source>`,
    ...(translated ? [`<target xml:space="preserve">${content(translated)}</target>`] : []),
    '</segment>',
    '</unit>',
  ].join('\n');
}

function content(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return escapeXml(inline);
      const { id, end } = inline.code;
      return end
        ? `<pc id="${id}" dataRefStart="s${id}" dataRefEnd="e${id}">${content(inline.inside)}</pc>`
        : `<ph id="${id}" dataRef="s${id}" canDelete="no" canCopy="no"/>`;
    })
    .join('');
}

/** The glossary terms that occur in a French text, in any case. */
function termsIn(text: string, terms: readonly Term[]): Term[] {
  const words = text.toLowerCase();
  return terms.filter(({ id, term }) => {
    const name = term.fr.toLowerCase().replace(/\s*\(.*\)$/, '');
    const named = new RegExp(`(?<!\\p{L})${RegExp.escape(name)}s?(?!\\p{L})`, 'u');
    return named.test(words) || text.includes(`<Term id="${id}">`);
  });
}

function noteOf({ term, definition }: Term, language: GuideLanguage): string {
  const translation = language in term ? term[language as keyof typeof term] : `en : ${term.en}`;
  return `${term.fr} = ${translation}. ${definition.fr}`;
}
