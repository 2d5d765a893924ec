import type { Share } from '../../core/sync';
import {
  createClock,
  createKeyPair,
  createSealer,
  createShare,
  exchange,
  type Member,
  putMember,
  sharesPreference,
} from '../../core/sync';
import { openLibrary, openSyncLibrary } from '../../storage';
import { connect, Server } from '../sync/simulated-server';
import { createDatabaseName, expectValue, instantAt, makeAnnotation } from './samples';
import { clipStory, source } from './sharing-people';

const now = () => new Date().toISOString();
const librarySealer = await createSealer(source, new Uint8Array(32).fill(2));

/** A share that is on a server until it is deleted from it. */
interface Place {
  readonly id: string;
  readonly server: Server;
  readonly secret: Uint8Array<ArrayBuffer>;
}

interface Taking {
  exchange(): Promise<unknown>;
  stop(): Promise<void>;
}

/** A share of its own server, with nothing in it. */
export async function openPlace(id: string): Promise<Place> {
  const server = new Server();
  const secret = await createShare(
    connect(server, () => false),
    source,
  );
  if (secret === null) throw new Error('there is a share already');
  return { id, server, secret };
}

/** One of the devices of a person, who have the same id in all shares. */
export async function createMemberDevice(
  name: string,
  libraryServer: Server,
  id: string = `d-${name}`,
) {
  const database = createDatabaseName();
  const library = openLibrary(database);
  const sync = openSyncLibrary({ clock: now }, database);
  const tag = name === 'Ana' ? 'team/energy' : `work/${name}`;
  const local = sync.openLocal(id);
  await local.start();
  const clock = createClock(id);
  const remote = connect(libraryServer, () => false);
  const places = new Map<string, Place>();
  const taking = new Map<string, Taking>();

  const readShares = async () =>
    (expectValue(await sync.getPreference(sharesPreference)) ?? []) as readonly Share[];
  /** Starts and stops what the preference says, as the page does. */
  const follow = async () => {
    const shares = await readShares();
    for (const [device, { stop }] of taking) {
      if (shares.some((share) => share.device === device)) continue;
      taking.delete(device);
      await stop();
    }
    for (const share of shares) {
      const place = places.get(share.id);
      if (taking.has(share.device) || !place) continue;
      const shared = sync.openShare(share, share.device);
      const sharedClock = createClock(share.device);
      const member: Member = {
        ...{ id: share.member, name, publicKey: '', canWrite: true, status: 'active' },
      };
      const shareRemote = connect(place.server, () => false);
      const sealer = await createSealer(source, place.secret);
      await shared.start();
      taking.set(share.device, {
        exchange: () =>
          exchange(shared, shareRemote, sealer, sharedClock, {
            addDevice: (record) => putMember(record, member, sharedClock, instantAt(1)),
          }),
        stop: shared.stop,
      });
    }
  };
  const read = async () => {
    const numbers = expectValue(await library.listClipNumbers(0, 100));
    const stored = expectValue(await library.getStoredClips(numbers));
    return new Map(stored.map((one) => [one.clip.addresses[0]?.slice(-1) ?? '', one]));
  };
  const find = async (n: number) => (await read()).get(`${n}`);
  return {
    ...{ name, tag, database, library, read, find },
    isTaking: () => taking.size > 0,
    findFormerTag: async ({ id: share }: Place, named: string) =>
      expectValue(await sync.findFormerTag(share, named)),
    /** Without a place: of a new share. */
    countOwn: async (place: Place | null = null) =>
      expectValue(await sync.countOwn(tag, place?.id ?? null)),
    /** Makes a place known, as an invitation or the user's library does. */
    know: (place: Place) => places.set(place.id, place),
    async join(place: Place, sharedTag = tag) {
      places.set(place.id, place);
      const { privateKey } = await createKeyPair(source);
      const share: Share = {
        ...{ id: place.id, tag: sharedTag, formerTags: [], address: 'wss://sync.example' },
        ...{ user: name, password: 'moorings', secret: '', member: `m-${name}`, name, privateKey },
        ...{ canWrite: true, device: crypto.randomUUID(), isPaused: false, formerSecrets: [] },
        ...{ nextSecret: null, hasJoinedHere: true },
      };
      expectValue(await sync.changeShares((shares) => [...shares, share]));
      await follow();
    },
    async leave() {
      expectValue(await sync.changeShares(() => []));
      await follow();
    },
    async exchange() {
      for (const one of taking.values()) await one.exchange();
    },
    async exchangeLibrary() {
      await exchange(local, remote, librarySealer, clock);
      await follow();
    },
    /** Highlights story `n` with a note, and shares it. */
    async highlight(n: number, id: number) {
      const stored = await find(n);
      if (stored === undefined) await clipStory({ library }, n, { tags: [tag] });
      else {
        const { clip } = stored;
        if (clip.deletedAt !== null) expectValue(await library.restoreClip(clip.id, instantAt(9)));
        const change = { addTags: [tag] };
        expectValue(await library.changeClips([clip.id], change, instantAt(9)));
        const key = tag.toLowerCase();
        expectValue(await library.setShared(clip.id, key, true, instantAt(9)));
      }
      const { id: clipId = '', versionId = '' } = (await find(n))?.clip ?? {};
      const annotation = makeAnnotation(id, { clipId, versionId, note: `${name} ${id}` });
      expectValue(await library.addAnnotation(annotation));
    },
  };
}

export type MemberDevice = Awaited<ReturnType<typeof createMemberDevice>>;
