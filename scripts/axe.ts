/** What axe finds in a page of a browser. */
import type { Frame, Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** The rules of WCAG 2.2 level A and AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a dark scheme can break: it changes colours and nothing else. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe inside a page, or inside one of its frames; frames within are left out.
 * @param place the page or frame
 * @param runOnly the rules to run, or their tags; all that axe runs by default where left out,
 *   which is WCAG A and AA and axe's best practices
 */
export async function look(
  place: Page | Frame,
  runOnly?: RunOptions['runOnly'],
): Promise<AxeResults> {
  const isThere = await place.evaluate(() => 'axe' in globalThis);
  if (!isThere) await place.evaluate(axe.source);
  const options: RunOptions = {
    iframes: false,
    resultTypes: ['violations'],
    ...(runOnly && { runOnly }),
  };
  return place.evaluate(
    (given) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, given),
    options,
  );
}

/** Each rule that is broken in a page or frame, with the first element that breaks it. */
export async function violations(
  place: Page | Frame,
  runOnly?: RunOptions['runOnly'],
): Promise<string[]> {
  const found = await look(place, runOnly);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
