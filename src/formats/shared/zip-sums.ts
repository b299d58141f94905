/** Checksums of a zip: fflate unzips without looking at them (APPNOTE 4.3.12, 4.3.16, 4.4.7). */

// Signed numbers and an index: ten times as fast as `for … of` over a package of 250 MB.
const TABLE = new Int32Array(256).map((_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 of bytes, as zips use it. */
export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  let index = 0;
  while (index < bytes.length) sum = (sum >>> 8) ^ TABLE[(sum ^ bytes[index++]!) & 255]!;
  return ~sum >>> 0;
}

const END = { mark: 0x06054b50, length: 22, count: 10, directory: 16 };
const ENTRY = { mark: 0x02014b50, length: 46, sum: 16, name: 28, extra: 30, comment: 32 };

/**
 * The checksums that a zip declares, in the order of its central directory.
 * @param zip a zip that could be unzipped
 * @returns none where the directory is of a kind that this does not read (zip64)
 */
export function declaredSums(zip: Uint8Array): number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - END.length;
  while (end >= 0 && view.getUint32(end, true) !== END.mark) end -= 1;
  if (end < 0) return [];
  const sums: number[] = [];
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    if (at + ENTRY.length > zip.length || view.getUint32(at, true) !== ENTRY.mark) return [];
    sums.push(view.getUint32(at + ENTRY.sum, true));
    const lengths = [ENTRY.name, ENTRY.extra, ENTRY.comment];
    at = lengths.reduce((sum, place) => sum + view.getUint16(at + place, true), at + ENTRY.length);
  }
  return sums;
}
