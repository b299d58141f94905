import { expect, it } from 'vitest';
import { module } from '../../course/sample-parts.test-data.ts';
import { playerDocument } from './document.ts';

const PLACE = { base: '', connects: false };

it('the document cannot be broken out of by its data', () => {
  const hostile = { ...module.outline, module: '</script><script>alert(1)' };
  const html = playerDocument(module, '', { standard: 'scorm12', outline: hostile }, PLACE);
  expect(html.match(/<\/script>/g)).toHaveLength(2);
});
