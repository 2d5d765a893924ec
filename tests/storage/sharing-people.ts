import { webcrypto } from 'node:crypto';
import { expect } from 'vitest';
import { decodeBase64 } from '../../client/base/base64';
import { createShareFinder } from '../../client/sync/sharing/find-share';
import type { ShareConnection } from '../../client/sync/transport';
import {
  createClock,
  createKeyPair,
  createSealer,
  createShare,
  exchange,
  type Member,
  putMember,
  type Share,
  type ShareMembership,
} from '../../core/sync';
import { openLibrary, openSyncLibrary } from '../../storage';
import { connectShare } from '../client/sync/simulated-share';
import { connect, type Server } from '../sync/simulated-server';
import { readCounters, recount } from './recount';
import {
  createDatabaseName,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeSaveRequest,
} from './samples';

export const source = webcrypto as Crypto;

const now = () => new Date().toISOString();

/** Somebody with a library, who calls the shared tag what they like. */
export async function createPerson(name: string, tag: string, canWrite = true) {
  const { publicKey, privateKey } = await createKeyPair(source);
  const member: Member = { id: `m-${name}`, name, publicKey, canWrite, status: 'active' };
  return createDevice(member, privateKey, tag, `d-${name}`);
}

/** A library of a member of the share. */
export async function createDevice(
  member: Member,
  privateKey: string,
  tag: string,
  device: string,
) {
  const database = createDatabaseName();
  const library = openLibrary(database);
  const sync = openSyncLibrary({ clock: now }, database);
  const { id, name, canWrite } = member;
  const share: Share = {
    ...{ id: 'share', tag, formerTags: [], address: 'wss://sync.example', user: name },
    ...{ password: 'moorings', secret: 'c2VjcmV0', member: id, name, privateKey, canWrite },
    ...{ device, isPaused: false, formerSecrets: [], nextSecret: null },
  };
  expectValue(await sync.changeShares(() => [share]));
  const local = sync.openShare(share, device);
  return { database, library, sync, member, privateKey, local, clock: createClock(device) };
}

export type Person = Awaited<ReturnType<typeof createPerson>>;

/** Lets a person take part in a share on a simulated server. */
export async function takePart(person: Person, server: Server, secret: Uint8Array<ArrayBuffer>) {
  let fails = () => false;
  const connection = connectShare(
    server,
    () => {},
    () => fails(),
  );
  return {
    ...(await takePartOver(person, async () => connection, secret)),
    /** Loses requests and replies from now on, if the function says so. */
    setFailing(next: () => boolean) {
      fails = next;
    },
  };
}

/** Lets a person take part in a share on any server. Each exchange connects. */
export async function takePartOver(
  person: Person,
  open: () => Promise<ShareConnection>,
  secret: Uint8Array<ArrayBuffer>,
) {
  const { local, member, privateKey, clock } = person;
  const membership: ShareMembership = {
    ...{ secret, formerSecrets: [], member: member.id, privateKey, canWrite: member.canWrite },
  };
  let current = membership;
  const find = createShareFinder(source, local, membership, async (next) => {
    current = { ...current, ...next, secret: new Uint8Array(decodeBase64(next.secret)) };
    return null;
  });
  await local.start();
  return {
    ...person,
    secret: () => current.secret,
    membership: () => current,
    async exchange() {
      const { remote, secret: found, mayWrite } = await find(await open());
      const sealer = await createSealer(source, found);
      const addDevice = (record: Parameters<typeof putMember>[0]) =>
        mayWrite ? putMember(record, member, clock, instantAt(1)) : record;
      return exchange(local, remote, sealer, clock, { addDevice, mayWrite });
    },
    async countUnsent() {
      const watching = new AbortController();
      const count = await new Promise<number>((resolve) =>
        local.watchUnsent(resolve, watching.signal),
      );
      watching.abort();
      return count;
    },
    /** Its clips by headline, with their highlights. */
    async read() {
      const ids = expectValue(await person.library.listClipNumbers(0, 100));
      const stored = expectValue(await person.library.getStoredClips(ids));
      return new Map(stored.map((one) => [one.clip.summary.headline, one]));
    },
    async expectRightCounts() {
      expect(await readCounters(person.database)).toEqual(await recount(person.database));
    },
  };
}

export type Participant = Awaited<ReturnType<typeof takePart>>;

/** People who share a tag; the first one began. */
export async function share<Names extends readonly string[]>(server: Server, ...names: Names) {
  const secret = await createShare(
    connect(server, () => false),
    source,
  );
  if (secret === null) throw new Error('there is a share already');
  const all: Participant[] = [];
  for (const name of names) {
    const tag = name === 'Ana' ? 'team/energy' : `work/${name}`;
    all.push(await takePart(await createPerson(name, tag, name !== 'Reader'), server, secret));
  }
  const [first, ...others] = all;
  for (const { member } of others) await first?.local.putMember(member);
  return all as { [Index in keyof Names]: Participant };
}

export async function exchangeAll(people: readonly Pick<Participant, 'exchange'>[]): Promise<void> {
  for (let round = 0; round < 3; round++) for (const one of people) await one.exchange();
}

/** Clips story `n` with a tag, and highlights it. */
export async function clipStory(
  { library }: Pick<Person, 'library'>,
  n: number,
  { tags = [] as readonly string[], note = '', highlight = '' } = {},
): Promise<void> {
  const article = makeArticle({
    url: `https://www.haldencourier.example/news/story-${n}`,
    headline: `Story ${n}`,
  });
  expectValue(await library.saveClip(makeSaveRequest(n, { article, tags, note })));
  if (highlight === '') return;
  const place = { clipId: `clip-${n}`, versionId: `version-${n}` };
  const annotation = makeAnnotation(n, { ...place, note: highlight, tags: ['private', ...tags] });
  expectValue(await library.addAnnotation(annotation));
}

export async function readStory(person: Participant, n: number) {
  const found = (await person.read()).get(`Story ${n}`);
  if (found === undefined) throw new Error(`${person.member.name} has no story ${n}`);
  return found;
}
