/** A learner on the site: questions, score, progress, with script and without. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { answer as answerQuestion } from '../lms/answer.ts';
import { putFields } from '../lms/key-fields.ts';
import { quizKeys } from '../lms/keys.ts';

const MODULE = '/modules/psychological-first-aid/';

const answer = (page: Page, item: string, letters: readonly string[]) =>
  answerQuestion(page.locator(`sanad-question[data-item="${item}"]`), letters);

test('an answer in a lesson shows the explanation of each option and is kept', async ({ page }) => {
  await page.goto(`${MODULE}look-listen-link/`);
  const question = page.locator('sanad-question[data-item="first-words"]');
  await question.locator('button[type="submit"]').click();
  await expect(question.locator('.question-result')).toHaveText('Choisissez d’abord une réponse.');
  await answer(page, 'first-words', ['b']);
  const options = await question.locator('.question-options > li').count();
  await expect(question.locator('.question-options .question-feedback')).toHaveCount(options);
  await page.reload();
  await expect(question.locator('input[value="b"]')).toBeChecked();
  await expect(question.locator('.question-result')).not.toBeEmpty();
  await question.locator('button[type="submit"]').click();
  await expect(question.locator('input:checked')).toHaveCount(0);
});

/** Ticks, chooses or types what a control is to hold, with keys alone. */
async function typeInto(page: Page, question: Locator, slot: string, value: string) {
  const choice = question.locator(`[data-slot="${slot}"][value="${value}"]`);
  if ((await choice.count()) > 0) {
    await choice.focus();
    return page.keyboard.press('Space');
  }
  const control = question.locator(`[data-slot="${slot}"]`);
  await control.focus();
  const options = await control.locator('option').evaluateAll((all) => {
    return (all as HTMLOptionElement[]).map((option) => option.value);
  });
  if (options.length === 0) return page.keyboard.type(value);
  for (let at = 0; at < options.indexOf(value); at++) await page.keyboard.press('ArrowDown');
}

test('the quiz is passed by keyboard alone, scored, and shown on the module page', async ({
  page,
}) => {
  await page.goto(`${MODULE}quiz/`);
  const keys = await quizKeys('psychological-first-aid');
  for (const [item, key] of keys) {
    const question = page.locator(`sanad-question[data-item="${item}"]`);
    for (const [slot, value] of Object.entries(key)) await typeInto(page, question, slot, value);
    // In a list, Enter is the list's own.
    const hasList = (await question.locator('select').count()) > 0;
    if (hasList) await question.locator('button[type="submit"]').focus();
    await page.keyboard.press('Enter');
    await expect(question.locator('.question-result')).toHaveText('Bonne réponse');
  }
  await expect(page.locator('.quiz-score')).toHaveText(
    `Score : ${keys.length} sur ${keys.length}, soit 100 %`,
  );
  await expect(page.locator('.quiz-verdict')).toHaveText('Module réussi.');
  await page.goto(MODULE);
  await expect(page.locator('.progress-text')).toHaveText('1 sur 4 étapes');
  await expect(page.locator('.progress-best')).toContainText('100');
  await expect(page.locator('.progress-actions a')).toHaveAttribute('href', `${MODULE}quiz/`);
});

test('a missed safety item fails the quiz whatever the score', async ({ page }) => {
  await page.goto(`${MODULE}quiz/`);
  const keys = await quizKeys('psychological-first-aid');
  for (const [item, key] of keys) {
    const question = page.locator(`sanad-question[data-item="${item}"]`);
    const wrong = key['_'] === 'a' ? 'b' : 'a';
    await putFields(question, item === 'secret-tonight' ? { _: wrong } : key);
  }
  const score = Math.round((10_000 * (keys.length - 1)) / keys.length) / 100;
  expect(score).toBeGreaterThan(80);
  await expect(page.locator('.quiz-score')).toContainText(String(score).replace('.', ','));
  await expect(page.locator('.quiz-verdict')).toContainText('question de sécurité');
});

