import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoringSpec } from '../../items/scoring-spec.ts';
import { resultFor, shownFingerprint } from '../../course/accessibility.ts';
import { playerDocument } from '../../formats/shared/document.ts';
import { buildPackage, packageFiles, type PackageOptions } from './package.ts';
import { type ModuleParts, type PackageParts } from '../../course/module-parts.ts';
import type { Standard } from '../../course/standards.ts';
import { duration, share, timestamp } from '../../formats/scorm2004/values.ts';
import { decimal, timeOfDay, timespan } from '../../formats/scorm12/values.ts';
import type { BuiltModule } from '../../course/built-module.ts';
import { escapeXml } from '../../formats/shared/xml.ts';
import { zipPackage } from '../../formats/shared/zip.ts';

const module: BuiltModule = {
  id: 'module',
  version: '1.0.0',
  language: 'ar',
  direction: 'rtl',
  title: 'النظر & <الاستماع> "والربط"',
  summary: 'ملخص',
  minutes: 20,
  order: 1,
  audiences: ['students'],
  objectives: [{ id: 'objective', text: 'هدف' }],
  outline: { module: 'module', lessons: [{ number: 1, id: 'one' }], items: [], passMark: 80 },
  review: 'draft',
};
const { outline } = module;
const own: ModuleParts = {
  module,
  frame: '<nav><ol></ol></nav><main><sanad-lessons></sanad-lessons></main>',
  lessons: new Map([['one', '<section>$& درس</section>']]),
};
const french: ModuleParts = {
  ...own,
  module: { ...module, language: 'fr', direction: 'ltr', title: 'Écouter', summary: 'Résumé' },
};
const other: ModuleParts = { ...own, module: { ...module, id: 'other', version: '2.0.0' } };
const parts: PackageParts = {
  modules: [own],
  player: [{ path: 'player.js', content: '' }],
  schemas: [],
};

const file = (options: PackageOptions, path: string, modules: readonly ModuleParts[] = [own]) =>
  String(packageFiles({ ...parts, modules }, options).find((f) => f.path === path)?.content);

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
    const with_ = (faulty: Partial<ModuleParts>) => ({
      ...parts,
      modules: [{ ...own, ...faulty }],
    });
    expect(() => packageFiles(with_({ lessons: new Map() }))).toThrow('"one" of module');
    expect(() => packageFiles(with_({ frame: '' }))).toThrow('build the site again');
  });
});

it('the manifest escapes titles', () => {
  const xml = file({}, 'imsmanifest.xml');
  expect(xml).toContain('النظر &amp; &lt;الاستماع&gt; &quot;والربط&quot;');
  expect(xml).not.toContain('masteryscore');
});

describe('several modules and languages', () => {
  const modules = [french, own, other];
  const paths = (standard: Standard) =>
    packageFiles({ ...parts, modules }, { standard }).map(({ path }) => path);

  it.each(['scorm12', 'scorm2004-3', 'scorm2004-4'] as const)(
    '%s: one SCO a module',
    (standard) => {
      const xml = file({ standard }, 'imsmanifest.xml', modules);
      expect(xml.match(/<item /g)).toHaveLength(2);
      expect([...xml.matchAll(/href="([^"]+)">/g)].map(([, href]) => href)).toEqual([
        'module/index.html',
        'other/ar.html',
      ]);
      expect(paths(standard)).toEqual(
        expect.arrayContaining(['module/fr.html', 'module/ar.html', 'other/ar.html']),
      );
    },
  );

  it('a module in several languages opens with the choice, and has one record', () => {
    const menu = file({}, 'module/index.html', modules);
    expect(menu).toContain('<a href="fr.html"><span class="overline">Français</span> Écouter</a>');
    expect(menu).toMatch(
      /<li lang="ar" dir="rtl"><a href="ar.html"><span class="overline">العربية/,
    );
    expect(file({}, 'module/fr.html', modules)).toContain('src="../player.js"');
  });

  it('an offline course opens by one page that leads to every document', () => {
    const index = file({ standard: 'offline' }, 'index.html', modules);
    const hrefs = [...index.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
    expect(hrefs).toEqual(['module/fr.html', 'module/ar.html', 'other/ar.html']);
    const back = '<li><a href="../index.html">الصفحة الأولى للحزمة</a></li></ol></nav>';
    expect(file({ standard: 'offline' }, 'other/ar.html', modules)).toContain(back);
    expect(file({ standard: 'offline' }, 'index.html')).not.toContain('../index.html');
    expect(file({}, 'other/ar.html', modules)).not.toContain('../index.html');
    expect(paths('offline').some((path) => path.endsWith('.xml'))).toBe(false);
  });

  it('the title of the trainer is the one the LMS shows', () => {
    const xml = file({ title: 'Ma formation', name: 'path-students' }, 'imsmanifest.xml', modules);
    expect(xml).toContain('<title>Ma formation</title>');
    expect(xml).toContain('identifier="sanad.path-students.fr.ar"');
    const shared = file({ title: 'Ma formation', isShared: true }, 'imsmanifest.xml', [french]);
    expect(shared).toContain('<title>Ma formation – Écouter</title>');
  });
});

