import { PackageError } from './package-error.ts';

/** Elements of a local name, in any namespace: manifests choose their own prefixes. */
export const named = (parent: Document | Element, name: string): Element[] => [
  ...parent.getElementsByTagNameNS('*', name),
];

/**
 * Value of an attribute, in any namespace and case: SCORM 1.2 has `scormtype`, 2004 `scormType`.
 * @param name in lower case
 */
export const attribute = (element: Element, name: string): string | undefined =>
  [...element.attributes].find(({ localName }) => localName.toLowerCase() === name)?.value;

/** Trimmed text of an element; empty for none. */
export const textOf = (element: Element | undefined): string => element?.textContent?.trim() ?? '';

/**
 * Decodes XML by its byte order mark, else by its declared encoding, else as UTF-8.
 * @throws {PackageError} when a byte is none of that encoding: a parser of XML stops there
 */
export function textOfXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 100));
  const declared = /encoding\s*=\s*["'](?!utf-16)([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  return decoded(bytes, isKnown(declared) ? declared : 'utf-8');
}

/** Whether the browser knows an encoding. */
function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new PackageError('manifest-encoding', encoding.toUpperCase());
  }
}
