import * as v from 'valibot';
import { fromOneWord, hasPrefix, toOneWord } from './one-word';

/** How a device gets to the server of its library. */
export interface ServerLogin {
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

const prefix = 'pressmark:';

const loginSchema = v.tuple([v.string(), v.string(), v.string()]);

/** Returns a code for another device: text, or a QR code. */
export function formatPairingCode({ address, user, password }: ServerLogin): string {
  return toOneWord(prefix, [address, user, password]);
}

export function isPairingCode(text: string): boolean {
  return hasPrefix(prefix, text);
}

/** Null if it is no code, or only a part of one. */
export function parsePairingCode(text: string): ServerLogin | null {
  const parsed = fromOneWord(prefix, loginSchema, text);
  if (parsed === null) return null;
  const [address, user, password] = parsed;
  return { address, user, password };
}
