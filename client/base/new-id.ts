/** Where the version and the variant of a UUID stand in its 16 bytes (RFC 9562, 4). */
const versionAt = 6;
const variantAt = 8;
/** Bytes of the time, in milliseconds. */
const timeBytes = 6;

/**
 * A UUID version 7, which no other device will make: its time and 74 random bits. Ids that
 * are made one after another stand one after another in a table, which is then
 * appended to; among random ones a database has to make room wherever they fall.
 *
 * `crypto.randomUUID` makes none of that version, and does not exist in pages without a
 * secure address, and news is still read over plain http.
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
