import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../../client/base/base64';
import { changeSecret } from '../../../client/sync/sharing/change-secret';
import { exchangeSharesOnce } from '../../../client/sync/sharing/run-shares';
import {
  createSecret,
  keyName,
  markEnded,
  removeMember,
  type Share,
  sharesPreference,
} from '../../../core/sync';
import { expectValue, instantAt, makeAnnotation } from '../../storage/samples';
import {
  clipStory,
  createPerson,
  exchangeAll,
  type Participant,
  readStory,
  share,
  source,
  takePart,
} from '../../storage/sharing-people';
import { Server } from '../../sync/simulated-server';
import { connectShare, reachShare } from './simulated-share';

/* Servers that lose what they have of a shared tag, or go back to an earlier state of it. */

/** Removes a member; resolves with false if another removal came first. */
async function remove(by: Participant, server: Server, { member }: Participant) {
  const { record } = await by.local.readDevices();
  const members = removeMember(record, member.id, `d-${by.member.name}`, instantAt(20));
  const connection = connectShare(server);
  return changeSecret(connection, source, by.membership(), createSecret(source), members);
}

function listEpochs({ records, blobs }: Server): ReadonlySet<string> {
  const names = [...records.keys(), ...blobs.keys()].filter((name) => name.includes('.'));
  return new Set(names.map((name) => name.split('.')[0] ?? ''));
}

/** Returns what brings a server back to what it has now. */
function backUp(server: Server): () => void {
  const { records, blobs } = server;
  const saved = [new Map(records), new Map(blobs)] as const;
  return () => {
    Object.assign(server, { records: new Map(saved[0]), blobs: new Map(saved[1]) });
  };
}

/** What somebody receives who is invited now, by a member. */
async function listForNewcomer(server: Server, by: Participant): Promise<readonly string[]> {
  const newcomer = await takePart(await createPerson('Dora', 'energy'), server, by.secret());
  await newcomer.exchange();
  return [...(await newcomer.read()).keys()].sort();
}

const refuses = (problem: string) => expect.objectContaining({ problem });

/** Ana, Ben and Cem share two stories, and a reader takes part. */
async function begin() {
  const server = new Server();
  const people = await share(server, 'Ana', 'Ben', 'Cem', 'Reader');
  const [ana, , cem] = people;
  await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
  await clipStory(cem, 2, { tags: ['work/Cem'] });
  await exchangeAll(people);
  return { server, people };
}

describe('a server that goes back to the time before a member was removed', () => {
  it('is brought up to date by the others, and keeps that member out', async () => {
    const { server, people } = await begin();
    const [ana, ben, cem, reader] = people;
    const restore = backUp(server);
    expect(await remove(ana, server, cem)).toBe(true);
    await clipStory(ben, 3, { tags: ['work/Ben'] });
    await exchangeAll([ana, ben, reader]);
    restore();

    await clipStory(cem, 4, { tags: ['work/Cem'] });
    await cem.exchange();
    await expect(reader.exchange()).rejects.toEqual(refuses('notSetUp'));
    await exchangeAll([ben, ana, reader]);
    expect(ana.secret()).toEqual(ben.secret());
    expect(await listForNewcomer(server, ana)).toEqual(['Story 1', 'Story 3']);
    expect((await readStory(reader, 1)).annotations).toHaveLength(1);
    await expect(cem.exchange()).rejects.toEqual(refuses('removed'));
    expect([...(await ben.read()).keys()].sort()).toEqual(['Story 1', 'Story 2', 'Story 3']);
    expect(listEpochs(server).size).toBe(1);
    // What Cem contributed is nothing that they could send.
    for (const one of [ana, ben]) expect(await one.countUnsent()).toBe(0);
  });

  it('is brought up to date by several at once, also after lost requests', async () => {
    const { server, people } = await begin();
    const [ana, ben, cem, reader] = people;
    const restore = backUp(server);
    await remove(ana, server, cem);
    await exchangeAll([ana, ben, reader]);
    for (let requests = 5; requests < 60; requests += 9) {
      restore();
      let left = requests;
      ana.setFailing(() => left-- <= 0);
      ben.setFailing(() => left-- <= 0);
      await Promise.allSettled([ana.exchange(), ben.exchange()]);
      for (const one of [ana, ben]) one.setFailing(() => false);
      await exchangeAll([ana, ben, reader]);
      expect(ana.secret()).toEqual(ben.secret());
      expect(reader.secret()).toEqual(ben.secret());
      expect(listEpochs(server).size).toBe(1);
      await expect(cem.exchange()).rejects.toEqual(refuses('removed'));
    }
  });

  it('also serves members who have been invited since', async () => {
    const { server, people } = await begin();
    const [ana, ben, cem] = people;
    const restore = backUp(server);
    await remove(ana, server, cem);
    await exchangeAll([ana, ben]);
    const dan = await takePart(await createPerson('Dan', 'work/dan'), server, ana.secret());
    await clipStory(dan, 3, { tags: ['work/dan'] });
    await dan.exchange();
    restore();
    // Ben has never heard of Dan.
    await ben.exchange();
    await exchangeAll([dan, ana, ben]);
    expect((await ana.read()).has('Story 3')).toBe(true);
    // And the other way round.
    restore();
    await dan.exchange();
    await exchangeAll([ana, ben]);
    expect(new Set([ana, ben, dan].map((one) => String(one.secret()))).size).toBe(1);
  });
});

it('keeps what is there if only the key is replaced by a former one', async () => {
  const { server, people } = await begin();
  const [ana, ben, cem] = people;
  const former = server.records.get(keyName);
  await remove(ana, server, cem);
  await clipStory(ben, 3, { tags: ['work/Ben'] });
  await exchangeAll([ana, ben]);
  if (former === undefined) throw new Error('there was no key');
  server.records.set(keyName, former);
  await ana.exchange();
  expect(await listForNewcomer(server, ana)).toEqual(['Story 1', 'Story 2', 'Story 3']);
});

