/** Each item type in the gallery, answered with its own controls, in French and in Arabic. */
import { expect, test, type Locator, type Page } from '@playwright/test';

const item = (page: Page, type: string) =>
  page.locator(`sanad-question[data-item="sample-${type}"]`).first();
const check = (question: Locator) => question.locator('button[type="submit"]').click();
const slot = (question: Locator, name: string) => question.locator(`[data-slot="${name}"]`);

/** How the key of each type is put in. */
const KEYS: Record<
  string,
  (question: Locator, words: { look: string; listen: string }) => Promise<void>
> = {
  single: (q) => q.locator('input[value="a"]').check(),
  multiple: async (q) => {
    await slot(q, 'a').check();
    await slot(q, 'c').check();
  },
  'true-false': async (q) => {
    for (const [name, value] of [
      ['a', '+'],
      ['b', '-'],
      ['c', '+'],
    ] as const) {
      await q.locator(`[data-slot="${name}"][value="${value}"]`).check();
    }
  },
  matching: async (q) => {
    await slot(q, 'a').selectOption('b');
    await slot(q, 'b').selectOption('a');
  },
  categorise: async (q) => {
    await slot(q, 'a').selectOption('b');
    await slot(q, 'b').selectOption('a');
    await slot(q, 'c').selectOption('b');
  },
  ordering: async (q) => {
    for (const [name, rank] of [
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ] as const) {
      await slot(q, name).selectOption(rank);
    }
  },
  'short-answer': (q, { listen }) => slot(q, '_').fill(listen),
  numeric: (q) => slot(q, '_').fill('22,3 %'),
  cloze: async (q, { look }) => {
    await slot(q, 'a').fill(look);
    await slot(q, 'b').selectOption('a');
  },
  hotspot: async (q) => {
    // On the figure; the list follows.
    await q.locator('[data-zone="c"] .question-zone').click();
    await expect(slot(q, 'c')).toBeChecked();
    await slot(q, 'a').check();
    await expect(q.locator('[data-zone="a"]')).toHaveClass('is-chosen');
    await expect(q.locator('[data-zone="c"]')).not.toHaveClass('is-chosen');
  },
  'long-menu': async (q) => {
    for (const name of ['b', 'd', 'i']) await slot(q, name).check();
    // As many boxes as answers: the others are closed.
    await expect(slot(q, 'a')).toBeDisabled();
  },
};

for (const [language, right, words] of [
  ['', 'Bonne réponse', { look: 'Regarde', listen: 'ECOUTER' }],
  ['/ar', 'جواب صحيح', { look: 'النظر', listen: 'الاصغاء' }],
] as const) {
  for (const [type, putKey] of Object.entries(KEYS)) {
    test(`${type} ${language || '/fr'}: an empty answer is asked again, the key is right`, async ({
      page,
    }) => {
      await page.goto(`${language}/components/`);
      const question = item(page, type);
      await check(question);
      const result = question.locator('.question-result');
      await expect(result).toHaveAttribute('data-state', 'missing');
      await putKey(question, words);
      await check(question);
      await expect(result).toHaveText(right);
      await expect(question.locator('.question-form .is-copy').first()).toBeVisible();
      await check(question);
      await expect(result).toBeEmpty();
      await expect(question.locator('.is-copy')).toHaveCount(0);
    });
  }
}

test('a partly right answer says how much', async ({ page }) => {
  await page.goto('/components/');
  const question = item(page, 'matching');
  await slot(question, 'a').selectOption('b');
  await slot(question, 'b').selectOption('c');
  await check(question);
  await expect(question.locator('.question-result')).toHaveText('En partie juste : 50 %');
  await expect(question.locator('[data-row="b"]')).toHaveClass(/is-wrong/);
});

test('a rank given twice is asked again', async ({ page }) => {
  await page.goto('/components/');
  const question = item(page, 'ordering');
  for (const name of ['a', 'b', 'c']) await slot(question, name).selectOption('1');
  await check(question);
  await expect(question.locator('.question-result')).toHaveText(/rang sert deux fois/);
});

test('what is not scored says so, and a reflection is not kept', async ({ page }) => {
  await page.goto('/components/');
  const reflection = item(page, 'reflection');
  await slot(reflection, '_').fill('Je me présenterais.');
  await check(reflection);
  await expect(reflection.locator('.question-result')).toHaveText('Comparez avec ce qui suit.');
  const concordance = item(page, 'script-concordance');
  await concordance.locator('[value="-1"]').check();
  await check(concordance);
  await expect(concordance.locator('.question-result')).toHaveText('En partie juste : 50 %');
});

test('a branching vignette shows a scene when a choice leads to it, and names what is unsafe', async ({
  page,
}) => {
  await page.goto('/components/');
  const story = item(page, 'branching');
  const scene = (id: string) => story.locator(`[data-scene="${id}"]`);
  await expect(scene('a')).toBeVisible();
  await expect(scene('b')).toBeHidden();
  await check(story);
  await expect(story.locator('.question-result')).toHaveAttribute('data-state', 'missing');
  await scene('a').locator('[value="b"]').check();
  await expect(scene('d')).toBeVisible();
  await check(story);
  await expect(story.locator('.question-result')).toHaveAttribute('data-state', 'wrong');
  await expect(scene('a')).toContainText('choix dangereux');
  // Only the safe choice has the mark of what is right.
  await expect(scene('a').locator('.is-copy .is-true')).toHaveCount(1);
  await check(story);
  await scene('a').locator('[value="a"]').check();
  await scene('b').locator('[value="a"]').check();
  await check(story);
  await expect(story.locator('.question-result')).toHaveText('Bonne réponse');
});

