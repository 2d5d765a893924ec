import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clock, createClock, createSealer, exchange } from '../../core/sync';
import { makeAnnotation, makeArticle } from '../reconcile/states';
import { scaleRuns } from '../runs';
import { type ClipWithTexts, Library } from './simulated-library';
import { connect, Server } from './simulated-server';

/*
 * Devices exchange their libraries through a server that fails, loses replies, blobs and records,
 * repeats names, is wiped or restored from a backup, while they go on editing and are restarted.
 */

const sealer = await createSealer(webcrypto as Crypto, new Uint8Array(32).fill(1));
const encode = (text: string) => new TextEncoder().encode(text);

/** Clips the page of the same name. Each device gets an id of its own. */
const makeClip = (id: string, page = id): ClipWithTexts => ({
  clip: {
    clip: {
      ...{ id, addresses: [`a.example/${page}`], versionId: `v-${id}`, tags: [], note: '' },
      ...{ readAt: null, favouriteAt: null, archivedAt: null, readingPlace: null },
      ...{ clippedAt: '2026-11-12T08:01:00.000Z', updatedAt: '2026-11-12T08:01:00.000Z' },
      deletedAt: null,
    },
    versions: [{ id: `v-${id}`, keptAt: '2026-11-12T08:01:00.000Z', hash: `text of ${page}` }],
    annotations: [],
    pictures: [],
    purged: {},
  },
  texts: new Map([[`text of ${page}`, makeArticle({}, `The story of ${page}.`)]]),
});

/** Keeps a version with a text of its own. */
const addVersion = (clip: ClipWithTexts, name: string): ClipWithTexts => {
  const version = { id: `v-${name}`, keptAt: '2026-11-13T08:01:00.000Z', hash: `text ${name}` };
  return {
    clip: { ...clip.clip, versions: [...clip.clip.versions, version] },
    texts: new Map([...clip.texts, [version.hash, makeArticle({}, `Updated: ${name}.`)]]),
  };
};

const edit = (clip: ClipWithTexts, change: Partial<ClipWithTexts['clip']['clip']>) => ({
  ...clip,
  clip: { ...clip.clip, clip: { ...clip.clip.clip, ...change } },
});

interface Device {
  readonly name: string;
  readonly library: Library;
  readonly clock: Clock;
}

