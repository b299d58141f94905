import { describe, expect, it } from 'vitest';
import type { ModuleParts } from '../../course/module-parts.ts';
import { french, arabic, parts } from '../../course/sample-parts.test-data.ts';
import type { PackageOptions } from './package-options.ts';
import { packageFiles } from './package.ts';

const file = (options: PackageOptions, path: string, modules: readonly ModuleParts[] = [arabic]) =>
  String(packageFiles({ ...parts, modules }, options).find((f) => f.path === path)?.content);

const tested = (language: 'fr' | 'ar', violations: number): ModuleParts => ({
  ...(language === 'fr' ? french : arabic),
  module: {
    ...(language === 'fr' ? french : arabic).module,
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
    const text = file({}, 'passport.txt', [tested('fr', 0), arabic]);
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
    const hashIn = (options: PackageOptions, modules = [arabic]) =>
      /[0-9a-f]{64}/.exec(file(options, 'passport.txt', modules))?.[0];
    expect(hashIn({ title: 'x' })).toBe(hashIn({}));
    expect(hashIn({ passMark: 70 })).not.toBe(hashIn({}));
    expect(hashIn({}, [french])).not.toBe(hashIn({}));
  });
});
