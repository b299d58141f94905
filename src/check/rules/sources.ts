import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import { CONTENT_TYPES } from '../../content/registry.ts';
import {
  sourcesOfType,
  translationsOfType,
  type Entry,
  type Library,
  type PageEntry,
} from '../../content/library.ts';

/** Where a value stands in a file's data: keys and places in lists. */
type Path = readonly (string | number)[];

/**
 * Checks that every source named in the data of a file exists. In every content type, `source`
 * holds the id of one reference and `references` a list of them, at any depth. Citations in the
 * text of a page are checked with its other components.
 */
export function checkSources(library: Library): Finding[] {
  const known = new Set(library.references.map(({ name }) => name));
  return CONTENT_TYPES.flatMap((type) => [
    ...sourcesOfType(library, type),
    ...translationsOfType(library, type),
  ]).flatMap((entry) => missingSources(entry, known));
}

function missingSources(
  { path, lineOf, data }: Entry<unknown> | PageEntry<unknown>,
  known: ReadonlySet<string>,
): Finding[] {
  return [...sourcesIn(data, [])]
    .filter(({ id }) => !known.has(id))
    .map(({ id, at }) => finding('CITE-001', { path, line: lineOf(...at) }, id));
}

function* sourcesIn(value: unknown, at: Path): Generator<{ id: string; at: Path }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const place = [...at, Array.isArray(value) ? Number(key) : key];
    if (key === 'source' && typeof inner === 'string') yield { id: inner, at: place };
    else if (key === 'references' && Array.isArray(inner)) {
      for (const [index, id] of inner.entries()) yield { id: String(id), at: [...place, index] };
    } else yield* sourcesIn(inner, place);
  }
}
