/** Where the version and the variant of a UUID stand in its 16 bytes (RFC 9562, 4). */
const versionAt = 6;
const variantAt = 8;

/**
 * A UUID version 4, which no other device will make.
 *
 * `crypto.randomUUID` does not exist in pages without a secure address, and news
 * is still read over plain http.
 */
export function newId(crypto: Pick<Crypto, 'getRandomValues'>): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[versionAt] = ((bytes[versionAt] ?? 0) & 0x0f) | 0x40;
  bytes[variantAt] = ((bytes[variantAt] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
