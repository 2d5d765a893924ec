import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exchange, listDevices, type Remote } from '../../core/sync';
import { makeAnnotation } from '../reconcile/states';
import { scaleRuns } from '../runs';
import {
  addDevice,
  addVersion,
  createDevices,
  type Device,
  edit,
  exchangeAll,
  findClip,
  listClips,
  makeClip,
  sealer,
} from './devices-with-libraries';
import { ConnectionLost } from './simulated-server';

/*
 * Devices exchange their libraries through a server that fails, loses replies, blobs and records,
 * repeats names, is wiped or restored from a backup, while they go on editing and are restarted.
 * So much time passes that records of deleted clips expire.
 */

const kinds = [
  ...(['write', 'write', 'tag', 'highlight', 'version', 'purge', 'exchange', 'exchange'] as const),
  ...(['exchange', 'check', 'check', 'wait', 'wipe', 'restore', 'lose blob', 'damage'] as const),
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

/** A place of which a test can lose or damage parts. */
export interface FaultyPlace {
  /** As a device reaches it. `fails` decides which requests and replies are lost. */
  connect(device: Device, fails: () => boolean): Remote;
  wipe(): void;
  /** Returns how to restore what is there now. */
  backUp(): () => void;
  loseBlob(number: number): void;
  damage(number: number): void;
}

/** Tests exchanges through a place that is empty at first. */
export function testExchange(kind: string, createPlace: () => FaultyPlace): void {
  it(`makes all libraries equal through ${kind}, with one clip of each page and every word that nobody deleted`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryEvents, async (events) => {
        const place = createPlace();
        const devices = createDevices(3);
        const written = new Set<string>();
        const deleted = new Set<string>();
        const connectSafely = (device: Device) => place.connect(device, () => false);
        let restore: (() => void) | null = null;
        let now = 1_795_000_000_000;
        const write = (device: Device, page: string) => {
          const clip = findClip(device, page) ?? makeClip(`${page}-${device.name}`, page);
          const word = `word${written.size}x`;
          written.add(word);
          const note = `${clip.clip.clip.note}\n\n${word}`.trim();
          device.library.change(clip.clip.clip.id, edit(clip, { note }), now);
        };
        for (const { device: index, kind, page, loss, isEditedMeanwhile } of events) {
          now += kind === 'wait' ? 200 * 24 * 60 * 60 * 1000 : 1000;
          const device = devices[index];
          if (!device) throw new Error('no device');
          const { library, clock } = device;
          const clip = findClip(device, page);
          const id = clip?.clip.clip.id ?? '';
          if (kind === 'write') write(device, page);
          else if (kind === 'wipe') place.wipe();
          else if (kind === 'lose blob') place.loseBlob(loss);
          else if (kind === 'damage') place.damage(loss);
          else if (kind === 'restore') {
            // The first time, a backup is made.
            if (restore) restore();
            else restore = place.backUp();
          } else if (kind === 'exchange' || kind === 'check') {
            let calls = 0;
            const remote = place.connect(device, () => loss > 0 && ++calls % (loss + 2) === 0);
            let isEdited = !isEditedMeanwhile;
            library.beforeStore = () => {
              if (isEdited) return;
              isEdited = true;
              write(device, page);
            };
            await exchange(library, remote, sealer, clock, {
              ...{ addDevice: addDevice(device.name), checksAll: kind === 'check' },
              now: new Date(now).toISOString(),
            }).catch((error: Error) => {
              if (!(error instanceof ConnectionLost)) throw error;
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
        await exchangeAll(devices, connectSafely);
        const [first, ...others] = devices.map(listClips);
        for (const other of others) expect(other).toEqual(first);
        const lists = devices.map(({ library }) => listDevices(library.devices.record));
        for (const list of lists) {
          expect(list.map(({ id }) => id).toSorted()).toEqual(devices.map(({ name }) => name));
        }
        const text = first?.map(({ clip }) => clip.note).join('\n') ?? '';
        expect([...written].filter((word) => !text.includes(word) && !deleted.has(word))).toEqual(
          [],
        );
        const addresses = first?.flatMap(({ clip }) => clip.addresses) ?? [];
        expect(addresses.length).toBe(new Set(addresses).size);
        // A device that joins later gets the same.
        const late = createDevices(1, 'late');
        await exchangeAll(late, connectSafely);
        expect(late.map(listClips)).toEqual([first]);
      }),
      { numRuns: scaleRuns(400) },
    );
  });
}