describe('a server that has lost everything', () => {
  it('is not taken over by somebody who was removed', async () => {
    const { server, people } = await begin();
    const [ana, ben, cem] = people;
    await remove(ana, server, cem);
    await exchangeAll([ana, ben]);
    server.wipe();
    await clipStory(cem, 4, { tags: ['work/Cem'] });
    await cem.exchange();
    await exchangeAll([ben, ana]);
    expect(await listForNewcomer(server, ana)).toEqual(['Story 1']);
    expect((await ben.read()).has('Story 4')).toBe(false);
    await expect(cem.exchange()).rejects.toEqual(refuses('removed'));
    expect(listEpochs(server).size).toBe(1);
  });

  it.each(['first', 'last'])('serves a member who missed a removal and comes %s', async (when) => {
    const { server, people } = await begin();
    const [ana, ben, cem, reader] = people;
    await remove(ana, server, cem);
    await ana.exchange();
    server.wipe();
    await exchangeAll(when === 'first' ? [ben, ana, reader] : [ana, ben, reader]);
    for (const one of [ben, reader]) expect(one.secret()).toEqual(ana.secret());
    expect(await listForNewcomer(server, ben)).toEqual(['Story 1']);
    await expect(cem.exchange()).rejects.toEqual(refuses('removed'));
  });
});

it('leaves one copy on the server when two members are removed at the same time', async () => {
  const { server, people } = await begin();
  const [ana, ben, cem, reader] = people;
  const removed = await Promise.all([remove(ana, server, cem), remove(ben, server, reader)]);
  expect(removed.toSorted()).toEqual([false, true]);
  await exchangeAll([ana, ben]);
  expect(ana.secret()).toEqual(ben.secret());
  expect(listEpochs(server).size).toBe(1);
});

it('continues with a secret that came from another device of the user', async () => {
  const { server, people } = await begin();
  const [ana, ben, cem] = people;
  await clipStory(ben, 3, { tags: ['work/Ben'] });
  await exchangeAll([ben, ana]);
  await remove(ana, server, cem);
  await ana.exchange();
  const later = await takePart(ben, server, ana.secret());
  const { clip } = await readStory(later, 3);
  const place = { clipId: clip.id, versionId: clip.versionId };
  await later.library.addAnnotation(makeAnnotation(9, { ...place, note: 'Since when?' }));
  await exchangeAll([later, ana]);
  const { annotations } = await readStory(ana, 3);
  expect(annotations.map(({ note }) => note)).toEqual(['Since when?']);
});

it('stores the secrets of each share, and gives up a removal that another one preceded', async () => {
  const { server, people } = await begin();
  const [ana, ben, cem] = people;
  const secret = encodeBase64(ben.secret());
  const nextSecret = encodeBase64(createSecret(source));
  const change = (stored: readonly Share[]) =>
    stored.map((one) => ({ ...one, secret, nextSecret }));
  expectValue(await ben.sync.changeShares(change));
  await remove(ana, server, cem);
  await ana.exchange();
  const transport = reachShare(connectShare(server));
  await exchangeSharesOnce({
    ...{ library: ben.sync, locks: {} as LockManager, source },
    browser: { browser: null, system: null },
    ...{ openTransport: () => transport, openShareTransport: () => transport },
    now: () => instantAt(30),
  });
  const stored = expectValue(await ben.sync.getPreference(sharesPreference));
  expect(stored).toMatchObject([
    { secret: encodeBase64(ana.secret()), formerSecrets: [secret], nextSecret: null },
  ]);
});

it('keeps out whoever was removed last, although a member who missed that comes first', async () => {
  const { server, people } = await begin();
  const [ana, ben, cem, reader] = people;
  const restore = backUp(server);
  await remove(ana, server, cem);
  await exchangeAll([ana, ben, reader]);
  await remove(ana, server, reader);
  await ana.exchange();
  restore();
  await exchangeAll([ben, reader]);
  await exchangeAll([ana, ben]);
  expect(ana.secret()).toEqual(ben.secret());
  for (const one of [cem, reader]) {
    await expect(one.exchange()).rejects.toEqual(refuses('removed'));
  }
});

describe('a shared tag that was deleted from the server', () => {
  it('is not sent again by the others, who keep what they have', async () => {
    const { server, people } = await begin();
    const [ana, ben, cem, reader] = people;
    await remove(ana, server, cem);
    await ana.exchange();
    await clipStory(ben, 3, { tags: ['work/Ben'] });
    expect(await markEnded(connectShare(server), source, ana.membership())).toBe(true);
    await connectShare(server).clearEpochs();
    // Ben and the reader have missed the removal.
    for (const one of [ben, cem, reader]) {
      await expect(one.exchange()).rejects.toEqual(refuses('ended'));
    }
    expect([...server.records.keys()]).toEqual([keyName]);
    expect(server.blobs.size).toBe(0);
    expect([...(await ben.read()).keys()].sort()).toEqual(['Story 1', 'Story 2', 'Story 3']);
  });

  it('makes room for another, to which nobody of the first one sends anything', async () => {
    const { server, people } = await begin();
    const [ana, ben] = people;
    await markEnded(connectShare(server), source, ana.membership());
    const [other] = await share(server, 'Emil');
    await clipStory(other, 5, { tags: ['work/Emil'] });
    await other.exchange();
    await clipStory(ben, 3, { tags: ['work/Ben'] });
    await expect(ben.exchange()).rejects.toEqual(refuses('otherLibrary'));
    expect(await listForNewcomer(server, other)).toEqual(['Story 5']);
  });
});
