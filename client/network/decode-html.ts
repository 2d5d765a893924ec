/** Bytes in which a page may declare its encoding (WHATWG: the first 1,024). */
const headLength = 1024;

/**
 * Decodes a page with the encoding that its content type or its `<head>` declares, else with
 * `fallback`. Encodings that browsers do not know are decoded as UTF-8.
 */
export function decodeHtml(bytes: ArrayBuffer, contentType: string, fallback: string): string {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, headLength));
  const charset = /charset\s*=\s*["']?([\w-]+)/i;
  const declared = charset.exec(contentType)?.[1] ?? charset.exec(head)?.[1];
  return decode(bytes, declared ?? fallback);
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
