import type { APIRoute } from 'astro';
import { directionOf } from '../../../../fields/direction.ts';
import type { BuiltModule } from '../../../../course/built-module.ts';
import type { Language } from '../../../../fields/common.ts';
import type { Module } from '../../../../content/types/module.ts';
import { localized } from '../../../../fields/localized.ts';
import { outlineOf } from '../../../../site/queries/outline.ts';
import { pathsThrough, partsPaths } from '../../../../site/queries/module-parts.ts';

/** One file for each module and each language in which it is complete. */
export const getStaticPaths = partsPaths;

/** The facts of a module in a language that the packager reads: titles, lessons, items. */
export const GET: APIRoute<{ module: Module; language: Language }> = async ({ props }) => {
  const { module, language } = props;
  const facts: BuiltModule = {
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
