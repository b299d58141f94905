import { expect, it } from 'vitest';
import { mediaTypeOf } from './media-type.ts';

it.each([
  ['a/b.HTML', 'text/html; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.mjs', 'text/javascript; charset=utf-8'],
  ['a.css', 'text/css; charset=utf-8'],
  ['a.txt', 'text/plain; charset=utf-8'],
  ['imsmanifest.xml', 'text/xml'],
  ['a.xhtml', 'application/xhtml+xml'],
  ['a.svg', 'image/svg+xml'],
  ['a.min.woff2', 'font/woff2'],
  ['a.vtt', 'text/vtt'],
  ['a.zip', 'application/zip'],
  ['a.b/c', 'application/octet-stream'],
  ['html', 'application/octet-stream'],
  ['a.unknown', 'application/octet-stream'],
])('%s is served as %s', (path, type) => {
  expect(mediaTypeOf(path)).toBe(type);
});
