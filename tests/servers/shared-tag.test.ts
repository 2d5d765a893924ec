import 'fake-indexeddb/auto';
import { cpSync, rmSync } from 'node:fs';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createNatsTransport } from '../../client/sync/nats-transport';
import { createOnServer, inspectServer, removeFromServer } from '../../client/sync/set-up-sync';
import { changeSecret } from '../../client/sync/sharing/change-secret';
import { toMembership, toOwnMember } from '../../client/sync/sharing/own-member';
import { beginShare, endShare } from '../../client/sync/sharing/set-up-share';
import { createSecret, removeMember, type Share } from '../../core/sync';
import { type NatsServer, passwordOf, startNats } from '../../scripts/servers/start-nats';
import { instantAt } from '../storage/samples';
import {
  clipStory,
  createDevice,
  createPerson,
  exchangeAll,
  type Participant,
  source,
  takePartOver,
} from '../storage/sharing-people';

/* A shared tag on a real NATS server that is restored from a backup, wiped, or freed. */

const users = ['ana', 'ben', 'cem', 'reader'] as const;
type User = (typeof users)[number];

let server: NatsServer;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  server = await startNats(
    users.map((name) => ({
      ...{ name: `${name}@energy`, team: { name: 'energy', mayWrite: name !== 'reader' } },
    })),
  );
});
afterAll(() => server.remove());
afterEach(async () => {
  for (const connection of open.splice(0)) await connection.close();
});

const reach = (user: User) =>
  createNatsTransport(connect, {
    address: `127.0.0.1:${server.port}`,
    ...{ user: `${user}@energy`, password: passwordOf(`${user}@energy`) },
  });
const enter = (user: User) => async () => {
  const connection = await reach(user).connect();
  open.push(connection);
  return connection;
};

async function begin(): Promise<Share> {
  const login = { address: 'wss://sync.example', user: 'ana@energy', password: 'moorings' };
  const begun = await beginShare(reach('ana'), source, login, { tag: 'team/energy', name: 'Ana' });
  if (begun.kind !== 'ready') throw new Error(begun.kind);
  return begun.share;
}

/** Empties the storage of the team. */
beforeEach(async () => {
  const connection = await enter('ana')();
  await connection.clear();
});

/** Ana shares a tag with two members and a reader. */
async function shareTag() {
  const begun = await begin();
  const { secret, privateKey } = toMembership(begun);
  const device = await createDevice(toOwnMember(begun), privateKey, 'team/energy', begun.device);
  const ana = await takePartOver(device, enter('ana'), secret);
  const invite = async (user: User) => {
    const person = await createPerson(user, `work/${user}`, user !== 'reader');
    await ana.local.putMember(person.member);
    return takePartOver(person, enter(user), secret);
  };
  const [ben, cem, reader] = [await invite('ben'), await invite('cem'), await invite('reader')];
  await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
  await clipStory(cem, 2, { tags: ['work/cem'] });
  await exchangeAll([ana, ben, cem, reader]);
  const removeCem = async () => {
    const { record } = await ana.local.readDevices();
    const members = removeMember(record, cem.member.id, begun.device, instantAt(20));
    const connection = await enter('ana')();
    await changeSecret(connection, source, ana.membership(), createSecret(source), members);
  };
  return { begun, ana, ben, cem, reader, removeCem };
}

/** Records and blobs of the team, without the key, by what their names begin with. */
async function listEpochs(): Promise<readonly string[]> {
  const connection = await enter('ana')();
  const { records } = await connection.list(null);
  const names = [...records.map(({ name }) => name), ...(await connection.listBlobs())];
  return [...new Set(names.flatMap((name) => name.split('.').slice(0, -1)))];
}

const refuses = (problem: string) => expect.objectContaining({ problem });
const listStories = async (person: Pick<Participant, 'read'>) =>
  [...(await person.read()).keys()].sort();

it('goes on after the server was restored from a backup from before a removal', async () => {
  const { ana, ben, cem, reader, removeCem } = await shareTag();
  const backup = `${server.store}-backup`;
  await server.stop();
  cpSync(server.store, backup, { recursive: true });
  await server.start();
  await removeCem();
  await clipStory(ben, 3, { tags: ['work/ben'] });
  await exchangeAll([ana, ben, reader]);
  await server.stop();
  rmSync(server.store, { recursive: true });
  cpSync(backup, server.store, { recursive: true });
  await server.start();

  await clipStory(cem, 4, { tags: ['work/cem'] });
  await cem.exchange();
  await expect(reader.exchange()).rejects.toEqual(refuses('notSetUp'));
  await Promise.all([ana.exchange(), ben.exchange()]);
  await exchangeAll([ana, ben, reader]);
  expect(await listEpochs()).toHaveLength(1);
  await expect(cem.exchange()).rejects.toEqual(refuses('removed'));
  const late = await takePartOver(await createPerson('late', 'energy'), enter('ben'), ana.secret());
  await late.exchange();
  expect(await listStories(late)).toEqual(['Story 1', 'Story 3']);
  expect(await listStories(ben)).toEqual(['Story 1', 'Story 2', 'Story 3']);
});

it('goes on after the server has lost all, also if somebody who was removed comes first', async () => {
  const { ana, ben, cem, reader, removeCem } = await shareTag();
  await removeCem();
  await ana.exchange();
  await server.stop();
  rmSync(server.store, { recursive: true });
  await server.start();
  await cem.exchange();
  await exchangeAll([ana, ben, reader]);
  for (const one of [ben, reader]) expect(one.secret()).toEqual(ana.secret());
  await expect(cem.exchange()).rejects.toEqual(refuses('removed'));
  expect(await listEpochs()).toHaveLength(1);
});

it('frees the storage of a team for another tag', async () => {
  const { begun, ana, ben, reader } = await shareTag();
  const image = new Uint8Array(500_000);
  const connection = await enter('ana')();
  const [epoch] = await listEpochs();
  // In several chunks, whose names do not have the epoch.
  await connection.writeBlob(`${epoch}.${'a'.repeat(40)}`, image);
  expect(await beginShare(reach('ben'), source, begun, { tag: 'b', name: 'B' })).toEqual({
    kind: 'taken',
  });
  expect(await inspectServer(reach('ben'))).toEqual({ kind: 'share' });
  expect(await endShare(reach('reader'), source, begun, [])).toMatchObject({ kind: 'failed' });
  expect(await endShare(reach('ana'), source, begun, [])).toEqual({ kind: 'ended' });
  const client = await server.connect('ana@energy');
  open.push(client);
  const { streams } = await jetstreamManager(client);
  const sizes = await Promise.all(
    ['KV_pressmark', 'OBJ_pressmark'].map(async (name) => (await streams.info(name)).state.bytes),
  );
  expect(sizes[0]).toBeLessThan(1000);
  expect(sizes[1]).toBe(0);
  for (const one of [ana, ben, reader]) {
    await expect(one.exchange()).rejects.toEqual(refuses('ended'));
  }
  expect(await listEpochs()).toEqual([]);

  expect(await inspectServer(reach('ben'))).toEqual({ kind: 'team' });
  const library = await createOnServer(reach('ben'), source, 'four ferries');
  if (library.kind !== 'joined') throw new Error(library.kind);
  await removeFromServer(reach('ben'), source, library.membership);
  expect((await begin()).secret).not.toBe(begun.secret);
});
