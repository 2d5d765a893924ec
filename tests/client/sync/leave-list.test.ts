import { webcrypto } from 'node:crypto';
import { expect, it } from 'vitest';
import { createOnServer, leaveList, removeFromServer } from '../../../client/sync/set-up-sync';
import {
  addOwnDevice,
  createClock,
  createSealer,
  exchangeDevices,
  type KnownDevices,
  listDevices,
  type Membership,
  noDevices,
} from '../../../core/sync';
import { connect, Server } from '../../sync/simulated-server';
import { simulateTransport } from './simulated-transport';

const source = webcrypto as Crypto;
const at = '2026-11-12T12:00:00.000Z';

/** A library on a server, with two devices in its list. Returns the list as they know it. */
async function createLibrary(server: Server) {
  const created = await createOnServer(simulateTransport(server), source, 'four ferries');
  if (created.kind !== 'joined') throw new Error(created.kind);
  const { membership } = created;
  await exchange(server, membership, noDevices, 'one');
  return { membership, known: await exchange(server, membership, noDevices, 'other') };
}

/** Exchanges the list, adding a device if one is given, and returns it. */
async function exchange(
  server: Server,
  { secret }: Membership,
  before: KnownDevices,
  id: string | null = null,
): Promise<KnownDevices> {
  let known = before;
  const sealer = await createSealer(source, secret);
  const clock = createClock(id ?? 'reader');
  const about = { browser: 'Firefox', system: 'Linux', syncedOn: '2026-11-12', at };
  await exchangeDevices(
    {
      ...{ sealer, clock, mayWrite: true, remote: connect(server, () => false) },
      devices: { name: await sealer.name('devices', ''), hasChanged: true },
      local: {
        readDevices: async () => known,
        async storeDevices(next) {
          known = next;
        },
      },
    },
    id === null ? null : (record) => addOwnDevice(record, { id, ...about }, clock),
  );
  return known;
}

const toIds = ({ record }: KnownDevices) => listDevices(record).map(({ id }) => id);

it('removes a device that stops from the list, which others see', async () => {
  const server = new Server();
  const { membership, known } = await createLibrary(server);
  expect(toIds(known)).toEqual(['one', 'other']);
  const own = { id: 'one', known: noDevices, at };
  await leaveList(simulateTransport(server), source, membership, own);
  expect(toIds(await exchange(server, membership, known))).toEqual(['other']);
});

it('leaves the list as it is if the server is down, or has no or another library', async () => {
  const server = new Server();
  const { membership, known } = await createLibrary(server);
  const own = { id: 'one', known, at };
  await leaveList(
    simulateTransport(server, () => true),
    source,
    membership,
    own,
  );
  expect(toIds(await exchange(server, membership, known))).toEqual(['one', 'other']);
  await removeFromServer(simulateTransport(server), source, membership);
  const names = [...server.records.keys()];
  await leaveList(simulateTransport(server), source, membership, own);
  expect([...server.records.keys()]).toEqual(names);
  await createOnServer(simulateTransport(server), source, 'five ferries');
  await leaveList(simulateTransport(server), source, membership, own);
  expect([...server.records.keys()]).toEqual(names);
});
