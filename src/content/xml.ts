import sax, { type SAXOptions } from 'sax';

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  /** Line of its tag, from 1. */
  readonly line: number;
  /** Line on which the value of each attribute ends. */
  readonly lines: Readonly<Record<string, number>>;
  /** Offset of its tag in the text. */
  readonly start: number;
}

/** What an XML document holds beside elements and text. */
export interface XmlExtra {
  readonly kind: 'comment' | 'cdata' | 'instruction' | 'declaration';
  readonly text: string;
  readonly line: number;
}

/** A well-formed XML document. */
export interface XmlDocument {
  readonly root: XmlElement;
  readonly extras: readonly XmlExtra[];
}

/** A text that is no well-formed XML, or that has a DOCTYPE. */
export class XmlError extends Error {
  /** What is wrong, in French. */
  readonly reason: string;
  /** Line of the text, from 1. */
  readonly line: number;

  constructor(reason: string, line: number) {
    super(`ligne ${line} : ${reason}`);
    this.reason = reason;
    this.line = line;
  }
}

// The type declarations of sax lack this option: only the five entities of XML.
const STRICT = { strictEntities: true } as SAXOptions;

/** Reasons of sax, by the beginning of its message. */
const REASONS: readonly (readonly [start: string, reason: string])[] = [
  ['Unclosed root tag', 'une balise n’est pas fermée'],
  ['Unexpected end', 'le texte finit au milieu d’une balise'],
  ['Unexpected close tag', 'une balise fermante ne ferme pas la dernière balise ouverte'],
  ['Unmatched closing tag', 'une balise fermante ne ferme aucune balise ouverte'],
  ['Attribute without value', 'un attribut n’a pas de valeur'],
  ['Invalid attribute name', 'un nom est mal écrit, ou l’attribut n’a pas de valeur'],
  ['Unquoted attribute value', 'la valeur d’un attribut n’est pas entre guillemets'],
  ['No whitespace between attributes', 'deux attributs se touchent'],
  ['Invalid character entity', 'une entité n’est pas une de celles de XML'],
  ['Invalid character in entity name', 'un « & » n’est pas écrit « &amp; »'],
  ['Unencoded <', 'un « < » n’est pas écrit « &lt; »'],
  ['Text data outside of root node', 'il y a du texte hors de l’élément racine'],
  ['Non-whitespace before first tag', 'il y a du texte avant la première balise'],
  ['Malformed comment', 'un commentaire contient « -- »'],
  ['Inappropriately located doctype', 'un DOCTYPE n’a rien à faire ici'],
  ['Max buffer length exceeded', 'la valeur d’un attribut est trop longue'],
];
const OTHER = 'une balise est mal écrite';

/** A character that XML 1.0 does not allow (2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Parses a well-formed XML document. A DOCTYPE and entities other than the five of XML are refused,
 * because they could include foreign content.
 * @throws XmlError with the line, when it is not well formed
 */
export function readXml(source: string): XmlDocument {
  const text = source.replace(/^\uFEFF/, '');
  const parser = sax.parser(true, STRICT);
  const roots: XmlElement['children'] = [];
  const extras: XmlExtra[] = [];
  const open: XmlElement[] = [];
  const refuse = (reason: string, line = parser.line + 1): never => {
    throw new XmlError(reason, line);
  };
  const add = (child: XmlElement | string) => (open.at(-1)?.children ?? roots).push(child);
  const extra = (kind: XmlExtra['kind'], words: string) =>
    extras.push({ kind, text: words, line: parser.line + 1 });
  let attributes = emptyRecord<string>();
  let lines = emptyRecord<number>();
  let line = 1;
  parser.onerror = (error) => {
    refuse(REASONS.find(([start]) => error.message.startsWith(start))?.[1] ?? OTHER);
  };
  parser.ondoctype = () => refuse('un DOCTYPE n’a rien à faire ici');
  parser.onopentagstart = () => {
    [attributes, lines, line] = [emptyRecord(), emptyRecord(), parser.line + 1];
  };
  parser.onattribute = ({ name, value }) => {
    attributes[name] = value;
    lines[name] = parser.line + 1;
  };
  parser.onopentag = ({ name }) => {
    const start = parser.startTagPosition - 1;
    checkTag(text.slice(start, parser.position), Object.keys(attributes).length, refuse);
    if (open.length === 0 && roots.length > 0) refuse('il y a deux éléments racines');
    const element = { name, attributes, lines, line, start, children: [] };
    add(element);
    open.push(element);
  };
  parser.onclosetag = () => void open.pop();
  parser.ontext = (words) => void (open.length > 0 && add(words));
  parser.oncdata = (words) => {
    extra('cdata', words);
    add(words);
  };
  parser.oncomment = (words) => void extra('comment', words);
  parser.onprocessinginstruction = ({ name, body }) => {
    const isDeclaration = parser.startTagPosition === 1 && name === 'xml';
    if (/^xml$/i.test(name) && !isDeclaration) refuse('« <?xml » n’est pas au début');
    extra(isDeclaration ? 'declaration' : 'instruction', isDeclaration ? body : name);
  };
  const odd = FORBIDDEN.exec(text);
  if (odd) refuse('un caractère n’est pas permis en XML', lineAt(text, odd.index));
  parser.write(text).close();
  const [root] = roots;
  if (root === undefined || typeof root === 'string') throw new XmlError('le fichier est vide', 1);
  return { root, extras };
}

/** An object without inherited names: any name of an attribute is a key like others. */
const emptyRecord = <T>() => Object.create(null) as Record<string, T>;

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** Refuses what sax lets pass in a tag: a `<` in a value, an attribute given twice. */
function checkTag(tag: string, attributes: number, refuse: (reason: string) => void): void {
  if (tag.includes('<', 1)) refuse('un « < » n’est pas écrit « &lt; »');
  let quote = '';
  let signs = 0;
  for (const character of tag) {
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '=') signs += 1;
  }
  if (signs !== attributes) refuse('un attribut est donné deux fois');
}

/** The child elements with a name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}
