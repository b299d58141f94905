import {
  sourcesOfType,
  translationsOfType,
  type Entry,
  type Library,
  type PageEntry,
} from '../../content/library.ts';
import { CONTENT_TYPES } from '../../content/registry.ts';
import { finding, type Finding } from '../../diagnostics/catalogue.ts';

/** Checks that the name of each file, or of its folder, is the declared id. */
export function checkNames(library: Library): Finding[] {
  return CONTENT_TYPES.flatMap((type) => {
    const sources = sourcesOfType(library, type);
    // A file of words without its source has a message of its own.
    const translations = translationsOfType(library, type).filter(
      ({ name }) => type.kind === 'page' || sources.some((source) => source.name === name),
    );
    return [
      ...sources.flatMap((entry) => nameFault(entry, type.namedBy ?? 'id')),
      ...translations.flatMap((entry) => nameFault(entry, 'id')),
    ];
  });
}

function nameFault(entry: Entry<unknown> | PageEntry<unknown>, field: string): Finding[] {
  const { path, name, lineOf } = entry;
  const declared = (entry.data as Readonly<Record<string, unknown>> | undefined)?.[field];
  if (declared === undefined || declared === name) return [];
  return [finding('FILE-001', { path, line: lineOf(field) }, String(declared), name)];
}
