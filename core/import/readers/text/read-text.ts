import type { ByteSource } from '../../../files/readable-file';
import type { Report } from '../../items/report';

/** Maximum length of a text that is read at once, in characters; live blogs have a few million. */
const maxLength = 50_000_000;

/**
 * Decodes a file piece by piece. The encoding comes from a byte order mark, the zero
 * bytes of UTF-16, an HTML charset declaration, or, failing these, from whether the first
 * non-ASCII bytes are valid UTF-8. Otherwise it is windows-1252, as old programs write.
 */
export async function* readText(source: ByteSource, report?: Report): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  let isDamaged = false;
  const decode = (bytes: Uint8Array, isLast: boolean): string => {
    // As long as all bytes are ASCII, any of the encodings will do.
    if (decoder === null && !isLast && bytes.every((byte) => byte < 0x80)) {
      return new TextDecoder().decode(bytes);
    }
    if (decoder === null) {
      const encoding = isUtf8Start(bytes) ? 'utf-8' : 'windows-1252';
      if (encoding !== 'utf-8') report?.add('encoding-guessed', null, null, encoding);
      decoder = new TextDecoder(encoding);
    }
    const text = decoder.decode(bytes, { stream: !isLast });
    if (!isDamaged && text.includes('\ufffd')) {
      isDamaged = true;
      report?.add('bad-characters', null, null, decoder.encoding);
    }
    return text;
  };
  for await (const piece of source.pieces()) {
    if (isFirst && piece.length > 0) {
      isFirst = false;
      const encoding = findStatedEncoding(piece);
      if (encoding !== null) decoder = new TextDecoder(encoding);
    }
    const text = decode(piece, false);
    if (text !== '') yield text;
  }
  const rest = decode(new Uint8Array(), true);
  if (rest !== '') yield rest;
}

/** The encoding that the first bytes indicate, or null. */
function findStatedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 512);
  // Addresses and field names are ASCII, so every other byte of theirs is zero in UTF-16.
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 8 && even < odd / 4) return 'utf-16le';
  if (even > sample.length / 8 && odd < even / 4) return 'utf-16be';
  return encodingOfMarkup(bytes);
}

function encodingOfMarkup(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  if (!/^\s*</.test(start)) return null;
  const label = /<meta\s[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration readable as ASCII rules out UTF-16.
    return encoding.startsWith('utf-16') || encoding === 'utf-8' ? null : encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** True if the bytes are valid UTF-8; the last character may be cut off. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The beginning of a file: at least this many characters, if it has them. */
export async function readStartOfText(source: ByteSource, characters: number): Promise<string> {
  let head = '';
  for await (const text of readText(source)) {
    head += text;
    if (head.length >= characters) break;
  }
  return head;
}

/** The whole text of a file, with "\n" between its lines. Null, with a remark, if it is too long. */
export async function readWhole(
  source: ByteSource,
  report: Report,
  row: number | null = null,
  field: string | null = null,
): Promise<string | null> {
  let whole = '';
  for await (const text of readText(source, report)) {
    whole += text;
    if (whole.length <= maxLength) continue;
    report.add('too-large', row, field);
    return null;
  }
  return whole.replace(/\r\n?/g, '\n');
}
