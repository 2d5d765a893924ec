/** Bytes of the head in which a page may name its encoding (WHATWG: the first 1,024). */
const headLength = 1024;

/**
 * The text of a page in the encoding that its content type or its head names, else
 * in `usual`; in UTF-8 where that is none that a browser knows.
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
    // An encoding that no browser knows.
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}
