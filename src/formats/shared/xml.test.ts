import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeXml } from './xml.ts';

it('escapeXml leaves nothing that XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeXml(text)).not.toMatch(/[<>"\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
    }),
  );
}, 20_000);