const createDevices = (count: number, prefix = 'device'): readonly Device[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${prefix}-${index}`,
    library: new Library(),
    clock: createClock(`${prefix}-${index}`),
  }));

const exchangeAll = async (devices: readonly Device[], server: Server) => {
  const remote = connect(server, () => false);
  for (let round = 0; round < 5; round++) {
    for (const { library, clock } of devices) {
      await exchange(library, remote, sealer, clock, { checksAll: true });
    }
  }
};

const listClips = ({ library }: Device) =>
  [...library.clips.values()]
    .map(({ clip, texts }) => ({ ...clip, texts: new Map([...texts].toSorted()) }))
    .map((clip) => ({ ...clip, versions: clip.versions.toSorted(byId) }))
    .toSorted((one, other) => byId(one.clip, other.clip));

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/** The clip of a page on a device, if it has one. */
const findClip = ({ library }: Device, page: string) =>
  [...library.clips.values()].find(({ clip }) => clip.clip.addresses.includes(`a.example/${page}`));

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

/** A device with one clip that it has sent. */
async function createSent() {
  const server = new Server();
  const [device] = createDevices(1);
  if (!device) throw new Error('no device');
  const { library, clock } = device;
  const write = (note: string) => {
    library.change('one', edit(makeClip('one'), { note }), 1000);
  };
  const run = (options?: Parameters<typeof exchange>[4]) =>
    exchange(
      library,
      connect(server, () => false),
      sealer,
      clock,
      options,
    );
  write('Ask the clerk.');
  await run();
  const name = await sealer.name('clip', 'one');
  return { server, library, write, run, name };
}

describe('a server', () => {
  it('gets nothing that it can read', async () => {
    const { server } = await createSent();
    for (const [name, { bytes }] of server.records) {
      expect(name).toMatch(/^[0-9a-f]{40}$/);
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/clerk|example/);
    }
  });

  it('gets nothing if nothing has changed', async () => {
    const { run } = await createSent();
    expect(await run()).toEqual({
      ...{ received: 0, sent: 0, merged: 0, unreadable: [], rolledBack: [], waiting: [] },
      isComplete: true,
    });
  });

  it('that was wiped gets everything again', async () => {
    const { server, run } = await createSent();
    server.wipe();
    expect(await run()).toMatchObject({ sent: 1 });
    expect(server.records.size).toBe(1);
  });

  it('that gives an older state is reported, and gets the newer one again', async () => {
    const { server, library, write, run, name } = await createSent();
    const old = server.records.get(name);
    write('Ask the clerk again.');
    await run();
    if (old) server.records.set(name, { ...old, at: 1000 });
    expect(await run()).toMatchObject({ sent: 1, rolledBack: ['one'] });
    expect(library.clips.get('one')?.clip.clip.note).toBe('Ask the clerk again.');
  });

  it('that damages a record gets it again', async () => {
    const { server, run, name } = await createSent();
    server.records.set(name, { bytes: encode('damaged'), token: 'x', at: 1000 });
    expect(await run()).toMatchObject({ received: 0, sent: 1, unreadable: [name] });
    expect(await run()).toMatchObject({ received: 0, sent: 0, unreadable: [] });
  });

  it('that gives a record the name of another gets it again', async () => {
    const { server, run, name } = await createSent();
    const other = await sealer.seal('clip', await sealer.name('clip', 'two'), 1, encode('{}'));
    server.records.set(name, { bytes: other, token: 'x', at: 1000 });
    expect(await run()).toMatchObject({ received: 0, sent: 1, unreadable: [name] });
  });

  it.each([
    ['seals', async () => Uint8Array.of(2, ...encode('in another format'))],
    [
      'describes clips',
      async (name: string) => sealer.seal('clip', name, 9, encode('{"id":"one"}')),
    ],
  ])(
    'keeps a record of a later version of Pressmark, which %s differently',
    async (_, makeBytes) => {
      const { server, library, write, run, name } = await createSent();
      const newer = { bytes: await makeBytes(name), token: 'x', at: 1000 };
      server.records.set(name, newer);
      expect(await run()).toMatchObject({ received: 0, sent: 0, unreadable: [name] });
      write('Ask the clerk again.');
      expect(await run()).toMatchObject({ sent: 0, unreadable: [name] });
      expect(server.records.get(name)).toBe(newer);
      expect(library.clips.get('one')?.clip.clip.note).toBe('Ask the clerk again.');
    },
  );

  it('that has lost a text gets it again, and the clip waits for it on other devices', async () => {
    const { server, library, run } = await createSent();
    server.blobs.clear();
    const [other] = createDevices(1, 'other');
    if (!other) throw new Error('no device');
    const remote = connect(server, () => false);
    const receive = () => exchange(other.library, remote, sealer, other.clock);
    expect(await receive()).toMatchObject({ received: 0, waiting: [expect.any(String)] });
    expect(await receive()).toMatchObject({ received: 0, waiting: [expect.any(String)] });
    expect(await run({ checksAll: true })).toMatchObject({ sent: 1 });
    expect(await receive()).toMatchObject({ received: 1, waiting: [] });
    expect(listClips(other)).toEqual(listClips({ ...other, library }));
  });
});

it('makes one clip of a page that two devices clipped, with one version if the text is the same', async () => {
  const server = new Server();
  const devices = createDevices(3);
  const [one, other, third] = devices;
  if (!one || !other || !third) throw new Error('no device');
  const write = ({ library }: Device, id: string, note: string) => {
    const clip = edit(makeClip(id, 'ferry'), { note });
    const place = { clipId: id, versionId: `v-${id}` };
    const annotations = [makeAnnotation({ id: `annotation of ${id}`, ...place })];
    library.change(id, { ...clip, clip: { ...clip.clip, annotations } }, 1000);
  };
  write(one, 'b', 'Ask the clerk.');
  write(other, 'a', 'Ask the mate.');
  write(third, 'c', 'Ask the cook.');
  await exchangeAll(devices, server);
  const [clip, ...others] = listClips(one);
  expect(others).toEqual([]);
  expect(clip?.clip.id).toBe('a');
  expect(clip?.versions.map(({ id }) => id)).toEqual(['v-a']);
  expect(clip?.annotations.map(({ clipId, versionId }) => `${clipId} ${versionId}`)).toEqual([
    'a v-a',
    'a v-a',
    'a v-a',
  ]);
  for (const words of ['clerk', 'mate', 'cook']) expect(clip?.clip.note).toContain(words);
  // A change of a clip that was merged elsewhere.
  const [late] = createDevices(1, 'late');
  if (!late) throw new Error('no device');
  write(late, 'd', 'Ask the pilot.');
  await exchangeAll([late, ...devices], server);
  expect(listClips(one)).toEqual(listClips(late));
  expect(listClips(one)[0]?.clip.note).toContain('pilot');
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

describe('a clip that became part of another', () => {
  /** Runs an exchange in which these records cannot be written. */
  const run = async ({ library, clock }: Device, server: Server, ...unwritable: string[]) => {
    const remote = connect(server, () => false);
    const names = await Promise.all(unwritable.map((id) => sealer.name('clip', id)));
    const write: typeof remote.write = async (name, ...rest) => {
      if (names.includes(name)) throw new Error('connection lost');
      return remote.write(name, ...rest);
    };
    await exchange(library, { ...remote, write }, sealer, clock).catch(() => undefined);
  };
  const write = ({ library }: Device, id: string, note: string) => {
    const clip = library.clips.get(id) ?? makeClip(id, 'ferry');
    library.change(id, edit(clip, { note }), 1000);
  };
  const readNote = ({ library }: Device, id: string) => library.clips.get(id)?.clip.clip.note;

  it('brings along what was written elsewhere, even before the other is known', async () => {
    const server = new Server();
    const [one, other, third] = createDevices(3);
    if (!one || !other || !third) throw new Error('no device');
    write(other, 'b', '');
    await run(other, server);
    await run(third, server);
    write(one, 'a', '');
    await run(one, server, 'a');
    write(third, 'b', 'Ask the cook.');
    await run(third, server);
    expect(readNote(third, 'a')).toBe('Ask the cook.');
    await run(one, server);
    expect(readNote(one, 'a')).toBe('Ask the cook.');
  });

  it('brings along what became part of it', async () => {
    const server = new Server();
    const [one, other, third, last] = createDevices(4);
    if (!one || !other || !third || !last) throw new Error('no device');
    write(other, 'b', '');
    await run(other, server);
    write(third, 'c', 'Ask the cook.');
    await run(third, server, 'b');
    write(one, 'a', '');
    await run(one, server);
    await run(last, server);
    expect([...last.library.clips.keys()]).toEqual(['a']);
    expect(readNote(last, 'a')).toBe('Ask the cook.');
  });
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
