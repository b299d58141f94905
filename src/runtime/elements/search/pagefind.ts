/**
 * The part of Pagefind's browser interface that this site uses. @see https://pagefind.app/docs/api/
 */
export interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options: { filters?: Record<string, string> },
    wait: number,
  ): Promise<{ results: readonly { data(): Promise<PagefindPage> }[] } | null>;
}

/** A page found. */
export interface PagefindPage {
  readonly url: string;
  /** HTML: escaped text with `<mark>` around the words found. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: { readonly kind?: readonly string[] };
}

/** Loads Pagefind's script, which the build writes beside the index. */
export async function loadPagefind(url: string): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ url)) as Pagefind;
  await module.init();
  return module;
}
