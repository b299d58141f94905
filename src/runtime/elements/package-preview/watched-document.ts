/** Where the script of the trial goes in a document: as early as the document allows. */
const HEADS = [/<head(?:\s[^>]*)?>/i, /<html(?:\s[^>]*)?>/i, /<!doctype[^>]*>/i];
/** A connection without a request, which no policy forbids. Browsers open it while they parse. */
const HINT = /<link\b[^>]*\brel\s*=\s*["']?[^"'>]*\b(?:preconnect|dns-prefetch)\b[^>]*>/gi;
/** Comments of the head could hold a tag that is none. */
const COMMENT = /<!--[\s\S]*?-->/g;

/** A document as it is served in a trial. */
export interface WatchedDocument {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Addresses of hints for connections, which were taken out. */
  readonly hints: readonly string[];
}

/**
 * Puts the script of the trial into an HTML document, before any script of the document itself, and
 * takes hints for connections out. Only bytes of ASCII are read and written, so that the document
 * keeps its encoding; one in UTF-16 is returned as it is.
 * @param content bytes of the document
 * @param script address of the script
 */
export function watchedDocument(content: Uint8Array<ArrayBuffer>, script: string): WatchedDocument {
  const [first, second] = content;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { body: content, hints: [] };
  const source = fromBytes(content);
  const hints: string[] = [];
  const blank = (text: string) => ' '.repeat(text.length);
  const shown = source.replace(COMMENT, blank);
  let text = source;
  for (const { 0: link, index } of shown.matchAll(HINT)) {
    const address = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(link)?.[1];
    if (address) hints.push(address);
    text = text.slice(0, index) + blank(link) + text.slice(index + link.length);
  }
  const place = HEADS.map((head) => head.exec(shown)).find((match) => match !== null);
  const at = place ? place.index + place[0].length : 0;
  const tag = `<script src="${script}"></script>`;
  return { body: toBytes(text.slice(0, at) + tag + text.slice(at)), hints };
}

/** One character for each byte; `latin1` of TextDecoder is windows-1252, which would change some. */
function fromBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

const toBytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
