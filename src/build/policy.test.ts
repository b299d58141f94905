import { expect, it } from 'vitest';
import { withoutUnusedHashes } from './policy.ts';

const page = (inside: string, hashes = " 'sha256-a=' 'sha256-b='") =>
  `<!doctype html><meta http-equiv="content-security-policy" content="script-src 'self'${hashes};"><p>'sha256-c='</p>${inside}`;

it.each([
  ['nothing', ''],
  ['a script that is a file', '<script src="/a.js"></script>'],
  ['data', '<script type="application/json">{}</script>'],
])('a page with %s inside needs no hashes', (_what, inside) => {
  expect(withoutUnusedHashes(page(inside))).toBe(page(inside, ''));
});

it.each([['<script>1</script>'], ['<style>p{}</style>']])('a page with %s keeps them', (inside) => {
  expect(withoutUnusedHashes(page(inside))).toBe(page(inside));
});
