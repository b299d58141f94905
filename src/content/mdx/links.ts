import type { KnownType } from '../registry.ts';

/** The target of a link scheme. */
interface Scheme {
  /** Collection of the id. */
  readonly collection: KnownType['name'];
  /** The forms in which authors write it. */
  readonly forms: readonly string[];
}

/** The schemes of links to other content. */
export const LINK_SCHEMES = {
  lesson: { collection: 'lessons', forms: ['lesson:module/leçon', 'lesson:module/leçon#partie'] },
  guide: { collection: 'guide', forms: ['guide:page'] },
  tool: { collection: 'tools', forms: ['tool:outil'] },
  glossary: { collection: 'terms', forms: ['glossary:terme'] },
  practice: { collection: 'practices', forms: ['practice:fiche'] },
} as const satisfies Readonly<Record<string, Scheme>>;

/** All forms of links that authors may write. */
export const LINK_FORMS: readonly string[] = [
  ...Object.values(LINK_SCHEMES).flatMap(({ forms }) => forms),
  'https://…',
];

/** A link to other content. */
export interface ContentLink {
  readonly scheme: keyof typeof LINK_SCHEMES;
  /** `module/lesson` for a lesson, else the file name. */
  readonly id: string;
  /** Id of a Part of the page, if the link has one. */
  readonly part: string | undefined;
}

const CONTENT_LINK = new RegExp(`^(${Object.keys(LINK_SCHEMES).join('|')}):([^#]+)(?:#(.+))?$`);

/**
 * Reads a link to other content.
 * @param target the address in the parentheses of the Markdown link
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
