import type { APIRoute } from 'astro';
import { chapterLanguagePaths, guideContents } from '../../../../site/queries/guide-chapters.ts';
import type { GuideGiven } from '../../../../site/queries/guide-library.ts';

/** Once for each language of the guide. */
export const getStaticPaths = chapterLanguagePaths;

/** What the build needs to know of the guide in a language, beside its fragments. */
export const GET: APIRoute<GuideGiven> = async ({ props: { language, pageLanguage } }) =>
  new Response(JSON.stringify(await guideContents({ language, pageLanguage })));
