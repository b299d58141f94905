import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playerDocument } from './document.ts';
import { packageFiles, type PackageParts } from './package.ts';
import { scorm12Manifest } from './scorm12/manifest.ts';
import { decimal, timeOfDay, timespan } from './scorm12/values.ts';
import type { ShelfModule } from './shelf-module.ts';
import { escapeXml } from './xml.ts';
import { zipPackage } from './zip.ts';

const module: ShelfModule = {
  id: 'module',
  version: '1.0.0',
  language: 'ar',
  direction: 'rtl',
  title: 'النظر & <الاستماع> "والربط"',
  summary: 'ملخص',
  minutes: 20,
  objectives: [{ id: 'objective', text: 'هدف' }],
  outline: { module: 'module', lessons: [{ number: 1, id: 'one' }], items: [], passMark: 80 },
  review: 'draft',
};
const parts: PackageParts = {
  module,
  frame: '<main><sanad-lessons></sanad-lessons></main>',
  lessons: new Map([['one', '<section>$& درس</section>']]),
  player: [{ path: 'player.js', content: '' }],
  schemas: [],
};

describe('packageFiles', () => {
  const files = new Map(packageFiles(parts).map(({ path, content }) => [path, String(content)]));

  it('puts the lessons, whole, into their place', () => {
    expect(files.get('index.html')).toContain('<main><section>$& درس</section></main>');
  });

  it('lists every file of the SCO in the manifest', () => {
    expect(files.get('imsmanifest.xml')).toContain('<file href="player.js"/>');
    expect(files.get('imsmanifest.xml')).toContain('<file href="index.html"/>');
  });

  it('takes the pass mark of the trainer', () => {
    const [, index] = packageFiles(parts, { passMark: 60 });
    expect(index?.content).toContain('"passMark":60');
  });

  it.each([0, 101, Number.NaN])('refuses a pass mark of %d', (passMark) => {
    expect(() => packageFiles(parts, { passMark })).toThrow(RangeError);
  });

  it('refuses a lesson that is not there, and a frame without a place', () => {
    expect(() => packageFiles({ ...parts, lessons: new Map() })).toThrow('"one" of module');
    expect(() => packageFiles({ ...parts, frame: '' })).toThrow('build the site again');
  });
});

it('the manifest escapes titles', () => {
  const xml = scorm12Manifest(module, ['index.html']);
  expect(xml).toContain('النظر &amp; &lt;الاستماع&gt; &quot;والربط&quot;');
  expect(xml).not.toContain('masteryscore');
});

it('the document cannot be broken out of by its data', () => {
  const outline = { ...module.outline, module: '</script><script>alert(1)' };
  const html = playerDocument(module, '', { standard: 'scorm12', outline });
  expect(html.match(/<\/script>/g)).toHaveLength(2);
});

it('escapeXml leaves nothing that XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeXml(text)).not.toMatch(/[<>"\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
    }),
  );
});

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

describe('SCORM 1.2 values', () => {
  it.each([
    [0, '00:00:00.00'],
    [-5, '00:00:00.00'],
    [12_345, '00:00:12.35'],
    [59_999, '00:01:00.00'],
    [3_600_000, '01:00:00.00'],
    [360_000_000, '100:00:00.00'],
    [Number.MAX_SAFE_INTEGER, '9999:00:00.00'],
  ])('timespan %d ms: %s', (milliseconds, text) => {
    expect(timespan(milliseconds)).toBe(text);
  });

  it('timespan always has the form that Moodle accepts', () => {
    fc.assert(
      fc.property(fc.integer(), (milliseconds) => {
        expect(timespan(milliseconds)).toMatch(/^\d{2,4}:[0-5]\d:[0-5]\d\.\d\d$/);
      }),
    );
  });

  it('time of day and decimals', () => {
    expect(timeOfDay(new Date(2026, 0, 1, 7, 8, 9))).toBe('07:08:09');
    expect([0, 100, 66.666_67, 1e-7].map(decimal)).toEqual(['0', '100', '66.67', '0']);
  });
});
