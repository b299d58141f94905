/** Modules with many item types, played to a recorded pass: every call is one the LMS accepts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { BuiltModuleSchema } from '../../src/course/built-module.ts';
import { Lms } from '../lms/host.ts';
import { keyFields, putFields } from '../lms/key-fields.ts';

const modules = readdirSync('dist/shelf', { withFileTypes: true })
  .map(({ name }) => `dist/shelf/${name}/fr/module.json`)
  .filter((file) => existsSync(file))
  .map((file) => BuiltModuleSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));

for (const { id, outline } of modules) {
  const quiz = outline.items.filter(({ use }) => use === 'quiz');
  const types = new Set(quiz.map(({ type }) => type));

  test(`${id}: ${types.size} item types, passed and resumed`, async ({ page }) => {
    const lms = await new Lms(readFileSync(`dist/shelf/${id}-fr-scorm12.zip`)).start();
    await page.goto(lms.launch());
    const sco = page.frameLocator('iframe');
    for (const lesson of outline.lessons) {
      await expect(sco.locator(`#${lesson.id}`)).toBeVisible();
      await sco.locator('.player-nav [rel="next"]').click();
    }
    for (const item of quiz) {
      const question = sco.locator(`sanad-question[data-item="${item.id}"]`);
      await putFields(question, keyFields(item));
      await expect(question.locator('.question-result'), item.id).toHaveText('Bonne réponse');
    }
    await expect.poll(() => lms.commits.at(-1)?.core.lesson_status).toBe('completed');
    expect(lms.record.core.score.raw).toBe('100');
    expect(lms.record.suspend_data.length).toBeLessThan(4096);

    await page.goto(lms.launch());
    for (const item of quiz) {
      const question = sco.locator(`sanad-question[data-item="${item.id}"]`);
      await expect(question.locator('.question-result'), item.id).toHaveText('Bonne réponse');
    }
    lms.stop();
    expect(lms.refused).toEqual([]);
  });
}
