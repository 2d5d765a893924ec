/** Positions of version and variant in the 16 bytes of a UUID (RFC 9562, 4). */
const versionAt = 6;
const variantAt = 8;
/** Bytes of the timestamp, which is in milliseconds. */
const timeBytes = 6;

/**
 * Returns a UUID version 7: a timestamp and 74 random bits. Ids created one after another sort
 * in that order, so a database appends them instead of inserting at random positions.
 *
 * `crypto.randomUUID` does not create version 7, and does not exist in insecure contexts; news
 * is still read over plain http.
 */
export function newId(crypto: Pick<Crypto, 'getRandomValues'>, nowMs = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let at = 0; at < timeBytes; at++) {
    bytes[at] = Math.floor(nowMs / 256 ** (timeBytes - 1 - at)) % 256;
  }
  bytes[versionAt] = ((bytes[versionAt] ?? 0) & 0x0f) | 0x70;
  bytes[variantAt] = ((bytes[variantAt] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