test('progress is one for all languages and reading to the end marks the lesson', async ({
  page,
}) => {
  await page.goto(`/ar${MODULE}look-listen-link/`);
  await page.locator('.lesson-nav').scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('sanad:1:psychological-first-aid')))
    .toContain('s1');
  await page.goto(MODULE);
  await expect(page.locator('[data-lesson="1"] .step-done')).toBeVisible();
  await page.goto('/');
  await expect(page.locator('#resume a')).toHaveAttribute('href', `/ar${MODULE}look-listen-link/`);
});

test('two tabs do not lose each other’s answers', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(`${MODULE}look-listen-link/`);
  await other.goto(`${MODULE}words-and-limits/`);
  await answer(page, 'first-words', ['b']);
  await answer(other, 'helpful-or-harmful', ['a']);
  await answer(page, 'needs-more-than-pfa-now', ['a']);
  await other.reload();
  await page.reload();
  for (const [tab, item] of [
    [page, 'first-words'],
    [page, 'needs-more-than-pfa-now'],
    [other, 'helpful-or-harmful'],
  ] as const) {
    const result = tab.locator(`sanad-question[data-item="${item}"] .question-result`);
    await expect(result).not.toBeEmpty();
  }
});

test('progress of an unknown format is set aside, not lost', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('sanad:1:psychological-first-aid', '9;future'));
  await page.goto(`${MODULE}look-listen-link/`);
  await expect(page.locator('.save-aside')).toContainText('mise de côté');
  const aside = await page.evaluate(() =>
    localStorage.getItem('sanad:1:psychological-first-aid:aside'),
  );
  expect(aside).toBe('9;future');
});

test('a browser that refuses storage says so, and the questions still work', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`${MODULE}look-listen-link/`);
  await answer(page, 'first-words', ['b']);
  await expect(page.locator('.save-status')).toHaveText(
    'Ce navigateur refuse de garder la progression : elle sera perdue en fermant.',
  );
});

test('an address that leads nowhere says so, in three languages', async ({ page }) => {
  const response = await page.goto('/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main p[lang="ar"]')).toBeVisible();
});

test('a page that is not translated says so and offers the source', async ({ page }) => {
  await page.goto('/ar/modules/migration-mental-health/stages-and-figures/');
  await page.locator('.notice-untranslated a').click();
  await expect(page).toHaveURL('/modules/migration-mental-health/stages-and-figures/');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ['', '/ar', '/en']) {
    test(`lessons, questions and answers can be read (${language || '/fr'})`, async ({ page }) => {
      await page.goto(`${language}${MODULE}look-listen-link/`);
      expect((await page.locator('.lesson-body').innerText()).length).toBeGreaterThan(5000);
      await page.goto(`${language}${MODULE}quiz/`);
      await expect(page.locator('sanad-quiz noscript .notice')).toBeVisible();
      const details = page.locator('.question-answer').first();
      await details.locator('summary').click();
      await expect(details.locator('li.is-true')).toBeVisible();
      await expect(page.locator('button[type="submit"]').first()).toBeHidden();
    });
  }

  // While a slow page waits for its script, too; an LMS's launch stands in the address.
  for (const [path, field] of [
    [`${MODULE}quiz/?launch=1`, '.question-form input[type="radio"]'],
    ['/guide/letter/?launch=1', '.tool-form input'],
    ['/guide/checklist/?launch=1', '.tool-form input[type="checkbox"]'],
  ] as const) {
    test(`the Enter key in a form of ${path} goes nowhere`, async ({ page }) => {
      await page.goto(path);
      const input = page.locator(field).first();
      const visits: string[] = [];
      page.on('request', (request) => {
        if (request.isNavigationRequest()) visits.push(request.url());
      });
      await input.focus();
      await input.press('Enter');
      // A request that comes after Enter and is answered: a visit would have begun before it.
      expect(await page.evaluate(() => fetch(location.href).then(({ ok }) => ok))).toBe(true);
      expect(visits).toEqual([]);
      expect(new URL(page.url()).search).toBe('?launch=1');
    });
  }
});
