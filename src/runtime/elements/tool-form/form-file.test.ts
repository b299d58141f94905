import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormFile, writeFormFile, type FormFile } from './form-file.ts';

const sheet = (value: string): FormFile => ({
  tool: 'letter',
  language: 'ar',
  direction: 'rtl',
  title: 'رسالتي',
  tab: 'waraqa-4',
  remarks: [],
  groups: [{ title: 'أنا', rows: [['الاسم', 'Nom', value]] }],
  values: { name: value },
});

describe('a saved sheet', () => {
  it('is read back as it was written, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (value) => {
        expect(readFormFile(writeFormFile(sheet(value)))).toEqual({
          tool: 'letter',
          values: { name: value },
        });
      }),
    );
  });

  it('runs nothing of what was written, and holds all of it', () => {
    const odd = `</script><script>alert(1)</script><img src=x onerror=alert(1)> "&' ${'ب'.repeat(20_000)}`;
    const html = writeFormFile(sheet(odd));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('<img');
    expect(html).toContain('ب'.repeat(20_000));
    expect(html).toMatch(/default-src 'none'/);
  });

  it('shows a neutral title in the tab and in the history', () => {
    expect(writeFormFile(sheet('a'))).toContain('<title>waraqa-4</title>');
  });

  it.each(['', '<p>other</p>', '<script type="application/json" id="sheet">{</script>'])(
    'is not found in %j',
    (html) => {
      expect(readFormFile(html)).toBeUndefined();
    },
  );

  it('refuses values that are no texts', () => {
    const html = writeFormFile(sheet('a')).replace('{"name":"a"}', '{"name":1}');
    expect(readFormFile(html)).toBeUndefined();
  });
});
