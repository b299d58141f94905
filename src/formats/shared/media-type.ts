import { lookup } from 'mrmime';

/** Types that are text in UTF-8. XML is not among them: it says itself how it is encoded. */
const UTF8 = /^text\/(html|javascript|css|plain)$/;

/** Media type of a file by the extension of its name, as a server gives it. */
export function mediaTypeOf(path: string): string {
  const extension = /\.([^./]+)$/.exec(path)?.[1];
  const type = (extension && lookup(extension)) ?? 'application/octet-stream';
  return UTF8.test(type) ? `${type}; charset=utf-8` : type;
}
