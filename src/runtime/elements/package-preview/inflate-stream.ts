import { Inflate } from 'fflate';

/**
 * Most compressed bytes that are inflated in one go. Deflate makes at most 1,032 bytes of one, so
 * that the size is looked at after 17 MB at the latest.
 */
export const MOST_COMPRESSED = 16 * 1024;

/**
 * Decompressor for zip.js. The one in zip.js is WebAssembly, which the page's content security
 * policy forbids. `DecompressionStream` has no `deflate-raw` in Safari before 16.4.
 */
export class InflateStream extends TransformStream<Uint8Array, Uint8Array> {
  constructor(format: string) {
    if (format !== 'deflate-raw') throw new TypeError(`Compression "${format}" is not read here.`);
    const codec = new Inflate();
    super({
      start(controller) {
        codec.ondata = (chunk) => {
          if (chunk.length > 0) controller.enqueue(chunk);
        };
      },
      transform(chunk) {
        codec.push(chunk);
      },
      flush() {
        codec.push(new Uint8Array(), true);
      },
    });
  }
}
