/** A few random sittings; `npm run sittings` plays as many as one likes. */
import { expect, test } from '@playwright/test';
import { drawSitting, ODDITIES } from '../lms/odd/draw.ts';
import { Ground, play } from '../lms/odd/play.ts';

/** Four sittings with, between them, both standards, a killed tab, a second document and no storage. */
const SEEDS = [12, 45, 74, 48];

for (const seed of SEEDS) {
  const drawn = drawSitting(seed);
  const what = drawn.oddities.map((name) => ODDITIES[name]).join('; ');
  test(`sitting ${seed}, ${drawn.standard}: ${what}`, async ({ browser }) => {
    const ground = new Ground();
    const { answers, lost, illegal, trouble } = await play(browser, ground, drawn);
    await ground.stop();
    expect({ lost, illegal, trouble }).toEqual({ lost: [], illegal: [], trouble: [] });
    expect(answers).toBeGreaterThan(0);
  });
}
