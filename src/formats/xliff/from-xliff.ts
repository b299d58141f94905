import {
  GUIDE_LANGUAGES,
  isGuideLanguage,
  type GuideLanguage,
} from '../../fields/guide-language.ts';
import type { Inline, InlineCode } from '../../content/mdx/inlines.ts';
import { splitFrontMatter } from '../../content/mdx/parse-page.ts';
import { fieldsIn } from '../../content/yaml-fields.ts';
import { joinPieces, type TextUnit } from '../../content/mdx/units.ts';
import { codesOf, textOfInlines } from './inline-codes.ts';
import { piecesOf } from './pieces.ts';
import { pathOfFile } from './xliff.ts';
import { childrenOf, readXml, type XmlElement } from '../../content/xml.ts';

/** A translator’s file is refused; the message explains it to its translator. */
export class XliffError extends Error {}

/** A page in a translator’s file. */
export interface TranslatedPage {
  /** Path of the French file. */
  readonly path: string;
  /** Its translation, whole. */
  readonly text: string;
}

/** Content of a translator’s file. */
export interface XliffContents {
  readonly language: GuideLanguage;
  readonly pages: readonly TranslatedPage[];
  /** Paths of the pages without any translated text. */
  readonly untouched: readonly string[];
}

/**
 * Reads a translator’s file. If one page is wrong, the whole file is refused.
 * @param xliff text of the file
 * @param sourceAt looks up the current French page by its path
 * @param translationAt looks up its current translation by the same path
 * @throws XliffError when the file is damaged, foreign, half done, or of an older French text
 */
export function fromXliff(
  xliff: string,
  sourceAt: (path: string) => string | undefined,
  translationAt: (path: string, language: GuideLanguage) => string | undefined,
): XliffContents {
  const root = wellFormed(xliff);
  const language = root.attributes['trgLang'] ?? '';
  const isOurs = root.name === 'xliff' && /^2\.[01]$/.test(root.attributes['version'] ?? '');
  if (!isOurs || root.attributes['srcLang'] !== 'fr') {
    throw new XliffError('ce n’est pas un fichier XLIFF 2 traduit du français');
  }
  if (!isGuideLanguage(language) || language === 'fr') {
    const known = Object.keys(GUIDE_LANGUAGES).slice(1).join(', ');
    throw new XliffError(`la langue « ${language} » est inconnue ; attendu : ${known}`);
  }
  const files = childrenOf(root, 'file');
  if (files.length === 0) throw new XliffError('le fichier ne contient aucune page');
  const pages: TranslatedPage[] = [];
  const untouched: string[] = [];
  for (const file of files) {
    const path = pathOfFile(file.attributes);
    const source = sourceAt(path);
    if (source === undefined) throw new XliffError(`« ${path} » n’est pas une page d’ici`);
    const texts = translatedTexts(file, path, source);
    if (texts)
      pages.push({ path, text: pageOf(path, source, texts, translationAt(path, language)) });
    else untouched.push(path);
  }
  return { language, pages, untouched };
}

function wellFormed(xliff: string): XmlElement {
  try {
    return readXml(xliff).root;
  } catch (error) {
    throw new XliffError(`le XML est abîmé, ${(error as Error).message}`);
  }
}

/** The texts of a page in order; undefined when none is translated. */
function translatedTexts(file: XmlElement, path: string, source: string): string[] | undefined {
  const wanted = piecesOf(path, source).units;
  const units = unitsIn(file);
  if (units.length !== wanted.length) {
    throw new XliffError(
      `${path} a ${wanted.length} textes, le fichier ${units.length} : un export plus ancien, ou abîmé`,
    );
  }
  const texts = wanted.map((unit, place) => {
    const at = `${path}, texte ${place + 1} (« ${unit.text.slice(0, 40)} »)`;
    const found = units[place];
    if (!found || found.attributes['id'] !== `u${place + 1}`) {
      throw new XliffError(`${at} : il manque dans le fichier, ou n’est pas à sa place`);
    }
    return textOfUnit(found, unit, at);
  });
  const missing = texts.findIndex((text) => text === undefined);
  if (missing < 0) return texts as string[];
  const done = texts.filter((text) => text !== undefined).length;
  if (done === 0) return undefined;
  throw new XliffError(
    `${path} est à moitié traduite : ${texts.length - done} textes sont vides, le premier est le ${missing + 1}`,
  );
}

