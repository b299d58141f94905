import { finding, type Finding } from '../../diagnostics/catalogue.ts';
import { SOURCE_LANGUAGE } from '../../fields/common.ts';
import { pagesByType, type Entry, type Library, type PageEntry } from '../../content/library.ts';
import type { Component } from '../../content/mdx/inventory.ts';
import { isExternalLink, LINK_FORMS, LINK_SCHEMES, parseLink } from '../../content/mdx/links.ts';
import { hasPart } from './banks.ts';
import { COMPONENTS, componentShape } from '../../content/mdx/components.ts';

type AnyPage = PageEntry<unknown>;

/** Checks the body of every page: components, Parts, citations, terms, links, names of figures. */
export function checkPages(library: Library): Finding[] {
  return pagesByType(library).flatMap(({ type, sources, translations }) =>
    [...sources, ...translations].flatMap((page) => [
      ...checkPage(page, type.parts.kinds, library),
      ...checkAllParts(page, type.parts.required ?? []),
    ]),
  );
}

function* checkPage(page: AnyPage, kinds: readonly string[], library: Library): Generator<Finding> {
  const { path } = page;
  for (const line of page.loose) yield finding('MDX-005', { path, line });
  const seen = new Set<string>();
  for (const component of page.components) {
    const wrong = checkShape(component, path);
    if (wrong.length > 0) {
      yield* wrong;
      continue;
    }
    yield* checkMeaning(component, page, kinds, library);
    const id = component.attributes.get('id') ?? '';
    if (component.name !== 'Part') continue;
    if (seen.has(id)) yield finding('PART-002', { path, line: component.line }, id);
    seen.add(id);
  }
  for (const { target, line } of page.links) {
    if (!isGoodLink(target, library)) yield finding('LINK-001', { path, line }, target, LINK_FORMS);
  }
}

function checkShape({ name, attributes, line }: Component, path: string): Finding[] {
  const shape = componentShape(name);
  const at = { path, line };
  if (!shape) return [finding('MDX-002', at, name, Object.keys(COMPONENTS))];
  const known = [...shape.required, ...shape.optional];
  return [
    ...shape.required
      .filter((attribute) => !attributes.get(attribute)?.trim())
      .map((attribute) => finding('MDX-003', at, name, attribute)),
    ...[...attributes.keys()]
      .filter((attribute) => !known.includes(attribute))
      .map((attribute) => finding('MDX-004', at, name, attribute, known)),
  ];
}

function* checkMeaning(
  { name, attributes, line }: Component,
  page: AnyPage,
  kinds: readonly string[],
  library: Library,
): Generator<Finding> {
  const at = { path: page.path, line };
  const id = attributes.get('id') ?? '';
  if (name === 'Part' && !kinds.includes(attributes.get('kind') ?? '')) {
    yield finding('PART-001', at, attributes.get('kind') ?? '', kinds);
  }
  if (name === 'Cite' && !exists(library.references, id)) yield finding('CITE-001', at, id);
  if (name === 'Term' && !exists(library.terms, id)) yield finding('TERM-001', at, id);
  // The questions of a translation are compared with those of its source.
  if (name === 'Question' && page.language === SOURCE_LANGUAGE) {
    yield* checkQuestion(id, at, page, library);
  }
  if (name === 'Figure') {
    const src = attributes.get('src') ?? '';
    if (!attributes.get('alt')?.trim()) yield finding('FIG-001', at, src);
    const folder = page.module ? `modules/${page.module}` : 'content/guide';
    if (!library.figures.some(({ path }) => path === `${folder}/figures/${src}`)) {
      yield finding('FIG-002', at, src);
    }
  }
}

function* checkQuestion(
  id: string,
  at: { path: string; line: number },
  page: AnyPage,
  library: Library,
): Generator<Finding> {
  const entry = library.banks.find(({ name }) => name === page.module);
  // A bank that does not parse has a message of its own: its items are unknown.
  if (entry && !entry.data) return;
  const item = entry?.data?.items.find((candidate) => candidate.id === id);
  if (!item) yield finding('FILE-004', at, 'la question', id);
  else if (item.use !== 'lesson') yield finding('QUIZ-005', at, id);
}

function* checkAllParts(page: AnyPage, required: readonly string[]): Generator<Finding> {
  const kinds = page.components.map(({ attributes }) => attributes.get('kind'));
  if (!page.isReadable) return;
  const missing = required.filter((kind) => !kinds.includes(kind));
  if (missing.length > 0) yield finding('PART-003', { path: page.path, line: 1 }, missing);
}

function isGoodLink(target: string, library: Library): boolean {
  const link = parseLink(target);
  if (!link) return isExternalLink(target);
  const entries: readonly (Entry<unknown> | PageEntry<unknown>)[] =
    library[LINK_SCHEMES[link.scheme].collection];
  const entry = entries.find(
    ({ module, name }) => link.id === (module ? `${module}/${name}` : name),
  );
  if (!entry || link.part === undefined || !('components' in entry)) return entry !== undefined;
  return !entry.isReadable || hasPart(entry, link.part);
}

const exists = (entries: readonly { name: string }[], id: string) =>
  entries.some(({ name }) => name === id);
