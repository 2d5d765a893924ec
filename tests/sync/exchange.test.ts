import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClock, exchange } from '../../core/sync';
import { makeAnnotation } from '../reconcile/states';
import { scaleRuns } from '../runs';
import {
  addVersion,
  createDevices,
  type Device,
  edit,
  encode,
  exchangeAll,
  findClip,
  listClips,
  makeClip,
  sealer,
} from './devices-with-libraries';
import { connect, Server } from './simulated-server';

/*
 * Devices exchange their libraries through a server that fails, loses replies, blobs and records,
 * repeats names, is wiped or restored from a backup, while they go on editing and are restarted.
 */

const kinds = [
  ...(['write', 'write', 'tag', 'highlight', 'version', 'purge', 'exchange', 'exchange'] as const),
  ...(['exchange', 'wipe', 'restore', 'lose blob', 'damage'] as const),
];

const arbitraryEvents = fc.array(
  fc.record({
    device: fc.nat({ max: 2 }),
    kind: fc.constantFrom(...kinds),
    page: fc.constantFrom('one', 'two', 'three'),
    /** Which requests and replies of the exchange are lost: every so many, none if 0. */
    loss: fc.nat({ max: 9 }),
    isEditedMeanwhile: fc.boolean(),
  }),
  { maxLength: 40 },
);

describe('exchange', () => {
  it('makes all libraries equal, with one clip of each page and every word that nobody deleted', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryEvents, async (events) => {
        const server = new Server();
        const devices = createDevices(3);
        const written = new Set<string>();
        const deleted = new Set<string>();
        let backup = { records: server.records, blobs: server.blobs };
        let now = 1_795_000_000_000;
        const write = (device: Device, page: string) => {
          const clip = findClip(device, page) ?? makeClip(`${page}-${device.name}`, page);
          const word = `word${written.size}x`;
          written.add(word);
          const note = `${clip.clip.clip.note}\n\n${word}`.trim();
          device.library.change(clip.clip.clip.id, edit(clip, { note }), now);
        };
        for (const { device: index, kind, page, loss, isEditedMeanwhile } of events) {
          now += 1000;
          const device = devices[index];
          if (!device) throw new Error('no device');
          const { library, clock } = device;
          const clip = findClip(device, page);
          const id = clip?.clip.clip.id ?? '';
          if (kind === 'write') write(device, page);
          else if (kind === 'wipe') server.wipe();
          else if (kind === 'restore') {
            // The first time, a backup is made.
            if (backup.records.size > 0) {
              server.records = new Map(backup.records);
              server.blobs = new Map(backup.blobs);
            } else backup = { records: new Map(server.records), blobs: new Map(server.blobs) };
          } else if (kind === 'lose blob') {
            const lost = [...server.blobs.keys()].at(loss % Math.max(1, server.blobs.size));
            if (lost) server.blobs.delete(lost);
          } else if (kind === 'damage') {
            const [name, record] = [...server.records].at(loss % 2) ?? [];
            if (name && record) server.records.set(name, { ...record, bytes: encode('damaged') });
          } else if (kind === 'exchange') {
            let calls = 0;
            const remote = connect(server, () => loss > 0 && ++calls % (loss + 2) === 0);
            let isEdited = !isEditedMeanwhile;
            library.beforeStore = () => {
              if (isEdited) return;
              isEdited = true;
              write(device, page);
            };
            await exchange(library, remote, sealer, clock).catch((error: Error) => {
              if (error.message !== 'connection lost') throw error;
            });
            library.beforeStore = null;
          } else if (clip && kind === 'tag') {
            library.change(id, edit(clip, { tags: [`tag ${loss}`] }), now);
          } else if (clip && kind === 'highlight') {
            const place = { clipId: id, versionId: clip.clip.clip.versionId };
            const annotation = makeAnnotation({ id: `${device.name} ${now}`, ...place });
            const annotations = [...clip.clip.annotations, annotation];
            library.change(id, { ...clip, clip: { ...clip.clip, annotations } }, now);
          } else if (clip && kind === 'version') {
            library.change(id, addVersion(clip, `${device.name}-${now}`), now);
          } else if (clip && kind === 'purge') {
            for (const word of clip.clip.clip.note.match(/word\d+x/g) ?? []) deleted.add(word);
            library.change(id, null, now);
          }
        }
        await exchangeAll(devices, server);
        const [first, ...others] = devices.map(listClips);
        for (const other of others) expect(other).toEqual(first);
        const text = first?.map(({ clip }) => clip.note).join('\n') ?? '';
        expect([...written].filter((word) => !text.includes(word) && !deleted.has(word))).toEqual(
          [],
        );
        const addresses = first?.flatMap(({ clip }) => clip.addresses) ?? [];
        expect(addresses.length).toBe(new Set(addresses).size);
        // A device that joins later gets the same.
        const late = createDevices(1, 'late');
        await exchangeAll(late, server);
        expect(late.map(listClips)).toEqual([first]);
      }),
      { numRuns: scaleRuns(400) },
    );
  });
});

it('deletes for good what another device did, unless it was changed meanwhile', async () => {
  const server = new Server();
  const devices = createDevices(2);
  const [one, other] = devices;
  if (!one || !other) throw new Error('no device');
  for (const id of ['one', 'two']) one.library.change(id, makeClip(id), 1000);
  await exchangeAll(devices, server);
  for (const id of ['one', 'two']) other.library.change(id, null, 2000);
  one.library.change('two', edit(makeClip('two'), { note: 'Ask the clerk.' }), 3000);
  await exchangeAll(devices, server);
  for (const { library } of devices) expect([...library.clips.keys()]).toEqual(['two']);
});

it('counts a change as later than those before, even if the clock was set back', async () => {
  const server = new Server();
  const [one, other] = createDevices(2);
  if (!one || !other) throw new Error('no device');
  const { library } = one;
  const day = 86_400_000;
  library.change('one', edit(makeClip('one'), { readAt: '2026-11-13T08:00:00.000Z' }), 2 * day);
  await exchangeAll([one, other], server);
  // After a restart.
  const restarted = { ...one, clock: createClock(one.name) };
  library.change('one', edit(makeClip('one'), { readAt: null }), day);
  await exchangeAll([restarted, other], server);
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
