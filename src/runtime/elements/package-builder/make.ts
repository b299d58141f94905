/** Makes the packages in the browser; loaded when it is first needed. */
import { z } from 'zod';
import { mediaTypeOf } from '../../../formats/shared/media-type.ts';
import { packageBytes, packageFiles } from '../../../publishing/packages/package.ts';
import { outputsOf } from '../../../publishing/packages/outputs.ts';
import {
  contentsOf,
  type Contents,
  type PackageRequest,
} from '../../../publishing/packages/request.ts';
import { readFacts, readParts } from '../../../publishing/packages/load-parts.ts';
import { webFiles } from './web-parts.ts';

// The page's policy forbids code made from text, which zod would otherwise try.
z.config({ jitless: true });

/** A file that was made. */
export interface Made {
  readonly file: File;
  /** How many files it holds. */
  readonly files: number;
}

/** Counts what a request holds, from the facts on the shelf, and how many files answer it. */
export async function look(
  shelf: string,
  request: PackageRequest,
): Promise<Contents & { readonly outputs: number }> {
  const read = webFiles(shelf);
  const outputs = outputsOf(request);
  const entries = outputs.flatMap((output) => output.entries);
  const facts = await Promise.all(entries.map((entry) => readFacts(read, entry)));
  return { ...contentsOf(facts, request.standard), outputs: outputs.length };
}

/**
 * Makes the files that answer a request, as `sanad export` does.
 * @param shelf address of the shelf
 * @param progress told how far it is, from 0 to 1
 */
export async function make(
  shelf: string,
  request: PackageRequest,
  progress: (part: number) => void,
): Promise<Made[]> {
  const outputs = outputsOf(request);
  const entries = outputs.reduce((sum, output) => sum + output.entries.length, 0);
  // Each entry is a step, and so is each zip.
  const total = entries + outputs.length;
  let done = 0;
  const step = async (count: number) => {
    done += count;
    progress(done / total);
    // Lets the page show it: zipping holds the thread.
    await new Promise((resolve) => setTimeout(resolve));
  };
  const read = webFiles(shelf);
  const made: Made[] = [];
  for (const { name, entries: own, options } of outputs) {
    const parts = await readParts(read, own, request.standard);
    await step(own.length);
    const files = packageFiles(parts, options);
    const bytes = packageBytes(files, options);
    const type = mediaTypeOf(name);
    const file = new File([new Uint8Array(bytes)], name, { type });
    made.push({ file, files: files.length });
    await step(1);
  }
  return made;
}
