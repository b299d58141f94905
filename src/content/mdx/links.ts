import type { KnownType } from '../registry.ts';

/** What a scheme of links leads to. */
interface Scheme {
  /** Collection that the id is of. */
  readonly collection: KnownType['name'];
  /** How authors write it, each way. */
  readonly forms: readonly string[];
}

/** The schemes that authors link to other content with. */
export const LINK_SCHEMES = {
  lesson: { collection: 'lessons', forms: ['lesson:module/leçon', 'lesson:module/leçon#partie'] },
  guide: { collection: 'guide', forms: ['guide:page'] },
  tool: { collection: 'tools', forms: ['tool:outil'] },
  glossary: { collection: 'terms', forms: ['glossary:terme'] },
  practice: { collection: 'practices', forms: ['practice:fiche'] },
} as const satisfies Readonly<Record<string, Scheme>>;

/** How authors write a link, each way that there is. */
export const LINK_FORMS: readonly string[] = [
  ...Object.values(LINK_SCHEMES).flatMap(({ forms }) => forms),
  'https://…',
];

/** A link to other content. */
export interface ContentLink {
  readonly scheme: keyof typeof LINK_SCHEMES;
  /** `module/lesson` for a lesson, the name of the file for the rest. */
  readonly id: string;
  /** Part of the page, where the link names one. */
  readonly part: string | undefined;
}

const CONTENT_LINK = new RegExp(`^(${Object.keys(LINK_SCHEMES).join('|')}):([^#]+)(?:#(.+))?$`);

/**
 * Reads a link to other content.
 * @param target what stands between the parentheses in the Markdown
 * @returns undefined for any other link
 */
export function parseLink(target: string): ContentLink | undefined {
  const match = CONTENT_LINK.exec(target);
  if (!match) return undefined;
  const [, scheme, id = '', part] = match;
  return { scheme: scheme as ContentLink['scheme'], id, part };
}

/** Whether a link leads to another site, the only way it may. */
export function isExternalLink(target: string): boolean {
  return /^https:\/\/\S+$/.test(target);
}
