import { webcrypto } from 'node:crypto';
import { expect } from 'vitest';
import { createClock, createSealer, exchange } from '../../core/sync';
import { openLibrary } from '../../storage';
import { openAccess } from '../../storage/open-access';
import { createLocalLibrary } from '../../storage/sync/local-library';
import { connect, type Server } from '../sync/simulated-server';
import { readCounters, readTables, recount } from './recount';
import { createDatabaseName } from './samples';

const sealer = await createSealer(webcrypto as Crypto, new Uint8Array(32).fill(1));

export function openLocal(name: string, device: string) {
  return createLocalLibrary(openAccess(name, {}), device, () => new Date().toISOString());
}

/** A library that exchanges its clips through a server. */
export async function createDevice(server: Server, prepare?: (name: string) => Promise<void>) {
  const name = createDatabaseName();
  const library = openLibrary(name);
  await prepare?.(name);
  let [local, clock] = [openLocal(name, name), createClock(name)];
  await local.start();
  const remote = connect(server, () => false);
  return {
    ...{ name, library, local },
    /** Stops, and joins the library on the server as another device. */
    async joinAgain() {
      await local.stop();
      [local, clock] = [openLocal(name, `${name}-again`), createClock(`${name}-again`)];
      await local.start();
    },
    exchange: (options?: Parameters<typeof exchange>[4]) =>
      exchange(local, remote, sealer, clock, options),
    /** All that is stored of the clips, sorted. */
    async read() {
      const rows = await readTables(name);
      const sort = (table: string, key: (row: never) => string) =>
        (rows[table] ?? []).toSorted((one, other) =>
          key(one as never) < key(other as never) ? -1 : 1,
        );
      const withoutLocal = (row: unknown) => {
        const {
          number: _,
          arrivedAt: __,
          ...shared
        } = row as { number: number; arrivedAt: string };
        // Their order is not shared.
        return sortSets(shared);
      };
      const byId = ({ id }: { id: string }) => id;
      return {
        clips: sort('clips', byId).map(withoutLocal),
        versions: sort('versions', byId),
        annotations: sort('annotations', byId).map(withoutLocal),
        // How often this device has tried to fetch an image is its own affair.
        imageUses: sort('imageUses', ({ clipId, url }) => `${clipId} ${url}`).map((use) => {
          const { tries, ...shared } = use as { tries?: number };
          return { ...shared, isWanted: tries !== undefined };
        }),
        images: sort('images', ({ hash }) => hash).map((image) => (image as { hash: string }).hash),
      };
    },
  };
}

function sortSets(row: object) {
  const isSet = (name: string) => ['addresses', 'tags', 'tagKeys', 'places'].includes(name);
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, isSet(name) ? value?.toSorted() : value]),
  );
}

export type Device = Awaited<ReturnType<typeof createDevice>>;

export async function expectEqual(one: Device, other: Device): Promise<void> {
  expect(await other.read()).toEqual(await one.read());
  for (const { name } of [one, other])
    expect(await readCounters(name)).toEqual(await recount(name));
}
