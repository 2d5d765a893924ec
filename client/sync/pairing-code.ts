import * as v from 'valibot';
import { decodeBase64, encodeBase64 } from '../base/base64';

/** How a device gets to the server of its library. */
export interface ServerLogin {
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

const prefix = 'pressmark:';

const loginSchema = v.tuple([v.string(), v.string(), v.string()]);

/** Puts a login into one word that can be copied or shown as a QR code. It is not encrypted. */
export function formatPairingCode({ address, user, password }: ServerLogin): string {
  const bytes = new TextEncoder().encode(JSON.stringify([address, user, password]));
  return prefix + encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export function isPairingCode(text: string): boolean {
  return text.trim().toLowerCase().startsWith(prefix);
}

/** Null if it is no code, or only a part of one. */
export function parsePairingCode(text: string): ServerLogin | null {
  if (!isPairingCode(text)) return null;
  // Long lines are broken on their way.
  const encoded = text.trim().slice(prefix.length).replaceAll(/\s/g, '');
  try {
    const bytes = decodeBase64(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const parsed = v.safeParse(loginSchema, JSON.parse(decoded));
    if (!parsed.success) return null;
    const [address, user, password] = parsed.output;
    return { address, user, password };
  } catch {
    return null;
  }
}
