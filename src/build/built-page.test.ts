import { expect, it } from 'vitest';
import { linksOf, scriptsOf, sheetsOf } from './built-page.ts';

const page = `<!doctype html><head><link rel="stylesheet" href="/a.css"><link href="/i.svg" rel="icon">
<script type="module" src="/a.js"></script><script>1 > 0</script></head>
<body><a href="/guide/1/">1</a><img src="/f.svg"></body>`;

it('names its links, style sheets and scripts', () => {
  expect(linksOf(page)).toEqual(['/a.css', '/i.svg', '/a.js', '/guide/1/', '/f.svg']);
  expect(sheetsOf(page)).toEqual(['/a.css']);
  expect(scriptsOf(page)).toEqual(['/a.js']);
});
