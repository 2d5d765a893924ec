import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clock, createClock, createSealer, exchange, type SyncedClip } from '../../core/sync';
import { makeAnnotation } from '../reconcile/states';
import { scaleRuns } from '../runs';
import { connect, Library, Server } from './simulated-server';

/*
 * Devices exchange their libraries through a server that fails, loses replies, repeats names, is
 * wiped or restored from a backup, while they go on editing and are restarted.
 */

const sealer = await createSealer(webcrypto as Crypto, new Uint8Array(32).fill(1));
const encode = (text: string) => new TextEncoder().encode(text);

const makeClip = (id: string): SyncedClip => ({
  clip: {
    ...{ id, addresses: [`a.example/${id}`], versionId: 'v', tags: [], note: '' },
    ...{ readAt: null, favouriteAt: null, archivedAt: null, readingPlace: null },
    ...{ clippedAt: '2026-11-12T08:01:00.000Z', updatedAt: '2026-11-12T08:01:00.000Z' },
    deletedAt: null,
  },
  versions: [{ id: 'v', keptAt: '2026-11-12T08:01:00.000Z', hash: '00' }],
  annotations: [],
  pictures: [],
  purged: {},
});

interface Device {
  readonly library: Library;
  readonly clock: Clock;
}

const createDevices = (count: number): readonly Device[] =>
  Array.from({ length: count }, (_, index) => ({
    library: new Library(),
    clock: createClock(`device-${index}`),
  }));

const exchangeAll = async (devices: readonly Device[], server: Server) => {
  const remote = connect(server, () => false);
  for (let round = 0; round < 3; round++) {
    for (const { library, clock } of devices) await exchange(library, remote, sealer, clock);
  }
};

const listClips = ({ library }: Device) =>
  [...library.clips.values()].toSorted((one, other) => (one.clip.id < other.clip.id ? -1 : 1));

const arbitraryEvents = fc.array(
  fc.record({
    device: fc.nat({ max: 2 }),
    kind: fc.constantFrom(
      'write',
      'write',
      'tag',
      'highlight',
      'purge',
      'exchange',
      'exchange',
      'wipe',
      'restore',
    ),
    clip: fc.constantFrom('one', 'two', 'three'),
    /** Which requests and replies of the exchange are lost: every so many, none if 0. */
    loss: fc.nat({ max: 9 }),
    isEditedMeanwhile: fc.boolean(),
  }),
  { maxLength: 40 },
);

describe('exchange', () => {
  it('makes all libraries equal, with every word that nobody deleted', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryEvents, async (events) => {
        const server = new Server();
        const devices = createDevices(3);
        const written = new Set<string>();
        const deleted = new Set<string>();
        let backup = new Map(server.records);
        let now = 1_795_000_000_000;
        const write = ({ library }: Device, id: string) => {
          const clip = library.clips.get(id) ?? makeClip(id);
          const word = `word${written.size}x`;
          written.add(word);
          const note = `${clip.clip.note}\n\n${word}`.trim();
          library.change(id, { ...clip, clip: { ...clip.clip, note } }, now);
        };
        for (const { device: index, kind, clip: id, loss, isEditedMeanwhile } of events) {
          now += 1000;
          const device = devices[index];
          if (!device) throw new Error('no device');
          const { library, clock } = device;
          const clip = library.clips.get(id);
          if (kind === 'write') write(device, id);
          else if (kind === 'wipe') server.wipe();
          else if (kind === 'restore') {
            // The first time, a backup is made.
            if (backup.size > 0) server.records = new Map(backup);
            else backup = new Map(server.records);
          } else if (kind === 'exchange') {
            let calls = 0;
            const remote = connect(server, () => loss > 0 && ++calls % (loss + 2) === 0);
            let isEdited = !isEditedMeanwhile;
            library.beforeStore = (stored) => {
              if (isEdited) return;
              isEdited = true;
              write(device, stored);
            };
            await exchange(library, remote, sealer, clock).catch(() => undefined);
            library.beforeStore = null;
          } else if (clip && kind === 'tag') {
            library.change(id, { ...clip, clip: { ...clip.clip, tags: [`tag ${loss}`] } }, now);
          } else if (clip && kind === 'highlight') {
            const annotation = makeAnnotation({ id: `${id} ${now}`, clipId: id });
            library.change(id, { ...clip, annotations: [...clip.annotations, annotation] }, now);
          } else if (clip && kind === 'purge') {
            for (const word of clip.clip.note.match(/word\d+x/g) ?? []) deleted.add(word);
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
        // A device that joins later gets the same.
        const late = createDevices(1);
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
  const edit = (note: string) => {
    const clip = makeClip('one');
    library.change('one', { ...clip, clip: { ...clip.clip, note } }, 1000);
  };
  const run = () =>
    exchange(
      library,
      connect(server, () => false),
      sealer,
      clock,
    );
  edit('Ask the clerk.');
  await run();
  const name = await sealer.name('clip', 'one');
  return { server, library, edit, run, name };
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
    expect(await run()).toEqual({ received: 0, sent: 0, unreadable: [], rolledBack: [] });
  });

  it('that was wiped gets everything again', async () => {
    const { server, run } = await createSent();
    server.wipe();
    expect(await run()).toMatchObject({ sent: 1 });
    expect(server.records.size).toBe(1);
  });

  it('that gives an older state is reported, and gets the newer one again', async () => {
    const { server, library, edit, run, name } = await createSent();
    const old = server.records.get(name);
    edit('Ask the clerk again.');
    await run();
    if (old) server.records.set(name, { ...old, at: 1000 });
    expect(await run()).toMatchObject({ sent: 1, rolledBack: ['one'] });
    expect(library.clips.get('one')?.clip.note).toBe('Ask the clerk again.');
  });

  it.each([
    ['damages a record', async () => encode('damaged')],
    [
      'gives a record the name of another',
      async () => sealer.seal('clip', await sealer.name('clip', 'two'), 1, encode('{}')),
    ],
    [
      'has a record of a later version of Pressmark',
      async () => sealer.seal('clip', await sealer.name('clip', 'one'), 1, encode('{"id":"one"}')),
    ],
  ])('that %s changes nothing, and it is reported', async (_, makeBytes) => {
    const { server, library, run, name } = await createSent();
    server.records.set(name, { bytes: await makeBytes(), token: 'x', at: 1000 });
    expect(await run()).toMatchObject({ received: 0, unreadable: [name] });
    expect(library.clips.get('one')?.clip.note).toBe('Ask the clerk.');
  });
});
