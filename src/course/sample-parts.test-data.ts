/** A module in two languages, and a second module, as the build gives them to the packager. */
import type { BuiltModule } from './built-module.ts';
import type { ModuleParts, PackageParts } from './module-parts.ts';

/** Facts of an Arabic module whose texts need escapes. */
export const module: BuiltModule = {
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
/** The module, rendered. */
export const arabic: ModuleParts = {
  module,
  frame: '<nav><ol></ol></nav><main><sanad-lessons></sanad-lessons></main>',
  lessons: new Map([['one', '<section>$& درس</section>']]),
};
/** The same module in French. */
export const french: ModuleParts = {
  ...arabic,
  module: { ...module, language: 'fr', direction: 'ltr', title: 'Écouter', summary: 'Résumé' },
};
/** A second module, of another version. */
export const other: ModuleParts = {
  ...arabic,
  module: { ...module, id: 'other', version: '2.0.0' },
};
/** Parts of a package of the Arabic module. */
export const parts: PackageParts = {
  modules: [arabic],
  player: [{ path: 'player.js', content: '' }],
  schemas: [],
};
