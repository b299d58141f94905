import { getEntry } from 'astro:content';
import { isExternalLink, parseLink, type ContentLink } from '../../../content/mdx/links.ts';
import type { PageContext } from '../../context.ts';
import { guideUrl, pageUrl } from '../../links.ts';

/**
 * Resolves an author's link.
 * @param href address in the Markdown, such as `lesson:x/y` or `https://…`
 * @param context context of the page with the link
 * @returns undefined inside a document, if the target is not in it
 */
export async function addressOf(href: string, context: PageContext): Promise<string | undefined> {
  if (isExternalLink(href)) return href;
  const link = parseLink(href);
  if (!link) return context.target === 'site' ? href : undefined;
  switch (context.target) {
    case 'site':
      return (await inGuide(link, context)) ?? onSite(link, context);
    case 'package':
      return insidePackage(link, context.module);
    case 'guide':
      return inGuide(link, context);
  }
}

function insidePackage({ scheme, id, part }: ContentLink, module: string): string | undefined {
  if (scheme === 'glossary') return `#term-${id}`;
  const [linkedModule, lesson] = id.split('/');
  if (scheme !== 'lesson' || linkedModule !== module) return undefined;
  return `#${lesson}${part ? `--${part}` : ''}`;
}

/** The address of a page or tool of the guide; undefined for other links. */
async function inGuide(
  { scheme, id, part }: ContentLink,
  context: PageContext,
): Promise<string | undefined> {
  if (scheme === 'tool') return guideUrl(context, id, part);
  if (scheme !== 'guide') return undefined;
  // The address of a guide page is its number, so that it tells nothing.
  const number = (await getEntry('guide', id))?.data.number;
  return guideUrl(context, String(number), part);
}

function onSite({ scheme, id, part }: ContentLink, { language }: PageContext): string | undefined {
  const hash = part ? `#${part}` : '';
  switch (scheme) {
    case 'lesson':
      return pageUrl(language, `modules/${id}`) + hash;
    case 'practice':
      return pageUrl(language, `practices/${id}`) + hash;
    case 'glossary':
      return `${pageUrl(language, 'glossary')}#${id}`;
    case 'guide':
    case 'tool':
      return undefined;
  }
}
