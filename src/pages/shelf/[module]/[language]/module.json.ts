import type { APIRoute } from 'astro';
import { directionOf } from '../../../../i18n/translate.ts';
import type { ShelfModule } from '../../../../packaging/shelf-module.ts';
import type { Language } from '../../../../schemas/common.ts';
import type { Module } from '../../../../schemas/module.ts';
import { localized } from '../../../../site/library.ts';
import { outlineOf } from '../../../../site/outline.ts';
import { pathsThrough, shelfPaths } from '../../../../site/shelf.ts';

export /**
 *
 */
const getStaticPaths = shelfPaths;

/** What a packager needs to know of a module in a language, beside the body of its document. */
export const GET: APIRoute<{ module: Module; language: Language }> = async ({ props }) => {
  const { module, language } = props;
  const facts: ShelfModule = {
    id: module.id,
    version: module.version,
    language,
    direction: directionOf(language),
    title: localized(module.title, language).text,
    summary: localized(module.summary, language).text,
    minutes: module.minutes,
    order: module.order,
    audiences: await pathsThrough(module),
    objectives: module.objectives.map(({ id, text }) => ({
      id,
      text: localized(text, language).text,
    })),
    outline: await outlineOf(module.id),
    review: module.review.state,
  };
  return new Response(JSON.stringify(facts));
};
