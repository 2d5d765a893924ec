import * as v from 'valibot';
import { decode64, encode, encode64 } from '../bytes';
import { parseContent } from '../exchange/parse-content';
import type { Remote, Stored } from '../exchange/ports';
import { identify, isRemovalMark, keyName } from '../library-key';
import { type CryptoSource, createSealer } from '../sealed';
import { isSignedBy, openSealed, sealFor, sign, toPublicKey } from './key-pair';
import type { Member } from './members';

/*
 * Where a library has its locked secret, a share has the id of its secret. Members get the secret
 * with their invitation, and a new one when a member is removed: a copy for each of them, signed
 * by the member who made it, so that whoever was removed cannot make one. A share that was deleted
 * leaves a signed mark, so that the devices of its members do not fill the server again.
 */

const keySchema = v.object({
  format: v.literal(1),
  id: v.string(),
  /** The secret, sealed for each member by id. Null for the first one. */
  next: v.nullable(
    v.object({ copies: v.record(v.string(), v.string()), by: v.string(), signature: v.string() }),
  ),
  /** The secrets before this one, sealed with it. Earlier versions of Pressmark do not write it. */
  former: v.optional(v.string()),
});

/** Without the fields of a key, so that earlier versions of Pressmark send nothing. */
const endSchema = v.object({
  format: v.literal(1),
  ended: v.object({ id: v.string(), by: v.string(), signature: v.string() }),
});

const formerSchema = v.array(v.string());

export type ShareKey = v.InferOutput<typeof keySchema>;
type EndMark = v.InferOutput<typeof endSchema>;

/** What a member keeps to take part in a share. */
export interface ShareMembership {
  readonly secret: Uint8Array<ArrayBuffer>;
  /** The secrets before this one, as far as this device knows, in base64. */
  readonly formerSecrets: readonly string[];
  /** The id of the member. */
  readonly member: string;
  readonly privateKey: string;
  readonly canWrite: boolean;
}

/**
 * What is stored under the name of the key:
 *
 * - none: nothing, or what is left of a library that was removed
 * - newer: the key of a share in an unknown format
 */
type ParsedKey =
  | { readonly kind: 'none' }
  | { readonly kind: 'library' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'share'; readonly key: ShareKey }
  | { readonly kind: 'ended'; readonly ended: EndMark['ended'] };

const brace = '{'.charCodeAt(0);

export function parseKey(stored: Stored | null): ParsedKey {
  if (stored === null || isRemovalMark(stored.bytes)) return { kind: 'none' };
  if (stored.bytes[0] !== brace) return { kind: 'library' };
  const parsed = parseContent(v.union([keySchema, endSchema]), stored.bytes);
  if (parsed === null) return { kind: 'newer' };
  return 'ended' in parsed
    ? { kind: 'ended', ended: parsed.ended }
    : { kind: 'share', key: parsed };
}

/** Whether a library or a share may begin there. */
export function isFree(stored: Stored | null): boolean {
  const { kind } = parseKey(stored);
  return kind === 'none' || kind === 'ended';
}

export async function readKey(remote: Remote): Promise<Stored | null> {
  return (await remote.read(keyName)).at(0) ?? null;
}

/** The key of a new share. */
export async function makeFirstKey(
  source: CryptoSource,
  secret: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key: ShareKey = { format: 1, id: await toId(source, secret), next: null };
  return encode(JSON.stringify(key));
}

/** A key with which the active ones of `members` get a secret. `former` are those before it. */
export async function makeKey(
  source: CryptoSource,
  { member, privateKey }: ShareMembership,
  secret: Uint8Array<ArrayBuffer>,
  former: readonly string[],
  members: readonly Member[],
): Promise<Uint8Array<ArrayBuffer>> {
  const id = await toId(source, secret);
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
        encode64(await sealFor(source, publicKey, secret)),
      ]),
    ),
  );
  const signature = encode64(await sign(source, privateKey, describe(id, copies)));
  const sealer = await createSealer(source, secret);
  const sealed = await sealer.seal('devices', keyName, 1, encode(JSON.stringify(former)));
  const next = { copies, by: member, signature };
  const key: ShareKey = { format: 1, id, next, former: encode64(sealed) };
  return encode(JSON.stringify(key));
}

/**
 * Opens a member's copy of the secret. Reasons: other, if no known member signed it; removed, if
 * this member has no copy.
 */
export async function openCopy(
  source: CryptoSource,
  { member, privateKey }: ShareMembership,
  { id, next }: ShareKey,
  members: readonly Member[],
): Promise<Uint8Array<ArrayBuffer> | { readonly reason: 'other' | 'removed' }> {
  if (next === null) return { reason: 'other' };
  const maker = findPublicKey(next.by, member, privateKey, members);
  const content = describe(id, next.copies);
  const isGenuine =
    maker !== null && (await isSignedBy(source, maker, decode64(next.signature), content));
  if (!isGenuine) return { reason: 'other' };
  const copy = next.copies[member];
  if (copy === undefined) return { reason: 'removed' };
  const secret = await openSealed(source, privateKey, decode64(copy));
  return secret !== null && id === (await toId(source, secret)) ? secret : { reason: 'other' };
}

/** The secrets before that of a key, as far as it says. */
export async function readFormer(
  source: CryptoSource,
  { former }: ShareKey,
  secret: Uint8Array<ArrayBuffer>,
): Promise<readonly string[]> {
  if (former === undefined) return [];
  const sealer = await createSealer(source, secret);
  const opened = await sealer.open('devices', keyName, decode64(former));
  return ('content' in opened && parseContent(formerSchema, opened.content)) || [];
}

/** What is left on the server, in place of the key, when a share is deleted. */
export async function makeEndMark(
  source: CryptoSource,
  { secret, member, privateKey }: ShareMembership,
): Promise<Uint8Array<ArrayBuffer>> {
  const id = await toId(source, secret);
  const signature = encode64(await sign(source, privateKey, describeEnd(id)));
  const mark: EndMark = { format: 1, ended: { id, by: member, signature } };
  return encode(JSON.stringify(mark));
}

/** Whether a member whom this device knows has made a mark. */
export async function isEndedByMember(
  source: CryptoSource,
  { member, privateKey }: ShareMembership,
  { id, by, signature }: EndMark['ended'],
  members: readonly Member[],
): Promise<boolean> {
  const maker = findPublicKey(by, member, privateKey, members);
  return maker !== null && isSignedBy(source, maker, decode64(signature), describeEnd(id));
}

/** The public key of a member; null if this device does not know them, or they were removed. */
function findPublicKey(
  id: string,
  own: string,
  privateKey: string,
  members: readonly Member[],
): string | null {
  if (id === own) return toPublicKey(privateKey);
  return members.find((one) => one.id === id && one.status !== 'removed')?.publicKey ?? null;
}

/** What the names of records and blobs that are sealed with a secret begin with. */
export async function toEpoch(
  source: CryptoSource,
  secret: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const id = await identify(source, secret);
  return [...id.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function toId(source: CryptoSource, secret: Uint8Array<ArrayBuffer>): Promise<string> {
  return encode64(await identify(source, secret));
}

function describe(id: string, copies: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const sorted = Object.entries(copies).sort(([one], [other]) => (one < other ? -1 : 1));
  return encode(JSON.stringify([id, sorted]));
}

function describeEnd(id: string): Uint8Array<ArrayBuffer> {
  return encode(JSON.stringify(['ended', id]));
}
