import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipPackage } from './zip.ts';

describe('zipPackage', () => {
  const files = [
    { path: 'b/x.txt', content: 'مرحبا' },
    { path: 'a.txt', content: new Uint8Array([1, 2, 3]) },
  ];

  it('gives the same bytes whatever the order of the files', () => {
    expect(zipPackage(files)).toEqual(zipPackage([...files].reverse()));
  });

  it('gives back what was put in', () => {
    const back = unzipSync(zipPackage(files));
    expect(new TextDecoder().decode(back['b/x.txt'])).toBe('مرحبا');
    expect(back['a.txt']).toEqual(new Uint8Array([1, 2, 3]));
  });

  it.each(['é.txt', '/a.txt', 'a//b', 'a b.txt', '../a.txt/'])('refuses the path %s', (path) => {
    expect(() => zipPackage([{ path, content: '' }])).toThrow(RangeError);
  });

  it('refuses the same path twice', () => {
    expect(() => zipPackage([files[1]!, files[1]!])).toThrow('occurs twice');
  });
});
