/** Bytes in which a page may declare its encoding (WHATWG: the first 1,024). */
const headLength = 1024;

/**
 * Decodes a page with the encoding from its content type or its head, else with `usual`. Falls
 * back to UTF-8 for encodings that browsers do not know.
 */
export function decodeHtml(bytes: ArrayBuffer, type: string, usual: string): string {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, headLength));
  const charset = /charset\s*=\s*["']?([\w-]+)/i;
  const named = charset.exec(type)?.[1] ?? charset.exec(head)?.[1];
  return decode(bytes, named ?? usual);
}

function decode(bytes: ArrayBuffer, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (error) {
    // An unknown encoding.
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}
