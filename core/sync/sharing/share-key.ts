import * as v from 'valibot';
import { decode64, encode, encode64 } from '../bytes';
import type { Remote } from '../exchange/ports';
import { createSecret, identify, keyName } from '../library-key';
import type { CryptoSource } from '../sealed';
import { isSignedBy, openSealed, sealFor, sign, toPublicKey } from './key-pair';
import type { Member } from './members';

/*
 * Where a library has its locked secret, a share has the id of its secret. Members get the secret
 * with their invitation, and a new one when a member is removed: a copy for each of them, signed
 * by the member who made it, so that whoever was removed cannot make one.
 */

const keySchema = v.object({
  format: v.literal(1),
  id: v.string(),
  /** The secret, sealed for each member by id. Null for the first one. */
  next: v.nullable(
    v.object({ copies: v.record(v.string(), v.string()), by: v.string(), signature: v.string() }),
  ),
});

type ShareKey = v.InferOutput<typeof keySchema>;

/** What a member keeps to take part in a share. */
export interface ShareMembership {
  readonly secret: Uint8Array<ArrayBuffer>;
  /** The id of the member. */
  readonly member: string;
  readonly privateKey: string;
  readonly canWrite: boolean;
}

/**
 * Why a member cannot take part:
 *
 * - none: nothing is shared there yet, and this member may not begin
 * - other: the server has another share, or one whose secret cannot be checked
 * - removed: there is a new secret, and not for this member
 * - newer: the key is in an unknown format
 */
export type ShareRefusal = 'none' | 'other' | 'removed' | 'newer';

/** Creates a share on a server. Null if there is one already. */
export async function createShare(
  remote: Remote,
  source: CryptoSource,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if ((await readKey(remote)) !== null) return null;
  const secret = createSecret(source);
  const token = await remote.write(keyName, await makeKey(source, secret), null);
  return token === null ? null : secret;
}

/**
 * Makes sure that a server has the share of this device, and returns its current secret. `members`
 * are those that this device knows.
 */
export async function checkShare(
  remote: Remote,
  source: CryptoSource,
  membership: ShareMembership,
  members: readonly Member[],
): Promise<{ readonly secret: Uint8Array<ArrayBuffer> } | { readonly reason: ShareRefusal }> {
  const { secret, member, privateKey, canWrite } = membership;
  const stored = await readKey(remote);
  if (stored === null) {
    if (!canWrite) return { reason: 'none' };
    // The server has lost it.
    const token = await remote.write(keyName, await makeKey(source, secret), null);
    return token === null ? checkShare(remote, source, membership, members) : { secret };
  }
  const { key } = stored;
  if (key === null) return { reason: 'newer' };
  const { id, next } = key;
  if (id === (await toId(source, secret))) return { secret };
  if (next === null) return { reason: 'other' };
  const copy = next.copies[member];
  if (copy === undefined) return { reason: 'removed' };
  const maker =
    next.by === member
      ? toPublicKey(privateKey)
      : members.find((one) => one.id === next.by && one.status !== 'removed')?.publicKey;
  const isGenuine =
    maker !== undefined &&
    (await isSignedBy(source, maker, decode64(next.signature), describe(id, next.copies)));
  const opened = isGenuine ? await openSealed(source, privateKey, decode64(copy)) : null;
  const isCurrent = opened !== null && id === (await toId(source, opened));
  return isCurrent ? { secret: opened } : { reason: 'other' };
}

/**
 * Gives members a new secret in place of the one of `membership`. False if another member has done
 * so meanwhile.
 */
export async function replaceSecret(
  remote: Remote,
  source: CryptoSource,
  { secret, member, privateKey }: ShareMembership,
  next: Uint8Array<ArrayBuffer>,
  members: readonly Member[],
): Promise<boolean> {
  const stored = await readKey(remote);
  const id = await toId(source, next);
  if (stored?.key?.id === id) return true;
  if (stored?.key?.id !== (await toId(source, secret))) return false;
  const remaining = members.filter(({ status }) => status === 'active');
  // Before the first exchange, the list lacks the member themselves.
  const publicKeys = new Map([
    ...remaining.map((one) => [one.id, one.publicKey] as const),
    [member, toPublicKey(privateKey)],
  ]);
  const copies = Object.fromEntries(
    await Promise.all(
      [...publicKeys].map(async ([one, publicKey]) => [
        one,
        encode64(await sealFor(source, publicKey, next)),
      ]),
    ),
  );
  const signature = encode64(await sign(source, privateKey, describe(id, copies)));
  const key: ShareKey = { format: 1, id, next: { copies, by: member, signature } };
  const token = await remote.write(keyName, encode(JSON.stringify(key)), stored.token);
  return token !== null;
}

/** What the names of records and blobs that are sealed with a secret begin with. */
export async function toEpoch(
  source: CryptoSource,
  secret: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const id = await identify(source, secret);
  return [...id.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readKey(remote: Remote) {
  const [stored] = await remote.read(keyName);
  if (stored === undefined) return null;
  try {
    const parsed = v.safeParse(keySchema, JSON.parse(new TextDecoder().decode(stored.bytes)));
    return { key: parsed.success ? parsed.output : null, token: stored.token };
  } catch {
    return { key: null, token: stored.token };
  }
}

async function makeKey(source: CryptoSource, secret: Uint8Array<ArrayBuffer>) {
  const key: ShareKey = { format: 1, id: await toId(source, secret), next: null };
  return encode(JSON.stringify(key));
}

async function toId(source: CryptoSource, secret: Uint8Array<ArrayBuffer>): Promise<string> {
  return encode64(await identify(source, secret));
}

function describe(id: string, copies: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const sorted = Object.entries(copies).sort(([one], [other]) => (one < other ? -1 : 1));
  return encode(JSON.stringify([id, sorted]));
}
