/** Makes the packages in the browser; loaded when it is first needed. */
import { z } from 'zod';
import { packageBytes, packageFiles } from '../../packaging/package.ts';
import { contentsOf, parcelsOf, type Contents, type Wish } from '../../packaging/parcels.ts';
import { readFacts, readShelf } from '../../shelf/shelf.ts';
import { webShelf } from '../../shelf/web-shelf.ts';

// The page's policy forbids code made from text, which zod would otherwise try.
z.config({ jitless: true });

/** Types of what is no zip, by the ending of its name. */
const TYPES: Record<string, string> = { html: 'text/html' };

/** A file that was made. */
export interface Made {
  readonly file: File;
  /** How many files it holds. */
  readonly files: number;
}

/** Counts what a wish holds, from the facts on the shelf. */
export async function look(shelf: string, wish: Wish): Promise<Contents> {
  const read = webShelf(shelf);
  const entries = parcelsOf(wish).flatMap((parcel) => parcel.entries);
  const facts = await Promise.all(entries.map((entry) => readFacts(read, entry)));
  return contentsOf(facts, wish.standard);
}

/**
 * Makes the files that answer a wish, as `sanad export` does.
 * @param shelf address of the shelf
 * @param progress told how far it is, from 0 to 1
 */
export async function make(
  shelf: string,
  wish: Wish,
  progress: (part: number) => void,
): Promise<Made[]> {
  const parcels = parcelsOf(wish);
  const entries = parcels.reduce((sum, parcel) => sum + parcel.entries.length, 0);
  // Each entry is a step, and so is each zip.
  const total = entries + parcels.length;
  let done = 0;
  const step = async (count: number) => {
    done += count;
    progress(done / total);
    // Lets the page show it: zipping holds the thread.
    await new Promise((resolve) => setTimeout(resolve));
  };
  const read = webShelf(shelf);
  const made: Made[] = [];
  for (const { name, entries: own, options } of parcels) {
    const parts = await readShelf(read, own, wish.standard);
    await step(own.length);
    const files = packageFiles(parts, options);
    const bytes = packageBytes(files, options);
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/zip';
    const file = new File([new Uint8Array(bytes)], name, { type });
    made.push({ file, files: files.length });
    await step(1);
  }
  return made;
}
