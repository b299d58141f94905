/** Part of a file that a media player asks for. */
export interface ByteRange {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
}

/**
 * Reads the header `Range` of a request (RFC 9110, 14.1.2).
 * @param header value of the header
 * @param size of the file, in bytes
 * @returns the range; undefined for the whole file, where the header has another unit, several
 *   ranges or a fault; null for a range that the file does not have (416)
 */
export function rangeOf(header: string | null, size: number): ByteRange | null | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  const [, from = '', to = ''] = match ?? [];
  if (!match || (from === '' && to === '')) return undefined;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? null : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  if (to !== '' && Number(to) < first) return undefined;
  if (first >= size) return null;
  return { first, last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}
