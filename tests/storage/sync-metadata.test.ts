import { webcrypto } from 'node:crypto';
import { expect, it } from 'vitest';
import type { SavedSearch } from '../../core/model';
import {
  createClock,
  createSealer,
  exchange,
  memberPreference,
  type Share,
  sharesPreference,
} from '../../core/sync';
import { openLibrary, openSyncLibrary } from '../../storage';
import { openAccess } from '../../storage/open-access';
import { createLocalLibrary } from '../../storage/sync/local-library';
import { connect, Server } from '../sync/simulated-server';
import { createDatabaseName, expectValue, instantAt, makeSaveRequest } from './samples';

const sealer = await createSealer(webcrypto as Crypto, new Uint8Array(32).fill(1));

function makeSearch(id: string, change: Partial<SavedSearch> = {}): SavedSearch {
  const times = { createdAt: instantAt(1), updatedAt: instantAt(1), deletedAt: null };
  return { id, name: 'Ferries', question: 'ferry tag:harbour', ...times, ...change };
}

/** A library that exchanges through a server from `join` on. */
function openDevice(server: Server) {
  const name = createDatabaseName();
  const library = openLibrary(name);
  const access = openAccess(name, {});
  const local = createLocalLibrary(access, name, () => new Date().toISOString());
  const clock = createClock(name);
  const sync = openSyncLibrary({ clock: () => new Date().toISOString() }, name);
  return {
    ...{ library, sync },
    join: () => local.start(),
    exchange: () =>
      exchange(
        local,
        connect(server, () => false),
        sealer,
        clock,
      ),
    countChanges: () => access.db.syncChanges.where('id').above('').count(),
    async read() {
      const { searches, tags } = expectValue(await library.getLibraryMetadata());
      const colours = tags.flatMap(({ key, colour }) => (colour ? [[key, colour]] : []));
      return { searches, colours: colours.sort() };
    },
  };
}

async function openPair() {
  const server = new Server();
  const [one, other] = [openDevice(server), openDevice(server)];
  await Promise.all([one.join(), other.join()]);
  const exchangeAll = async () => {
    for (const device of [one, other, one, other]) await device.exchange();
    expect(await other.read()).toEqual(await one.read());
  };
  return { server, one, other, exchangeAll };
}

it('shares saved searches and the colours of tags, also of tags that are not used here', async () => {
  const { server, one, other, exchangeAll } = await openPair();
  expectValue(await one.library.saveSearch(makeSearch('search-1')));
  expectValue(await one.library.saveClip(makeSaveRequest(1, { tags: ['Harbour'] })));
  expectValue(await one.library.recolourTag('harbour', 'sky', instantAt(2)));
  await one.exchange();
  await one.library.deleteClip('clip-1', instantAt(3));
  await exchangeAll();

  expect(await other.read()).toEqual({
    searches: [makeSearch('search-1')],
    colours: [['harbour', 'sky']],
  });
  expectValue(await other.library.saveClip(makeSaveRequest(2, { tags: ['Harbour'] })));
  const tags = expectValue(await other.library.listTags());
  expect(tags).toMatchObject([{ name: 'Harbour', colour: 'sky', uses: 1 }]);
  for (const { bytes } of server.records.values()) {
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/harbour|ferry/i);
  }
});

it('joins what two devices changed apart, item by item', async () => {
  const { one, other, exchangeAll } = await openPair();
  for (const id of ['search-1', 'search-2']) {
    expectValue(await one.library.saveSearch(makeSearch(id)));
  }
  await exchangeAll();
  const renamed = makeSearch('search-1', { name: 'Boats', updatedAt: instantAt(5) });
  expectValue(await one.library.saveSearch(renamed));
  expectValue(await other.library.deleteSearch('search-2', instantAt(5)));
  expectValue(await other.library.saveSearch(makeSearch('search-3')));
  await exchangeAll();

  expect((await one.read()).searches).toMatchObject([
    { id: 'search-1', name: 'Boats', deletedAt: null },
    { id: 'search-2', deletedAt: instantAt(5) },
    { id: 'search-3', deletedAt: null },
  ]);
});

