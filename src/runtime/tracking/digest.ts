const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x1000000000000000000013bn;

/**
 * Digest of a text by FNV-1a with 128 bits, as 32 hexadecimal digits. It distinguishes texts and
 * hides them from a casual look, but is not secure against an attack. SHA-256 would be a seventh of
 * the player's whole script.
 */
export function digest(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(32, '0');
}
