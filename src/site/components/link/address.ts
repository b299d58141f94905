import { getEntry } from 'astro:content';
import { isExternalLink, parseLink, type ContentLink } from '../../../content/mdx/links.ts';
import type { PageContext } from '../../context.ts';
import { pageUrl } from '../../links.ts';

/**
 * Resolves an author's link.
 * @param href address in the Markdown, such as `lesson:x/y` or `https://…`
 * @param context context of the page with the link
 * @returns undefined inside a package, if the target is not in the package
 */
export async function addressOf(href: string, context: PageContext): Promise<string | undefined> {
  if (isExternalLink(href)) return href;
  const link = parseLink(href);
  if (context.target === 'package') return link && insidePackage(link, context.module);
  return link ? onSite(link, context) : href;
}

function insidePackage({ scheme, id, part }: ContentLink, module: string): string | undefined {
  if (scheme === 'glossary') return `#term-${id}`;
  const [linkedModule, lesson] = id.split('/');
  if (scheme !== 'lesson' || linkedModule !== module) return undefined;
  return `#${lesson}${part ? `--${part}` : ''}`;
}

async function onSite(
  { scheme, id, part }: ContentLink,
  { language, pageLanguage }: PageContext,
): Promise<string> {
  const hash = part ? `#${part}` : '';
  switch (scheme) {
    case 'lesson':
      return pageUrl(language, `modules/${id}`) + hash;
    case 'practice':
      return pageUrl(language, `practices/${id}`) + hash;
    case 'glossary':
      return `${pageUrl(language, 'glossary')}#${id}`;
    case 'tool':
      return pageUrl(pageLanguage, `guide/${id}`) + hash;
    case 'guide': {
      // The address of a guide page is a number, so that it does not reveal the topic.
      const number = (await getEntry('guide', id))?.data.number;
      return pageUrl(pageLanguage, `guide/${number}`) + hash;
    }
  }
}