describe('one file', () => {
  const page = (id: string) =>
    `<section class="player-page" id="${id}" aria-labelledby="${id}-title ${id}"><h1 id="${id}-title">$&</h1>` +
    `<a href="#${id}-title">a</a><a href="https://site.example/#b">b</a><svg viewBox="0 0 1 1"><path/></svg></section>`;
  const frame =
    '<a class="skip" href="#main">x</a><main id="main"><sanad-lessons></sanad-lessons></main>' +
    '<noscript><p id="without">n</p></noscript>';
  const modules = [french, own, other].map((parts) => ({
    ...parts,
    frame,
    lessons: new Map([['one', page('one')]]),
  }));
  const player = [
    { path: 'player.css', content: 'a{}' },
    { path: 'player.js', content: 'const a = "</script><!-- é";' },
  ];
  const made = (of: readonly ModuleParts[] = modules) => {
    const files = packageFiles({ ...parts, player, modules: of }, { standard: 'single-file' });
    expect(files.map(({ path }) => path)).toEqual(['index.html']);
    return String(files[0]?.content);
  };
  const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, own]) => own!);

  it('holds each module in each language, with ids and links of its own', () => {
    const html = made();
    const ids = all(html, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(['module-fr', 'module-ar', 'other-ar', 'module-ar--one-title']),
    );
    const inside = all(html, / (?:href="#|for="|aria-labelledby=")([^"]+)"/g);
    for (const id of inside.flatMap((names) => names.split(' '))) expect(ids).toContain(id);
    expect(html).toContain('href="https://site.example/#b"');
    expect(all(html, /<article [^>]*lang="(\w+)" dir="\w+"/g)).toEqual(['fr', 'ar', 'ar']);
    expect(all(html, /<(main)/g)).toHaveLength(1);
    expect(html).toContain('viewBox="0 0 1 1"');
    expect(html).toContain('$&amp;');
  });

  it('allows its own script and style alone, by their hashes, and ends neither early', () => {
    const html = made();
    expect(html).toContain('<script>const a = "<\\/script><\\!-- é";</script>');
    // printf 'const a = "<\\/script><\\!-- é";' | openssl dgst -sha256 -binary | base64; likewise a{}
    expect(all(html, /'sha256-([^']+)'/g)).toEqual([
      '3yN1x+I396A956q/KnIn5nle/c1n03M/RLrnkp7b/Bs=',
      'X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=',
    ]);
    expect(html).not.toMatch(/src="|<link|unsafe/);
  });

  it('has its passport inside, and needs no list for one module', () => {
    expect(made()).toMatch(/<pre[^>]*>Écouter[^<]*SHA-256/);
    expect(made([modules[0]!])).toContain('<a href="#start">À propos de ce fichier</a>');
  });

  it('fails loudly without its player', () => {
    const make = () => packageFiles(parts, { standard: 'single-file' });
    expect(make).toThrow('The player has no player.css');
  });
});

describe('cmi5', () => {
  it.each([
    ['read-and-passed', 'CompletedAndPassed'],
    ['read', 'Completed'],
    ['passed', 'Passed'],
  ] as const)('completion %s: the LMS moves on at %s', (completion, moveOn) => {
    const quiz = { ...outline, items: [{ use: 'quiz' } as ScoringSpec], passMark: 85 };
    const withQuiz = [{ ...own, module: { ...module, outline: quiz } }];
    const xml = file({ standard: 'cmi5', completion }, 'cmi5.xml', withQuiz);
    expect(xml).toContain(`moveOn="${moveOn}" masteryScore="0.85"`);
    expect(xml).toContain('<url>index.html</url>');
  });

  it('a module without questions asks for no score', () => {
    expect(file({ standard: 'cmi5' }, 'cmi5.xml')).toContain('moveOn="Completed" launchMethod');
  });

  it('the link alone has absolute addresses, and asks for a good base', () => {
    const options = { standard: 'cmi5-link', baseUrl: 'https://site.example/cours' } as const;
    const xml = new TextDecoder().decode(buildPackage(parts, options));
    expect(xml).toContain('<url>https://site.example/cours/index.html</url>');
    expect(() => buildPackage(parts, { standard: 'cmi5-link' })).toThrow(RangeError);
    expect(() => buildPackage(parts, { ...options, baseUrl: 'site' })).toThrow(RangeError);
  });

  it('only its documents may connect', () => {
    expect(file({ standard: 'cmi5' }, 'index.html')).toContain('connect-src http: https:');
    for (const standard of ['scorm12', 'scorm2004-3', 'scorm2004-4', 'offline'] as const)
      expect(file({ standard }, 'index.html')).not.toContain('connect-src');
  });
});