/** The units, including those that a tool has put into groups. */
function unitsIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'unit') return [child];
    return child.name === 'group' ? unitsIn(child) : [];
  });
}

function textOfUnit(
  unit: XmlElement,
  { text, place, inlines }: TextUnit,
  at: string,
): string | undefined {
  const codes = codesOf(inlines);
  const segments = unit.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && ['segment', 'ignorable'].includes(child.name),
  );
  const joined = (name: string) =>
    segments.flatMap((segment) => childrenOf(segment, name).flatMap(({ children }) => children));
  const french = textOfInlines(readInlines(joined('source'), codes, at));
  // A tool may have reformatted the file, because blanks are insignificant in most XML.
  const isReflowed = french !== text;
  if (isReflowed && folded(french) !== folded(text)) {
    throw new XliffError(`${at} : le français a changé depuis l’export ; exportez de nouveau`);
  }
  const given = readInlines(joined('target'), codes, at);
  const target = isReflowed ? unfolded(given) : given;
  const words = isReflowed ? textOfInlines(target).trim() : textOfInlines(target);
  if (words.trim() === '') return undefined;
  const used = codesOf(target).map(({ id }) => id);
  const lost = codes.find(({ id }) => used.filter((other) => other === id).length !== 1);
  if (lost) {
    throw new XliffError(`${at} : le code ${lost.start}${lost.end} manque ou est répété`);
  }
  const forbidden = place === 'text' ? /[<>{}\n\\|]/ : /[<>{}\n"\\]/;
  const bad = wordsIn(target).match(forbidden)?.[0];
  if (bad && !text.includes(bad)) {
    throw new XliffError(`${at} : le caractère « ${bad} » casserait la page`);
  }
  return words;
}

/** Replaces blanks of any length by one space; no-break spaces are kept. */
const folded = (text: string) => text.replaceAll(/[ \t\r\n]+/g, ' ').trim();

const unfolded = (inlines: readonly Inline[]): Inline[] =>
  inlines.map((inline) =>
    typeof inline === 'string'
      ? inline.replaceAll(/[ \t\r\n]+/g, ' ')
      : { code: inline.code, inside: unfolded(inline.inside) },
  );

const wordsIn = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : wordsIn(inline.inside))).join('');

/** Reads a paragraph. The codes are taken from the French text, not from the file. */
function readInlines(
  children: XmlElement['children'],
  codes: readonly InlineCode[],
  at: string,
): Inline[] {
  return children.map((child) => {
    if (typeof child === 'string') return child;
    const code = codes.find(({ id }) => String(id) === child.attributes['id']);
    if (!code || child.name !== (code.end ? 'pc' : 'ph')) {
      throw new XliffError(`${at} : un code est inconnu, <${child.name}>`);
    }
    return { code, inside: readInlines(child.children, codes, at) };
  });
}

/** The translated page; without changes, the current text is returned. */
function pageOf(
  path: string,
  source: string,
  texts: readonly string[],
  before: string | undefined,
): string {
  const known = before === undefined ? [] : piecesOf(path, before).units.map(({ text }) => text);
  if (before !== undefined && texts.join('\0') === known.join('\0')) return before;
  const joined = joinPieces(piecesOf(path, source).fixed, texts);
  if (path.endsWith('.yaml')) return joined;
  const { yaml, body } = splitFrontMatter(joined);
  const kept = fieldsIn(yaml)
    .filter(({ keys }) => FRONT.includes(keys.join('.')))
    .map(({ start, end }) => yaml.slice(start, end));
  const lineEnd = joined.startsWith('---\r\n') ? '\r\n' : '\n';
  const front = ['---', ...kept, 'translation: { of: pending }', 'review: { state: draft }', '---'];
  return front.map((line) => line + lineEnd).join('') + body;
}

/** The fields of the French front matter that a translation has too. */
const FRONT = ['id', 'title', 'summary'];
