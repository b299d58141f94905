/** cmi5 packages are played in a browser against a small LMS that holds them to the specification. */
import { expect, test, type Page } from '@playwright/test';
import { answer, ticked } from '../lms/answer.ts';
import { putFields } from '../lms/key-fields.ts';
import { answerWithA, quizKeys, tickedBy } from '../lms/keys.ts';
import { Lrs } from '../lms/lrs.ts';
import { packageOf } from '../lms/packages.ts';

const MODULE = 'psychological-first-aid';
const lessons = ['look-listen-link', 'words-and-limits', 'children-groups-shipwreck'];
const question = (page: Page, item: string) => page.locator(`sanad-question[data-item="${item}"]`);
const eventually = (predicate: () => unknown) =>
  expect.poll(predicate, { timeout: 10_000, intervals: [100] });

async function toQuiz(page: Page) {
  await page.locator('.player-menu summary').click();
  await page.locator('.player-menu a[href="#quiz"]').click();
}

test('failed and left, then resumed, passed and completed; later nothing is told twice', async ({
  page,
}) => {
  const lrs = await new Lrs(await packageOf('cmi5', [MODULE])).start();
  const keys = await quizKeys(MODULE);
  await page.goto(lrs.launch());
  await expect(page.locator('.player-progress .save-status')).toHaveText(
    'Progression transmise à la plateforme',
  );
  await toQuiz(page);
  const right = await answerWithA(keys, (item) => question(page, item));
  await page.goto('about:blank');
  await eventually(() => lrs.verbs.at(-1)).toBe('terminated');
  expect(lrs.defined).toEqual(['initialized', 'failed', 'terminated']);
  const failed = lrs.statements.find(({ verb }) => verb.id.endsWith('/failed'));
  expect(failed?.result?.score?.['scaled']).toBeCloseTo(right / keys.length, 4);
  expect(lrs.verbs.filter((verb) => verb === 'answered')).toHaveLength(keys.length);

  await page.goto(lrs.launch());
  const [firstItem, firstKey] = keys[0]!;
  await expect(page.locator('#quiz')).toBeVisible();
  expect(await ticked(question(page, firstItem))).toEqual(['a']);
  await page.locator('[data-retry]').click();
  for (const [item, key] of keys) await putFields(question(page, item), key);
  await eventually(() => lrs.defined).toEqual(['initialized', 'passed']);
  const given = lrs.statements.findLast(({ object }) => object.id.endsWith(`:${firstItem}`));
  expect(given?.result).toMatchObject({ response: tickedBy(firstKey)?.join('[,]'), success: true });
  expect(given?.object.definition).toMatchObject({ interactionType: 'choice' });
  await page.locator('.player-menu summary').click();
  await page.locator('.player-menu a').first().click();
  for (const id of lessons) {
    await expect(page.locator(`#${id}`)).toBeVisible();
    await page.locator('.player-nav [rel="next"]').click();
  }
  await eventually(() => lrs.defined).toEqual(['initialized', 'passed', 'completed']);
  await page.goto('about:blank');
  await eventually(() => lrs.defined.at(-1)).toBe('terminated');

  await page.goto(lrs.launch());
  await expect(page.locator('.player-progress .save-status')).toContainText('Module terminé');
  await page.goto('about:blank');
  await eventually(() => lrs.defined).toEqual(['initialized', 'terminated']);
  expect(lrs.faults).toEqual([]);
  lrs.stop();
});

test('the Arabic of two languages: the launch goes with the choice; the LMS sets the mark', async ({
  page,
}) => {
  const lrs = await new Lrs(await packageOf('cmi5', [MODULE], ['fr', 'ar'])).start();
  await page.goto(lrs.launch({ masteryScore: 0.65, hasReturnUrl: true }));
  await page.getByRole('link', { name: /العربية/ }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await answer(question(page, 'first-words'), ['b']);
  await eventually(() => lrs.verbs).toEqual(['initialized', 'answered']);
  expect(lrs.statements.at(-1)?.object.definition?.['description']).toEqual({
    ar: expect.stringMatching(/[\u0600-\u06FF]{3}/) as unknown,
  });
  await toQuiz(page);
  await expect(page.locator('#quiz .lead')).toContainText('65');
  await page.locator('[data-exit]').click();
  await expect(page).toHaveURL(/\/back$/);
  await eventually(() => lrs.defined).toEqual(['initialized', 'terminated']);
  await eventually(() => JSON.parse(lrs.documents.get('sanad') ?? '')).toMatchObject({
    state: expect.stringMatching(/^1;x[\w.]+;pq;a\d+b$/) as unknown,
  });
  expect(lrs.faults).toEqual([]);
  lrs.stop();
});

test('in review mode only the bounds of the session are told', async ({ page }) => {
  const lrs = await new Lrs(await packageOf('cmi5', [MODULE])).start();
  await page.goto(lrs.launch({ launchMode: 'Review' }));
  await answer(question(page, 'first-words'), ['b']);
  await expect(page.locator('.player-progress .save-status')).toHaveText(
    'Consultation : rien n’est enregistré',
  );
  await page.goto('about:blank');
  await eventually(() => lrs.verbs).toEqual(['initialized', 'terminated']);
  expect([lrs.faults, lrs.documents.size]).toEqual([[], 0]);
  lrs.stop();
});

test('a launch that the LMS refuses is said, and nothing is kept under nobody’s name', async ({
  page,
}) => {
  const lrs = await new Lrs(await packageOf('cmi5', [MODULE])).start();
  const address = lrs.launch();
  await page.goto(address);
  await eventually(() => lrs.verbs).toEqual(['initialized']);
  // The token works once: the same address opened again is no session.
  await page.goto('about:blank');
  await eventually(() => lrs.verbs).toEqual(['initialized', 'terminated']);
  await page.goto(address);
  const status = page.locator('.player-progress .save-status');
  await expect(status).toHaveAttribute('data-state', 'failed');
  // The first session may have left its own learner's copy behind, which is theirs alone.
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  const before = await kept();
  await answer(question(page, 'first-words'), ['b']);
  await expect(status).toHaveAttribute('data-state', 'failed');
  expect(await kept()).toBe(before);
  lrs.stop();
});
