import { expect, it } from 'vitest';
import { fillSizes } from './sizes.ts';

it('writes sizes where they are told, and changes nothing else', async () => {
  const html =
    '<!DOCTYPE html><p class=x><span data-size-of="/a.zip"></span>, <em data-size-of="/b.zip" lang="fr"></em>';
  const sizes: Record<string, number> = { '/a.zip': 1024, '/b.zip': 10_240 };
  const filled = await fillSizes(html, 'en', async (address) => sizes[address]!);
  expect(filled.replaceAll(/(?<=>)(\d+)[^<]+/g, '$1')).toBe(
    '<!DOCTYPE html><p class=x><span data-size-of="/a.zip">1</span>, <em data-size-of="/b.zip" lang="fr">10</em>',
  );
  expect(await fillSizes(filled, 'en', async () => 0)).toBe(filled);
});
