import * as v from 'valibot';
import { decodeBase64, encodeBase64 } from '../base/base64';

/** Puts content into one word that can be copied or shown as a QR code. It is not encrypted. */
export function toOneWord(prefix: string, content: readonly unknown[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return prefix + encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export function hasPrefix(prefix: string, text: string): boolean {
  return text.trim().toLowerCase().startsWith(prefix);
}

/** Reads such a word; null if it is something else, or only a part of one. */
export function fromOneWord<Schema extends v.GenericSchema>(
  prefix: string,
  schema: Schema,
  text: string,
): v.InferOutput<Schema> | null {
  if (!hasPrefix(prefix, text)) return null;
  // Long lines are broken on their way.
  const encoded = text.trim().slice(prefix.length).replaceAll(/\s/g, '');
  try {
    const bytes = decodeBase64(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const parsed = v.safeParse(schema, JSON.parse(decoded));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
