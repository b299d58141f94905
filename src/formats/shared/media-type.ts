import { lookup } from 'mrmime';

/**
 * Media types that are text in UTF-8. XML is not included, because it declares its encoding itself.
 */
const UTF8 = /^text\/(html|javascript|css|plain)$/;

/** Media type for the extension of a file name, as a server sends it. */
export function mediaTypeOf(path: string): string {
  const extension = /\.([^./]+)$/.exec(path)?.[1];
  const type = (extension && lookup(extension)) ?? 'application/octet-stream';
  return UTF8.test(type) ? `${type}; charset=utf-8` : type;
}
