/** Runs axe in a page of a browser. */
import type { Frame, Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** The rules of WCAG 2.2 level A and AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules that a dark scheme can violate: it changes only colours. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe inside a page or one of its frames; nested frames are left out.
 * @param place the page or frame
 * @param runOnly the rules to run, or their tags; by default all of axe’s default rules, which are
 *   WCAG A and AA and best practices
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

/** Each violated rule in a page or frame, with the first element that violates it. */
export async function violations(
  place: Page | Frame,
  runOnly?: RunOptions['runOnly'],
): Promise<string[]> {
  const found = await look(place, runOnly);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
