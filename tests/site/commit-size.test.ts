/**
 * What a page that goes can send: SCORM 2004 in Moodle sends all of its data at each commit, and a
 * browser lets a leaving page send 64 KiB in all.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BuiltModuleSchema } from '../../src/course/built-module.ts';
import { LearnerSession } from '../../src/learning/learner-session.ts';
import { LocalCopy } from '../../src/runtime/tracking/local-copy.ts';
import { scormPort } from '../../src/runtime/tracking/scorm.ts';
import { Scorm2004 } from '../../src/runtime/tracking/scorm2004.ts';
import { elementsOf, hasClass, parseDocument, wordsOf } from '../../src/formats/shared/html.ts';
import { isScored } from '../../src/items/score.ts';
import { keyFields } from '../lms/key-fields.ts';

const MOST_BYTES = 48 * 1024;
const modules = globSync('dist/shelf/*/*/module.json');
const bytesOf = (values: ReadonlyMap<string, string>) =>
  [...values].flat().reduce((sum, text) => sum + encodeURIComponent(text).length + 1, 0);

it.each(modules)('%s: every question answered three times stays under 48 KiB', (path) => {
  const { outline } = BuiltModuleSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const words = wordsIn(path.replace('module.json', ''));
  const values = new Map<string, string>();
  let most = 0;
  const api = {
    Initialize: () => 'true',
    GetValue: (element: string) => values.get(element) ?? '',
    SetValue: (element: string, value: string) => (values.set(element, value), 'true'),
    Commit: () => ((most = Math.max(most, bytesOf(values))), 'true'),
    Terminate: () => ((most = Math.max(most, bytesOf(values))), 'true'),
    GetLastError: () => '0',
  };
  const version = new Scorm2004(api as never, outline, (item) => ({
    text: words.get(item) ?? '',
    language: path.split('/')[3] ?? '',
  }));
  const env = {
    now: () => 3_600_000,
    date: () => new Date(2026, 10, 22),
    later: () => undefined,
    online: () => true,
  };
  const owner = { lms: 'https://lms.example', module: outline.module, learner: '' };
  const port = scormPort(version, env, () => new LocalCopy(undefined, owner));
  const session = new LearnerSession(outline, port);
  for (const lesson of outline.lessons) session.markSeen(lesson.number);
  for (let round = 0; round < 3; round += 1) {
    for (const item of outline.items)
      session.answer(item.id, isScored(item) ? keyFields(item) : { _: '3' }, 83_450);
    session.retryQuiz();
  }
  port.close();
  expect(words.size).toBeGreaterThan(0);
  // The sum is that of real answers: nothing as small would show that they were counted.
  expect(most).toBeGreaterThan(10_000);
  expect(most).toBeLessThan(MOST_BYTES);
});

/** The stem of each question of a module, by item. */
function wordsIn(folder: string): ReadonlyMap<string, string> {
  const pages = globSync(`${folder}**/index.html`);
  return new Map(
    pages.flatMap((page) =>
      elementsOf(
        parseDocument(readFileSync(page, 'utf8')),
        (node) => node.tagName === 'sanad-question',
      ).map((question): [string, string] => {
        const [stem] = elementsOf(question, (node) => hasClass(node, 'question-stem'));
        return [String(question.properties['dataItem']), stem ? wordsOf(stem) : ''];
      }),
    ),
  );
}
