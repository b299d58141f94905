/**
 * Lists scripts of the built site and the chunks that they import, sorted, without duplicates.
 * @param urls addresses of files of the site; files that are not scripts are listed unchanged
 * @param read reads a script by its address
 */
export async function withImports(
  urls: readonly string[],
  read: (url: string) => Promise<string> | string,
): Promise<string[]> {
  const all = new Set<string>();
  const waiting = [...urls];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (all.has(url)) continue;
    all.add(url);
    if (!url.endsWith('.js')) continue;
    for (const [, path] of (await read(url)).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      waiting.push(new URL(path!, `http://site${url}`).pathname);
    }
  }
  return [...all].sort();
}
