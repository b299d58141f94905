import sax, { type QualifiedTag, type SAXOptions, type Tag } from 'sax';

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

// The type declarations of sax lack this option: only the five entities of XML.
const STRICT = { strictEntities: true } as SAXOptions;

/**
 * Parses a well-formed XML document. Entities other than the five of XML are refused, because they
 * could include foreign content.
 * @throws Error with the line, when it is not well formed
 */
export function readXml(text: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [document];
  const parser = sax.parser(true, STRICT);
  parser.ondoctype = () => {
    throw new Error(`ligne ${parser.line + 1} : un DOCTYPE n’a rien à faire ici`);
  };
  parser.onopentag = ({ name, attributes }: Tag | QualifiedTag) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => void open.pop();
  parser.ontext = (words) => void open.at(-1)?.children.push(words);
  parser.oncdata = (words) => void open.at(-1)?.children.push(words);
  parser.onerror = (error) => {
    throw new Error(`ligne ${parser.line + 1} : ${error.message.split('\n')[0] ?? ''}`);
  };
  parser.write(text.replace(/^\uFEFF/, '')).close();
  const root = document.children.find((child) => typeof child !== 'string');
  if (!root || typeof root === 'string') throw new Error('ligne 1 : le fichier est vide');
  return root;
}

/** The child elements with a name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}
