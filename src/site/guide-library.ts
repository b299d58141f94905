import { statSync } from 'node:fs';
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Language } from '../schemas/common.ts';
import { textOf, type PageText } from './library.ts';

/** A page of the guide with its words in a language. */
export interface GuideText {
  readonly entry: CollectionEntry<'guide'>;
  readonly text: PageText;
  /** Path without its language. */
  readonly path: string;
  /** Whether the translation is hidden: made from an older source, of a page that must be right. */
  readonly isHidden: boolean;
}

/** The pages of the guide, in order, with their words in a language. */
export async function guideTexts(language: Language): Promise<GuideText[]> {
  const entries = await getCollection('guide');
  return Promise.all(
    entries
      .sort((a, b) => a.data.number - b.data.number)
      .map(async (entry) => {
        const text = await textOf(entry, language);
        const isHidden = text.isStale && entry.data.safetyCritical;
        return { entry, text, path: `guide/${entry.data.number}`, isHidden };
      }),
  );
}

/** The tools of the guide, in order. */
export async function toolsInOrder(): Promise<CollectionEntry<'tools'>[]> {
  return (await getCollection('tools')).sort((a, b) => a.data.number - b.data.number);
}

const RECORDINGS = import.meta.glob<string>('/content/guide/*/*.{mp3,m4a,ogg,opus}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/**
 * The recording beside a page, if there is one.
 * @returns its address and its size in bytes
 */
export function recordingOf(
  id: string,
  language: Language,
): { url: string; bytes: number } | undefined {
  const found = Object.entries(RECORDINGS).find(([path]) =>
    path.startsWith(`/content/guide/${language}/${id}.`),
  );
  return found && { url: found[1], bytes: statSync(found[0].slice(1)).size };
}
