import { describe, expect, it } from 'vitest';
import type { ModuleParts } from '../../course/module-parts.ts';
import { french, module, other, arabic, parts } from '../../course/sample-parts.test-data.ts';
import type { Standard } from '../../formats/registry.ts';
import type { ScoringSpec } from '../../items/scoring-spec.ts';
import type { PackageOptions } from './package-options.ts';
import { buildPackage, packageFiles } from './package.ts';

const { outline } = module;
const file = (options: PackageOptions, path: string, modules: readonly ModuleParts[] = [arabic]) =>
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
      modules: [{ ...arabic, ...faulty }],
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
  const modules = [french, arabic, other];
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
  const modules = [french, arabic, other].map((parts) => ({
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
  const all = (html: string, pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, match]) => match!);

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
    const withQuiz = [{ ...arabic, module: { ...module, outline: quiz } }];
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
