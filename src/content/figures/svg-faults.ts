import type { XmlDocument, XmlElement, XmlExtra } from '../xml.ts';
import { ruleOf, valueOf } from './svg-grammar.ts';

/** What an SVG holds that a figure may not. */
export interface SvgFault {
  readonly line: number;
  /** In French, after "the figure contains". */
  readonly what: string;
}

/** Lists what an SVG holds that a figure may not, in the order of the text. */
export function svgFaults({ root, extras }: XmlDocument): SvgFault[] {
  if (root.name !== 'svg') {
    return [{ line: root.line, what: `<${short(root.name)}> au lieu de <svg>` }];
  }
  const elements = elementsIn(root);
  const faults = [
    ...(root.attributes['xmlns'] === undefined
      ? [{ line: root.line, what: 'un <svg> sans xmlns="http://www.w3.org/2000/svg"' }]
      : []),
    ...extras.flatMap(extraFault),
    ...elements.flatMap(elementFaults),
    ...referenceFaults(elements),
  ];
  return faults.sort((a, b) => a.line - b.line);
}

/** An element and those inside, except inside elements that are not allowed. */
function elementsIn(element: XmlElement): XmlElement[] {
  if (!ruleOf(element.name)) return [element];
  return [element, ...childElements(element).flatMap(elementsIn)];
}

const childElements = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

/** What an HTML parser reads in another way than an XML parser, and could take for a tag. */
function extraFault({ kind, text, line }: XmlExtra): SvgFault[] {
  switch (kind) {
    case 'cdata':
      return [{ line, what: 'une section CDATA' }];
    case 'instruction':
      return [{ line, what: `une instruction <?${text}` }];
    case 'comment':
      return /[<>]/.test(text) ? [{ line, what: 'un commentaire avec « < » ou « > »' }] : [];
    case 'declaration':
      return DECLARATION.test(text) ? [] : [{ line, what: 'un <?xml qui ne dit pas UTF-8' }];
  }
}
const DECLARATION =
  /^\s*version=(["'])1\.[01]\1(?:\s+encoding=(["'])utf-8\2)?(?:\s+standalone=(["'])(?:yes|no)\3)?\s*$/i;

function elementFaults(element: XmlElement): SvgFault[] {
  const { name, line, children } = element;
  const rule = ruleOf(name);
  if (!rule) return [{ line, what: elementWords(name) }];
  const misplaced = childElements(element).filter(
    (child) => ruleOf(child.name) && !rule.children.includes(child.name),
  );
  const hasLooseText = !rule.hasText && children.some((child) => isWords(child));
  return [
    ...attributeFaults(element),
    ...misplaced.map((child) => ({ line: child.line, what: `<${child.name}> dans <${name}>` })),
    ...(hasLooseText ? [{ line, what: `du texte dans <${name}>` }] : []),
  ];
}

const isWords = (child: XmlElement | string) => typeof child === 'string' && child.trim() !== '';

function elementWords(name: string): string {
  if (name === 'script') return 'un script';
  if (name === 'style') return 'une balise <style>';
  if (name === 'foreignObject') return 'du HTML, dans <foreignObject>';
  if (/^(?:set|discard|animate\w*|mpath)$/.test(name)) return `une animation, <${name}>`;
  if (name === 'a') return 'un lien <a>';
  if (/^(?:image|feImage|audio|video|iframe|embed|object)$/.test(name)) {
    return `un fichier joint, <${name}>`;
  }
  return `un élément <${short(name)}>`;
}

function attributeFaults({ name, attributes, lines, line }: XmlElement): SvgFault[] {
  const rule = ruleOf(name);
  if (!rule) return [];
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    // The viewBox of the figure has a message of its own.
    if (name === 'svg' && attribute === 'viewBox') return [];
    const form = valueOf(attribute, rule);
    if (form?.test(value)) return [];
    return [{ line: lines[attribute] ?? line, what: attributeWords(name, attribute, value, form) }];
  });
}

function attributeWords(element: string, name: string, value: string, form?: RegExp): string {
  if (name === 'style') return 'un attribut style';
  if (/^on/i.test(name)) return `un gestionnaire d’événement, ${short(name)}`;
  const written = `${short(name)}="${short(value)}"`;
  if (/^(?:.*:)?(?:href|src)$/i.test(name)) return `une adresse hors de la figure, ${written}`;
  if (!form) return `un attribut ${short(name)} sur <${element}>`;
  return /url\(/i.test(value)
    ? `une adresse hors de la figure, ${written}`
    : `une valeur refusée, ${written}`;
}

/** Ids that are missing or given twice, and a `use` that would repeat another one. */
function referenceFaults(elements: readonly XmlElement[]): SvgFault[] {
  const byId = new Map<string, XmlElement>();
  const twice: SvgFault[] = [];
  for (const element of elements) {
    const { id } = element.attributes;
    if (id === undefined) continue;
    if (byId.has(id)) twice.push({ line: element.line, what: `deux fois id="${short(id)}"` });
    byId.set(id, element);
  }
  const broken = elements.flatMap(referencesOf).flatMap(({ from, id, line }) => {
    const target = byId.get(id);
    if (!target) return [{ line, what: `un renvoi à « #${short(id)} », qui n’y est pas` }];
    if (from !== 'use' || !repeats(target)) return [];
    return [{ line, what: `un <use> de « #${short(id)} », qui contient un <use>` }];
  });
  return [...twice, ...broken];
}

/** The ids that an allowed element refers to. */
function referencesOf({ name, attributes, lines, line }: XmlElement) {
  if (!ruleOf(name)) return [];
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const pattern = /^(?:xlink:)?href$/.test(attribute) ? /^#(.+)$/ : /^url\(#(.+)\)$/;
    const id = pattern.exec(value)?.[1];
    return id === undefined ? [] : [{ from: name, id, line: lines[attribute] ?? line }];
  });
}

/** Nested repetition grows without bound, so a repeated element holds no `use`. */
const repeats = (element: XmlElement) => elementsIn(element).some(({ name }) => name === 'use');

/** Start of a text, on one line, so that a message stays readable. */
const short = (text: string) => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};
