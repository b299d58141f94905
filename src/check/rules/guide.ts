import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import { SOURCE_LANGUAGE } from '../../fields/common.ts';
import { fingerprintOf } from '../../content/fingerprint.ts';
import { fillPath } from '../../content/paths.ts';
import { toolTexts } from '../../content/types/tool/texts.ts';
import { tools } from '../../content/types/tool/tool.ts';
import { guideStrings } from '../../content/types/guide-strings.ts';
import {
  GUIDE_LANGUAGES,
  GUIDE_TEXT_GROUPS,
  isAdded,
  isGuideLanguage,
  missingTexts,
  type GuideLanguage,
  type GuideStrings,
  type GuideTextGroup,
} from '../../fields/guide-language.ts';
import { fr } from '../../i18n/messages/fr.ts';
import { blocksWithLines, sentencesOfBlock, wordsIn } from '../../content/prose.ts';
import type { Tool } from '../../content/types/tool/schema.ts';
import type { Entry, Library, PageEntry } from '../../content/library.ts';

/**
 * Checks the return guide. The number of a page is its address; the id of a field is its name in
 * saved files.
 */
export function checkGuide(library: Library): Finding[] {
  return [
    ...checkNumbers(library),
    ...[...library.guide, ...library.guideTranslations].flatMap((page) => [
      ...checkForm(page),
      ...checkSentences(page),
    ]),
    ...library.guideTranslations.flatMap((page) => [...checkFolder(page, library)]),
    ...library.guideStrings.flatMap((entry) => [...checkStrings(entry)]),
    ...library.tools.flatMap((entry) => [...checkFields(entry)]),
    ...library.toolTranslations.flatMap((entry) => [...checkToolTexts(entry, library)]),
  ];
}

function* checkNumbers({ guide }: Library): Generator<Finding> {
  const numbers = new Map<number, string>();
  for (const { path, name, data, lineOf } of guide) {
    if (!data) continue;
    const holder = numbers.get(data.number);
    if (holder) yield finding('FILE-002', { path, line: lineOf('number') }, data.number, holder);
    numbers.set(data.number, name);
  }
}

function* checkForm({ path, components, isReadable }: PageEntry<unknown>): Generator<Finding> {
  const kinds = components
    .filter(({ name }) => name === 'Part')
    .map(({ attributes }) => attributes.get('kind') ?? '');
  const [first = '', last = ''] = [kinds.at(0), kinds.at(-1)];
  const once = (kind: string) => kinds.filter((present) => present === kind).length === 1;
  const isWell = first === 'essential' && last === 'ask' && once('essential') && once('ask');
  if (isReadable && !isWell) yield finding('PART-004', { path, line: 1 }, first, last);
}

function* checkFields({ path, data, lineOf }: Entry<Tool>): Generator<Finding> {
  const ids = new Set<string>();
  for (const [index, group] of (data?.groups ?? []).entries()) {
    for (const [position, { id }] of group.fields.entries()) {
      const line = lineOf('groups', index, 'fields', position, 'id');
      if (ids.has(id)) yield finding('TOOL-001', { path, line }, id);
      ids.add(id);
    }
  }
}

/**
 * Checks that a translated tool has the same texts as the French one; once recorded, none may be
 * empty.
 */
function* checkToolTexts(
  { path, name, language, data, lineOf }: Library['toolTranslations'][number],
  library: Library,
): Generator<Finding> {
  const strings = fillPath(guideStrings.path, { name: language });
  if (!isGuideLanguage(language) || !isAdded(language)) {
    const added = Object.keys(GUIDE_LANGUAGES).filter((tag) => isAdded(tag as GuideLanguage));
    yield finding('GUIDE-002', { path, line: 1 }, language, added);
  } else if (!library.guideStrings.some((entry) => entry.path === strings)) {
    yield finding('FILE-003', { path, line: 1 }, strings);
  }
  const source = library.tools.find((tool) => tool.name === name);
  if (!source) yield finding('TR-001', { path, line: 1 }, fillPath(tools.path, { name }));
  if (!data || !source?.data) return;
  const recorded = data.translation.of;
  // A stale translation differs from its source by nature; TR-004 reports it already.
  if (recorded !== 'pending' && recorded !== fingerprintOf(tools, source.data)) return;
  const keys = toolTexts(source.data).map(([key]) => key);
  for (const key of Object.keys(data.texts).filter((key) => !keys.includes(key))) {
    yield finding('FIELD-001', { path, line: lineOf('texts', key) }, `texts.${key}`, keys);
  }
  const missing = recorded === 'pending' ? [] : keys.filter((key) => !data.texts[key]);
  if (missing.length > 0) yield finding('TOOL-002', { path, line: lineOf('texts') }, missing);
}

/** Most words of a sentence of the guide, in languages where words are counted as in French. */
const SENTENCE_WORDS = 22;
const COUNTED: readonly string[] = [SOURCE_LANGUAGE, 'en'];

function* checkSentences(page: PageEntry<unknown>): Generator<Finding> {
  if (!COUNTED.includes(page.language)) return;
  for (const { text, line } of blocksWithLines(page.body)) {
    for (const sentence of sentencesOfBlock(text)) {
      const words = wordsIn(sentence).length;
      if (words <= SENTENCE_WORDS) continue;
      const at = { path: page.path, line: page.bodyLine + line - 1 };
      yield finding('GUIDE-001', at, words, SENTENCE_WORDS, sentence);
    }
  }
}

/** Checks that a language of the guide is known and has interface words. */
function* checkFolder(page: PageEntry<unknown>, library: Library): Generator<Finding> {
  const { path, language } = page;
  const first = library.guideTranslations.find((entry) => entry.language === language);
  if (first !== page) return;
  const strings = fillPath(guideStrings.path, { name: language });
  if (!isGuideLanguage(language))
    yield finding('GUIDE-002', { path, line: 1 }, language, Object.keys(GUIDE_LANGUAGES));
  else if (isAdded(language) && !library.guideStrings.some((entry) => entry.path === strings)) {
    yield finding('FILE-003', { path, line: 1 }, strings);
  }
}

function* checkStrings({ path, data, lineOf }: Entry<GuideStrings>): Generator<Finding> {
  if (!data) return;
  for (const [key, text] of Object.entries(data.texts)) {
    const asked = placeholders(fr[key as keyof typeof data.texts]);
    const line = lineOf('texts', key);
    if (text && placeholders(text) !== asked) {
      yield finding('GUIDE-003', { path, line }, key, placeholders(text), asked);
    }
  }
  const at = { path, line: lineOf('texts') };
  const missing = missingTexts(data);
  if (missing.length > 0) yield finding('GUIDE-004', at, missing, data.language);
  for (const group of Object.keys(GUIDE_TEXT_GROUPS) as GuideTextGroup[]) {
    const lacking = missingTexts(data, group);
    const isBegun = lacking.length < GUIDE_TEXT_GROUPS[group].length;
    if (group !== 'reading' && lacking.length > 0 && isBegun) {
      yield finding('GUIDE-005', at, lacking, group);
    }
  }
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(', ');