it('keeps a saved search that one device deleted and another changed', async () => {
  const { one, other, exchangeAll } = await openPair();
  expectValue(await one.library.saveSearch(makeSearch('search-1')));
  await exchangeAll();
  expectValue(await one.library.deleteSearch('search-1', instantAt(5)));
  const changed = makeSearch('search-1', { question: 'ferry', updatedAt: instantAt(4) });
  expectValue(await other.library.saveSearch(changed));
  await exchangeAll();

  expect((await one.read()).searches).toMatchObject([{ question: 'ferry', deletedAt: null }]);
});

it('removes a colour on all devices, and gives a library that joins those of the others', async () => {
  const { server, one, other, exchangeAll } = await openPair();
  for (const [n, tag] of ['harbour', 'money'].entries()) {
    expectValue(await one.library.saveClip(makeSaveRequest(n + 1, { tags: [tag] })));
    expectValue(await one.library.recolourTag(tag, 'sky', instantAt(2)));
  }
  await exchangeAll();
  expectValue(await other.library.recolourTag('harbour', null, instantAt(3)));
  await exchangeAll();
  expect((await one.read()).colours).toEqual([['money', 'sky']]);

  const late = openDevice(server);
  expectValue(await late.library.saveClip(makeSaveRequest(9, { tags: ['money', 'tides'] })));
  for (const [tag, colour] of [
    ['money', 'rose'],
    ['tides', 'leaf'],
  ] as const) {
    expectValue(await late.library.recolourTag(tag, colour, instantAt(1)));
  }
  await late.join();
  await late.exchange();
  await exchangeAll();
  await late.exchange();
  expect(await late.read()).toEqual(await one.read());
  expect((await one.read()).colours).toContainEqual(['tides', 'leaf']);
});

it('counts no change if a tag is only used, and none after an exchange', async () => {
  const { one, other, exchangeAll } = await openPair();
  expectValue(await one.library.saveClip(makeSaveRequest(1, { tags: ['harbour'] })));
  expect(await one.countChanges()).toBe(1);
  expectValue(await one.library.recolourTag('harbour', 'sky', instantAt(2)));
  expect(await one.countChanges()).toBe(2);
  await exchangeAll();
  expect([await one.countChanges(), await other.countChanges()]).toEqual([0, 0]);
});

it('makes all devices of the user take part in what one of them shares, until one leaves', async () => {
  const { one, other, exchangeAll } = await openPair();
  const share: Share = {
    ...{
      id: 'share-1',
      tag: 'team/energy',
      formerTags: [],
      address: 'wss://sync.example',
      user: 'energy-ana',
    },
    ...{ password: 'moorings', secret: 'c2VjcmV0', member: 'm-1', name: 'Ana' },
    ...{
      privateKey: 'a2V5',
      canWrite: true,
      device: 'here',
      isPaused: true,
      formerSecrets: [],
      nextSecret: null,
    },
  };
  expectValue(await one.sync.changeShares(() => [share]));
  await exchangeAll();
  const readShares = async ({ sync }: typeof one) =>
    expectValue(await sync.getPreference(sharesPreference)) as readonly Share[];
  const device = (await readShares(other))[0]?.device;
  expect(device).not.toBe('here');
  expect(await readShares(other)).toEqual([{ ...share, device, isPaused: false }]);

  expectValue(await other.sync.changeShares(([own]) => (own ? [{ ...own, tag: 'energy' }] : [])));
  await exchangeAll();
  const former = { formerTags: ['team/energy'], renamedElsewhere: ['team/energy'] };
  expect(await readShares(one)).toEqual([{ ...share, tag: 'energy', ...former }]);

  expectValue(await one.sync.changeShares(() => []));
  await exchangeAll();
  expect(await readShares(other)).toEqual([]);

  // For the next share, on any device.
  for (const { sync } of [one, other]) {
    expect(expectValue(await sync.getPreference(memberPreference))).toBe('m-1');
  }
});
