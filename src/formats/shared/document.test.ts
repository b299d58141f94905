import { expect, it } from 'vitest';
import { module } from '../../course/sample-parts.test-data.ts';
import { playerDocument } from './document.ts';

const PLACE = { base: '', connects: false };

it('the document cannot be broken out of by its data', () => {
  const hostile = { ...module.outline, module: '</script><script>alert(1)' };
  const html = playerDocument(module, '', { standard: 'scorm12', outline: hostile }, PLACE);
  expect(html.match(/<\/script>/g)).toHaveLength(2);
});

it('direction stands on the body too, where converters look for it', () => {
  const arabic = { ...module, language: 'ar' as const, direction: 'rtl' as const };
  const html = playerDocument(arabic, '', { standard: 'scorm12', outline: module.outline }, PLACE);
  expect(html).toContain('<html lang="ar" dir="rtl"');
  expect(html).toContain('<body dir="rtl">');
});