const tested = (language: 'fr' | 'ar', violations: number): ModuleParts => ({
  ...(language === 'fr' ? french : own),
  module: {
    ...(language === 'fr' ? french : own).module,
    accessibility: { tool: 'axe 4.1.2', date: '2026-11-27', pages: 5, rules: 60, violations },
  },
});

describe('accessibility', () => {
  const both = [tested('fr', 1), tested('ar', 0)];

  it('is what was found in all languages together', () => {
    expect(file({}, 'passport.txt', both)).toContain(
      'axe 4.1.2, 2026-11-27, WCAG 2.2 A et AA (règles\u00a0: 60)\u00a0; pages montrées\u00a0: 10\u00a0; défauts\u00a0: 1\n',
    );
  });

  it('is not told of what was not tested, even in part', () => {
    const text = file({}, 'passport.txt', [tested('fr', 0), own]);
    expect(text).toContain('Accessibilité\u00a0: pas testée depuis que le contenu a changé\n');
    expect(text).not.toContain('axe');
  });

  it.each([
    ['scorm12', 'imsmanifest.xml', 'Accessibility Restrictions'],
    ['scorm2004-4', 'metadata.xml', 'accessibility restrictions'],
  ] as const)('is in the metadata of %s, in each language', (standard, path, purpose) => {
    const xml = file({ standard }, path, both);
    const after = xml.slice(xml.indexOf(purpose));
    expect(after).toMatch(/"fr">axe 4\.1\.2, .+\s: 1<[^]+"ar">axe 4\.1\.2، .+: 1</);
  });

  it('holds for what was shown, and for nothing else', () => {
    const player = [{ path: 'player.css', content: 'a{}' }];
    const print = shownFingerprint(french, player);
    const record = {
      fr: { ...tested('fr', 0).module.accessibility!, fingerprint: print },
    };
    expect(resultFor(record, 'fr', print)).toEqual(tested('fr', 0).module.accessibility);
    expect(resultFor(record, 'ar', print)).toBeUndefined();
    const others: [ModuleParts, { path: string; content: string }[]][] = [
      [{ ...french, frame: `${french.frame} ` }, player],
      [{ ...french, lessons: new Map([['one', '']]) }, player],
      [french, [{ path: 'player.css', content: 'b{}' }]],
    ];
    for (const [parts, sheet] of others) {
      expect(resultFor(record, 'fr', shownFingerprint(parts, sheet))).toBeUndefined();
    }
    const facts = { ...french, module: { ...french.module, minutes: 30 } };
    const script = [...player, { path: 'player.js', content: 'x' }];
    expect(shownFingerprint(facts, script)).toBe(print);
  });
});

describe('passport', () => {
  it('says what the package holds', () => {
    const text = file({ completion: 'read', passMark: 70 }, 'passport.txt', [french]);
    const lines = text.replaceAll('\u00a0', ' ').split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Écouter',
        'Version : 1.0.0',
        'Norme : SCORM 1.2',
        'Langues : Français',
        'Durée : 20 min',
        'Relecture : brouillon, aucun clinicien n’a tout relu',
        'Terminé quand : chaque leçon est lue',
        'Requêtes à d’autres sites : aucune',
        '- Écouter (1.0.0) : leçons : 1 ; questions : 0 ; seuil : 70 %',
      ]),
    );
  });

  it('its hash changes with the content and with nothing else', () => {
    const hashIn = (options: PackageOptions, modules = [own]) =>
      /[0-9a-f]{64}/.exec(file(options, 'passport.txt', modules))?.[0];
    expect(hashIn({ title: 'x' })).toBe(hashIn({}));
    expect(hashIn({ passMark: 70 })).not.toBe(hashIn({}));
    expect(hashIn({}, [french])).not.toBe(hashIn({}));
  });
});

it('the document cannot be broken out of by its data', () => {
  const hostile = { ...outline, module: '</script><script>alert(1)' };
  const html = playerDocument(module, '', { standard: 'scorm12', outline: hostile });
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

describe('SCORM 2004 values', () => {
  it.each([
    [0, 'PT0S'],
    [-5, 'PT0S'],
    [12_345, 'PT12.35S'],
    [59_999, 'PT1M'],
    [3_725_500, 'PT1H2M5.5S'],
    [360_000_000, 'PT100H'],
  ])('duration %d ms: %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });

  it('duration has at most two decimals, whatever the length', () => {
    fc.assert(
      fc.property(fc.integer(), (milliseconds) => {
        expect(duration(milliseconds)).toMatch(
          /^PT(?=\d)(\d+H)?([1-5]?\dM)?([1-5]?\d(\.\d\d?)?S)?$/,
        );
      }),
    );
  });

  it('timestamps have no zone, shares no exponent', () => {
    expect(timestamp(new Date(2026, 0, 1, 7, 8, 9))).toBe('2026-01-01T07:08:09');
    expect([0, 1, 0.857_142_9, 1e-7, -1, 2].map(share)).toEqual([
      '0',
      '1',
      '0.8571',
      '0',
      '0',
      '1',
    ]);
  });
});
