import { finding, type Finding } from '../../messages/catalogue.ts';
import type { Tool } from '../../schemas/guide.ts';
import type { Entry, Library, PageEntry } from '../library.ts';

/** Checks the return guide: a page's number is its address, a field's id its name in a file. */
export function checkGuide(library: Library): Finding[] {
  return [
    ...checkNumbers(library),
    ...[...library.guide, ...library.guideTranslations].flatMap((page) => [...checkForm(page)]),
    ...library.tools.flatMap((entry) => [...checkFields(entry)]),
  ];
}

function* checkNumbers({ guide }: Library): Generator<Finding> {
  const numbers = new Map<number, string>();
  for (const { path, name, data, lineOf } of guide) {
    if (!data) continue;
    const other = numbers.get(data.number);
    if (other) yield finding('FILE-002', { path, line: lineOf('number') }, data.number, other);
    numbers.set(data.number, name);
  }
}

function* checkForm({ path, components, isReadable }: PageEntry<unknown>): Generator<Finding> {
  const kinds = components
    .filter(({ name }) => name === 'Part')
    .map(({ attributes }) => attributes.get('kind') ?? '');
  const [first = '', last = ''] = [kinds.at(0), kinds.at(-1)];
  const once = (kind: string) => kinds.filter((other) => other === kind).length === 1;
  const isWell = first === 'essential' && last === 'ask' && once('essential') && once('ask');
  if (isReadable && !isWell) yield finding('PART-004', { path, line: 1 }, first, last);
}

function* checkFields({ path, data, lineOf }: Entry<Tool>): Generator<Finding> {
  const ids = new Set<string>();
  for (const [index, group] of (data?.groups ?? []).entries()) {
    for (const [place, { id }] of group.fields.entries()) {
      const line = lineOf('groups', index, 'fields', place, 'id');
      if (ids.has(id)) yield finding('TOOL-001', { path, line }, id);
      ids.add(id);
    }
  }
}