for (const [language, right, share] of [
  ['', 'Bonne réponse', 'En partie juste : 50 %'],
  ['/ar', 'جواب صحيح', 'صحيح جزئيًا: 50%'],
] as const) {
  test(`progressive ${language || '/fr'}: steps open one by one, and none is changed later`, async ({
    page,
  }) => {
    await page.goto(`${language}/components/`);
    const story = item(page, 'progressive');
    const step = (id: string) => story.locator(`[data-step="${id}"]`);
    const result = (id: string) => step(id).locator('.question-step-result');
    await expect(step('a')).toBeVisible();
    await expect(step('b')).toBeHidden();
    await check(story);
    await expect(story.locator('.question-result')).toHaveAttribute('data-state', 'missing');
    await slot(story, 'a_').first().check();
    await check(story);
    await expect(result('a')).toHaveText(right);
    await expect(step('a').locator('.is-copy')).toHaveCount(3);
    await expect(slot(story, 'a_').first()).toBeDisabled();
    await expect(step('b')).toBeHidden();
    await check(story);
    await expect(step('b').locator('.question-number')).toBeFocused();
    await slot(story, 'ba').check();
    await check(story);
    await expect(result('b')).toHaveText(share);
    await check(story);
    await slot(story, 'c_').fill('2');
    await check(story);
    // (1 × 1 + 2 × 0.5 + 1 × 1) ÷ 4.
    await expect(story.locator('.question-result')).toContainText('75');
    await check(story);
    await expect(step('b')).toBeHidden();
    await expect(story.locator('.is-copy')).toHaveCount(0);
    await expect(slot(story, 'a_').first()).toBeEnabled();
  });
}

test('a case under way is found again at its step, and counts once it is done', async ({
  page,
}) => {
  await page.goto('/modules/common-conditions/quiz/');
  const story = page.locator('sanad-question[data-item="rokia-at-the-vaccination"]');
  await slot(story, 'a_').and(page.locator('[value="b"]')).check();
  await check(story);
  await check(story);
  await page.reload();
  await expect(story.locator('[data-step="a"] .is-wrong')).toHaveCount(1);
  await expect(slot(story, 'a_').first()).toBeDisabled();
  await expect(story.locator('[data-step="b"]')).toBeVisible();
  await expect(story.locator('[data-step="c"]')).toBeHidden();
  await expect(page.locator('.quiz-score')).not.toContainText('1 sur');
});

test('a seed puts rows into an order of its own, with letters by place', async ({ page }) => {
  await page.goto('/components/');
  const question = item(page, 'true-false');
  const open = (seed?: string) =>
    question.evaluate((element, given) => {
      const { items } = JSON.parse(
        document.querySelector('#outline .outline')?.textContent ?? '',
      ) as { items: { id: string }[] };
      const own = items.find(({ id }) => id === element.dataset['item']);
      (element as unknown as { open: (...values: unknown[]) => void }).open(own, undefined, given);
      return [...element.querySelectorAll<HTMLElement>('[data-row]')].map(
        (row) => row.dataset['row'] + (row.querySelector('.question-letter')?.textContent ?? ''),
      );
    }, seed);
  expect(await open()).toEqual(['aA ', 'bB ', 'cC ']);
  const orders = new Set<string>();
  for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8']) {
    const rows = await open(seed);
    expect(rows.map((row) => row.slice(1))).toEqual(['A ', 'B ', 'C ']);
    expect(await open(seed)).toEqual(rows);
    orders.add(rows.join());
  }
  expect(orders.size).toBeGreaterThan(2);
  for (const [name, value] of Object.entries({ a: '+', b: '-', c: '+' })) {
    await question.locator(`[data-slot="${name}"][value="${value}"]`).check();
  }
  await check(question);
  await expect(question.locator('.question-result')).toHaveText('Bonne réponse');
  expect(await open()).toEqual(['aA ', 'bB ', 'cC ']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every step and zone can be read, with its explanation', async ({ page }) => {
    await page.goto('/components/');
    const story = item(page, 'progressive');
    for (const step of await story.locator('[data-step]').all()) await expect(step).toBeVisible();
    await story.locator('summary').click();
    await expect(story.locator('details')).toContainText('Étape 3 sur 3');
    await expect(story.locator('details [data-feedback]')).toHaveCount(6);
    const figure = item(page, 'hotspot');
    await expect(figure.locator('.question-badge')).toHaveCount(4);
    await expect(figure.getByText('Le cercle du milieu')).toBeVisible();
    await figure.locator('summary').click();
    await expect(figure.locator('details [data-feedback]')).toHaveCount(4);
  });
});
