import { webcrypto } from 'node:crypto';
import {
  type AddDevice,
  addOwnDevice,
  type Clock,
  createClock,
  createSealer,
  exchange,
  type OwnDevice,
  type Remote,
} from '../../core/sync';
import { makeArticle } from '../reconcile/states';
import { type ClipWithTexts, Library } from './simulated-library';

export const sealer = await createSealer(webcrypto as Crypto, new Uint8Array(32).fill(1));
export const encode = (text: string) => new TextEncoder().encode(text);

/** Clips the page of the same name. Each device gets an id of its own. */
export const makeClip = (id: string, page = id): ClipWithTexts => ({
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
export const addVersion = (clip: ClipWithTexts, name: string): ClipWithTexts => {
  const version = { id: `v-${name}`, keptAt: '2026-11-13T08:01:00.000Z', hash: `text ${name}` };
  return {
    clip: { ...clip.clip, versions: [...clip.clip.versions, version] },
    texts: new Map([...clip.texts, [version.hash, makeArticle({}, `Updated: ${name}.`)]]),
  };
};

export const edit = (clip: ClipWithTexts, change: Partial<ClipWithTexts['clip']['clip']>) => ({
  ...clip,
  clip: { ...clip.clip, clip: { ...clip.clip.clip, ...change } },
});

export interface Device {
  readonly name: string;
  readonly library: Library;
  readonly clock: Clock;
}

export const createDevices = (count: number, prefix = 'device'): readonly Device[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${prefix}-${index}`,
    library: new Library(),
    clock: createClock(`${prefix}-${index}`),
  }));

/** A device, as it describes itself after an exchange. */
const makeDevice = (id: string, syncedOn = '2026-11-12'): OwnDevice => ({
  ...{ id, browser: 'Firefox', system: 'Linux', syncedOn, at: `${syncedOn}T12:00:00.000Z` },
});

/** Adds a device to the list of devices, as its exchanges do. */
export const addDevice =
  (id: string, syncedOn?: string): AddDevice =>
  (record, clock) =>
    addOwnDevice(record, makeDevice(id, syncedOn), clock);

/** Until all have what the others have, whatever was lost. */
export const exchangeAll = async (
  devices: readonly Device[],
  connectDevice: (device: Device) => Remote,
) => {
  for (let round = 0; round < 5; round++) {
    for (const device of devices) {
      const { name, library, clock } = device;
      const options = { checksAll: true, addDevice: addDevice(name) };
      await exchange(library, connectDevice(device), sealer, clock, options);
    }
  }
};

export const listClips = ({ library }: Device) =>
  [...library.clips.values()]
    .map(({ clip, texts }) => ({ ...clip, texts: new Map([...texts].toSorted()) }))
    .map((clip) => ({ ...clip, versions: clip.versions.toSorted(byId) }))
    .toSorted((one, other) => byId(one.clip, other.clip));

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/** The clip of a page on a device, if it has one. */
export const findClip = ({ library }: Device, page: string) =>
  [...library.clips.values()].find(({ clip }) => clip.clip.addresses.includes(`a.example/${page}`));
