import { expect, it } from 'vitest';
import { createClock, exchange } from '../../core/sync';
import {
  createDevices,
  type Device,
  edit,
  encode,
  exchangeAll,
  listClips,
  makeClip,
  sealer,
} from './devices-with-libraries';
import { type FaultyPlace, testExchange } from './faulty-exchange';
import { ConnectionLost, connect, Server } from './simulated-server';

function createPlace(): FaultyPlace {
  const server = new Server();
  return {
    connect: (_, fails) => connect(server, fails),
    wipe: () => server.wipe(),
    backUp() {
      const [records, blobs] = [new Map(server.records), new Map(server.blobs)];
      return () => {
        server.records = new Map(records);
        server.blobs = new Map(blobs);
      };
    },
    loseBlob(number) {
      const lost = [...server.blobs.keys()].at(number % Math.max(1, server.blobs.size));
      if (lost) server.blobs.delete(lost);
    },
    damage(number) {
      const [name, record] = [...server.records].at(number % 2) ?? [];
      if (name && record) server.records.set(name, { ...record, bytes: encode('damaged') });
    },
  };
}

testExchange('a server with compare-and-set', createPlace);

it('deletes for good what another device did, unless it was changed meanwhile', async () => {
  const server = new Server();
  const devices = createDevices(2);
  const [one, other] = devices;
  if (!one || !other) throw new Error('no device');
  for (const id of ['one', 'two']) one.library.change(id, makeClip(id), 1000);
  await exchangeAll(devices, () => connect(server, () => false));
  for (const id of ['one', 'two']) other.library.change(id, null, 2000);
  one.library.change('two', edit(makeClip('two'), { note: 'Ask the clerk.' }), 3000);
  await exchangeAll(devices, () => connect(server, () => false));
  for (const { library } of devices) expect([...library.clips.keys()]).toEqual(['two']);
});

it('counts a change as later than those before, even if the clock was set back', async () => {
  const server = new Server();
  const [one, other] = createDevices(2);
  if (!one || !other) throw new Error('no device');
  const { library } = one;
  const day = 86_400_000;
  library.change('one', edit(makeClip('one'), { readAt: '2026-11-13T08:00:00.000Z' }), 2 * day);
  await exchangeAll([one, other], () => connect(server, () => false));
  // After a restart.
  const restarted = { ...one, clock: createClock(one.name) };
  library.change('one', edit(makeClip('one'), { readAt: null }), day);
  await exchangeAll([restarted, other], () => connect(server, () => false));
  expect(listClips(other)[0]?.clip.readAt).toBeNull();
});

it('continues where it was stopped', async () => {
  const server = new Server();
  const [one, other] = createDevices(2);
  if (!one || !other) throw new Error('no device');
  for (let index = 0; index < 200; index++) {
    one.library.change(`clip ${index}`, makeClip(`clip ${index}`), 1000);
  }
  const remote = connect(server, () => false);
  /** Stops after some batches. */
  const run = async ({ library, clock }: Device, batches: number) => {
    const stop = new AbortController();
    let count = 0;
    const onProgress = () => void (++count > batches && stop.abort());
    return exchange(library, remote, sealer, clock, { signal: stop.signal, onProgress });
  };
  for (const device of [one, other]) {
    let total = 0;
    let runs = 0;
    for (let isComplete = false; !isComplete; runs += 1) {
      const done = await run(device, 6);
      total += device === one ? done.sent : done.received;
      isComplete = done.isComplete;
    }
    expect({ total, isStopped: runs > 1 }).toEqual({ total: 200, isStopped: true });
  }
  expect(listClips(other)).toEqual(listClips(one));
});

it('sends images, and fetches those that are missing', async () => {
  const server = new Server();
  const [one, other] = createDevices(2);
  if (!one || !other) throw new Error('no device');
  const clip = makeClip('one');
  const pictures = [{ url: 'https://a.example/boat.png', hash: 'boat' }];
  one.library.images.set('boat', { type: 'image/png', bytes: encode('a boat') });
  one.library.change('one', { ...clip, clip: { ...clip.clip, pictures } }, 1000);
  const run = ({ library, clock }: Device) =>
    exchange(
      library,
      connect(server, () => false),
      sealer,
      clock,
    );
  await run(one);
  const image = await sealer.name('image', 'boat');
  const sealed = server.blobs.get(image);
  server.blobs.delete(image);
  expect(await run(other)).toMatchObject({ received: 1, waiting: [expect.any(String)] });
  if (sealed) server.blobs.set(image, sealed);
  expect(await run(other)).toMatchObject({ received: 0, waiting: [] });
  expect(other.library.images.get('boat')).toEqual(one.library.images.get('boat'));
});

/** More clips than are stored at once, on a server that lists all of them at once. */
async function fillServer() {
  const server = new Server();
  server.pageSize = 1000;
  const [one, other] = createDevices(2);
  if (!one || !other) throw new Error('no device');
  for (let n = 0; n < 300; n++) one.library.change(`${n}`, makeClip(`${n}`), 1000);
  await exchange(
    one.library,
    connect(server, () => false),
    sealer,
    one.clock,
  );
  return { server, one, other };
}

it.each([{ checksAll: false }, { checksAll: true }])(
  'reads records while those before them are stored: %o',
  async (options) => {
    const { server, other } = await fillServer();
    const remote = connect(server, () => false);
    let read = 0;
    let stored = 0;
    const aheads: number[] = [];
    other.library.beforeStore = () => {
      stored += 1;
      aheads.push(read - stored);
    };
    const counted = {
      ...remote,
      read(name: string) {
        read += 1;
        return remote.read(name);
      },
    };
    await exchange(other.library, counted, sealer, other.clock, options);
    expect(other.library.clips.size).toBe(300);
    // At most two batches, with the list of devices, so memory is bounded.
    expect(Math.max(...aheads)).toBeGreaterThanOrEqual(120);
    expect(Math.max(...aheads)).toBeLessThanOrEqual(240);
  },
);

it('loses nothing if the connection is lost while it reads ahead', async () => {
  const { server, one, other } = await fillServer();
  for (const limit of [50, 200, 300, 330, Number.POSITIVE_INFINITY]) {
    let calls = 0;
    const remote = connect(server, () => ++calls > limit);
    const outcome = exchange(other.library, remote, sealer, other.clock);
    if (Number.isFinite(limit)) await expect(outcome).rejects.toThrow(ConnectionLost);
    else expect(await outcome).toMatchObject({ unreadable: [], waiting: [] });
  }
  expect(listClips(other)).toEqual(listClips(one));
});
