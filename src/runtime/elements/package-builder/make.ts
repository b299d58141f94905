/** Makes packages in the browser. It is large, so the element imports it on first use. */
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

// zod compiles schemas with `new Function`, which the page's content security policy forbids.
z.config({ jitless: true });

/** A file that was made. */
export interface Made {
  readonly file: File;
  /** Number of files in it. */
  readonly files: number;
}

/** Counts lessons, items and output files of a request, from the published facts of its modules. */
export async function look(
  partsUrl: string,
  request: PackageRequest,
): Promise<Contents & { readonly outputs: number }> {
  const read = webFiles(partsUrl);
  const outputs = outputsOf(request);
  const entries = outputs.flatMap((output) => output.entries);
  const facts = await Promise.all(entries.map((entry) => readFacts(read, entry)));
  return { ...contentsOf(facts, request.standard), outputs: outputs.length };
}

/**
 * Makes the files of a request, as `sanad export` does.
 * @param partsUrl address of the parts of packages
 * @param onProgress called with the part that is done, from 0 to 1
 */
export async function make(
  partsUrl: string,
  request: PackageRequest,
  onProgress: (part: number) => void,
): Promise<Made[]> {
  const outputs = outputsOf(request);
  const entryCount = outputs.reduce((sum, output) => sum + output.entries.length, 0);
  // Progress counts one step for each entry and one for each zip.
  const total = entryCount + outputs.length;
  let done = 0;
  const step = async (count: number) => {
    done += count;
    onProgress(done / total);
    // Let the page paint the progress: zipping blocks the thread.
    await new Promise((resolve) => setTimeout(resolve));
  };
  const read = webFiles(partsUrl);
  const made: Made[] = [];
  for (const { name, entries, options } of outputs) {
    const parts = await readParts(read, entries, request.standard);
    await step(entries.length);
    const files = packageFiles(parts, options);
    const bytes = packageBytes(files, options);
    const type = mediaTypeOf(name);
    const file = new File([new Uint8Array(bytes)], name, { type });
    made.push({ file, files: files.length });
    await step(1);
  }
  return made;
}
