/**
 * Meanings of numbers: states store answers by item number, and Anki identifies notes by their
 * guid.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readGolden } from './golden-file.ts';

/** Id and type of an item, or id of a lesson, by number. */
type Numbers = Readonly<Record<string, string>>;

/** File of the numbers. */
export const NUMBERS = 'numbers.json';

/** The numbers of a built site. */
export interface SiteNumbers {
  readonly modules: Readonly<
    Record<string, { readonly lessons: Numbers; readonly items: Numbers }>
  >;
  /** Items of the paths’ tests, by their number in the whole course. */
  readonly tests: Numbers;
  /** Guids of notes, by file. */
  readonly anki: Readonly<Record<string, readonly string[]>>;
}

interface Outline {
  readonly lessons: readonly { readonly number: number; readonly id: string }[];
  readonly items: readonly {
    readonly number: number;
    readonly id: string;
    readonly type: string;
  }[];
}

const itemsOf = ({ items }: Outline): Numbers =>
  Object.fromEntries(items.map(({ number, id, type }) => [number, `${id} (${type})`]));
const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/**
 * Reads the numbers from a built site.
 * @param site its folder
 */
export function numbersOf(site: string): SiteNumbers {
  const modules = foldersIn(`${site}/shelf`)
    .filter((id) => existsSync(`${site}/shelf/${id}/fr/module.json`))
    .map((id) => {
      const text = readFileSync(`${site}/shelf/${id}/fr/module.json`, 'utf8');
      const { outline } = JSON.parse(text) as { outline: Outline };
      const lessons = Object.fromEntries(outline.lessons.map((one) => [one.number, one.id]));
      return [id, { lessons, items: itemsOf(outline) }] as const;
    });
  const forms = foldersIn(`${site}/paths`).flatMap((path) =>
    foldersIn(`${site}/paths/${path}`).map((form) =>
      outlineOf(readFileSync(`${site}/paths/${path}/${form}/index.html`, 'utf8')),
    ),
  );
  const anki = readdirSync(`${site}/anki`).map((name) => {
    const text = readFileSync(`${site}/anki/${name}`, 'utf8');
    return [name, [...text.matchAll(/^"([^"\t]+)"\t/gm)].map(([, guid]) => guid ?? '')] as const;
  });
  return {
    modules: Object.fromEntries(modules),
    tests: Object.assign({}, ...forms.map(itemsOf)) as Numbers,
    anki: Object.fromEntries(anki.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The outline in a test’s page. */
function outlineOf(html: string): Outline {
  const search = (node: DefaultTreeAdapterTypes.Node): string | undefined => {
    const isOutline = 'attrs' in node && node.attrs.some(({ value }) => value === 'outline');
    if (isOutline && node.tagName === 'script') return textOf(node);
    return 'childNodes' in node ? first(node.childNodes.map(search)) : undefined;
  };
  return JSON.parse(search(parse(html)) ?? '{"lessons":[],"items":[]}') as Outline;
}

const textOf = ({ childNodes: [text] }: DefaultTreeAdapterTypes.Element) =>
  text && 'value' in text ? text.value : undefined;

const first = (values: readonly (string | undefined)[]) =>
  values.find((value) => value !== undefined);

/** The numbers in the golden file. */
export const promisedNumbers = () => readGolden(NUMBERS) as SiteNumbers;

/**
 * Lists numbers whose meaning changed or disappeared; new numbers are allowed.
 * @returns lines such as `psychological-first-aid 15: first-words (single) → nothing`
 */
export function lostNumbers(before: SiteNumbers, after: SiteNumbers): string[] {
  const lost = (name: string, was: Numbers, is: Numbers | undefined) =>
    Object.entries(was)
      .filter(([number, thing]) => is?.[number] !== thing)
      .map(([number, thing]) => `${name} ${number}: ${thing} → ${is?.[number] ?? 'nothing'}`);
  return [
    ...Object.entries(before.modules).flatMap(([id, { lessons, items }]) => [
      ...lost(`${id}, lesson`, lessons, after.modules[id]?.lessons),
      ...lost(id, items, after.modules[id]?.items),
    ]),
    ...lost('tests', before.tests, after.tests),
    ...Object.entries(before.anki).flatMap(([file, guids]) =>
      guids
        .filter((guid) => !after.anki[file]?.includes(guid))
        .map((guid) => `${file} ${guid}: there → nothing`),
    ),
  ];
}
