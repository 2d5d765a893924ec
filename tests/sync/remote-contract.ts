import { afterEach, describe, expect, it } from 'vitest';
import { keyName, type Listed, type Remote } from '../../core/sync';
import { sealer } from './devices-with-libraries';

const encode = (text: string) => new TextEncoder().encode(text);
const nameOf = (index: number) => index.toString(16).padStart(40, '0');

/** A place that is empty at first, as one device reaches it. */
interface Place {
  readonly remote: Remote;
  /** Loses everything. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

interface Kind {
  /** Whether a write that does not know the last state is refused. Otherwise both states stay. */
  readonly refusesStale: boolean;
}

/** Tests what an exchange relies on. */
export function testRemote(kind: string, { refusesStale }: Kind, open: () => Promise<Place>): void {
  describe(kind, () => {
    const places: Place[] = [];
    const openPlace = async () => {
      const place = await open();
      places.push(place);
      return place;
    };
    afterEach(async () => {
      for (const place of places.splice(0)) await place.close();
    });

    it('keeps the last state of a record', async () => {
      const { remote } = await openPlace();
      expect(await remote.read(nameOf(1))).toEqual([]);
      const first = await remote.write(nameOf(1), encode('one'), null);
      expect(first).not.toBeNull();
      const second = await remote.write(nameOf(1), encode('two'), first);
      expect(second).not.toBeNull();
      expect(await readAll(remote, nameOf(1))).toEqual([{ text: 'two', token: second }]);
    });

    if (refusesStale) {
      it('refuses a write that does not know the last state', async () => {
        const { remote } = await openPlace();
        const first = await remote.write(nameOf(1), encode('one'), null);
        expect(await remote.write(nameOf(1), encode('other'), null)).toBeNull();
        const second = await remote.write(nameOf(1), encode('two'), first);
        expect(await remote.write(nameOf(1), encode('late'), first)).toBeNull();
        expect(await readAll(remote, nameOf(1))).toEqual([{ text: 'two', token: second }]);
      });
    } else {
      it('keeps all states until a write includes them', async () => {
        const { remote } = await openPlace();
        const { cursor } = await listAll(remote, null);
        await remote.write(nameOf(1), encode('one'), null);
        await remote.write(nameOf(1), encode('other'), null);
        await remote.write(nameOf(2), encode('not this'), null);
        expect((await listAll(remote, cursor)).names).toEqual([nameOf(1), nameOf(2)]);
        const states = await readAll(remote, nameOf(1));
        expect(states.map(({ text }) => text).toSorted()).toEqual(['one', 'other']);
        const tokens = states.map(({ token }) => token).join(' ');
        const token = await remote.write(nameOf(1), encode('both'), tokens);
        expect(await readAll(remote, nameOf(1))).toEqual([{ text: 'both', token }]);
      });
    }

    it('keeps one key of the library, and refuses others', async () => {
      const { remote } = await openPlace();
      expect(await remote.read(keyName)).toEqual([]);
      const first = await remote.write(keyName, encode('one'), null);
      expect(first).not.toBeNull();
      expect(await remote.write(keyName, encode('other'), null)).toBeNull();
      const changes = ['two', 'three'].map((key) => remote.write(keyName, encode(key), first));
      const tokens = await Promise.all(changes);
      const token = tokens.find((one) => one !== null);
      expect(tokens).toContain(null);
      const text = tokens[0] === null ? 'three' : 'two';
      expect(await readAll(remote, keyName)).toEqual([{ text, token }]);
    });

    it('lists what has changed after a cursor, once', async () => {
      const { remote } = await openPlace();
      // More than a list has, or a device keeps in its log.
      const count = refusesStale ? 1000 : 250;
      const names = Array.from({ length: count }, (_, index) => nameOf(index));
      const tokens = await Promise.all(names.map((name) => remote.write(name, encode(name), null)));
      const first = await listAll(remote, null);
      expect(first.names.toSorted()).toEqual(names);
      expect((await listAll(remote, first.cursor)).names).toEqual([]);
      await remote.write(nameOf(7), encode('changed'), tokens[7] ?? null);
      await remote.write(nameOf(count), encode('new'), null);
      const second = await listAll(remote, first.cursor);
      expect(second.names).toEqual([nameOf(7), nameOf(count)]);
      expect(second.isReset).toBe(false);
    });

    it('gives the newest state of a listed record', async () => {
      const { remote } = await openPlace();
      const token = await remote.write(nameOf(1), encode('one'), null);
      await remote.list(null);
      await remote.read(nameOf(1));
      const newer = await remote.write(nameOf(1), encode('two'), token);
      expect(await readAll(remote, nameOf(1))).toEqual([{ text: 'two', token: newer }]);
    });

    it('keeps blobs of any size', async () => {
      const { remote } = await openPlace();
      const seal = (content: Uint8Array) => sealer.seal('image', nameOf(1), 1, content);
      const small = await seal(encode('small'));
      const large = await seal(new Uint8Array(3_000_000).map((_, index) => (index * index) / 7));
      expect(await remote.readBlob(nameOf(1))).toBeNull();
      await remote.writeBlob(nameOf(1), small);
      await remote.writeBlob(nameOf(2), large);
      await remote.writeBlob(nameOf(2), large);
      for (const [index, blob] of [small, large].entries()) {
        const read = await remote.readBlob(nameOf(index + 1));
        expect(read && Buffer.compare(read, blob)).toBe(0);
      }
      expect([...(await remote.listBlobs())].toSorted()).toEqual([nameOf(1), nameOf(2)]);
      expect((await listAll(remote, null)).names).toEqual([]);
    });

    it('removes records and blobs, and takes them again', async () => {
      const { remote } = await openPlace();
      const blobs = await Promise.all(
        [encode('small'), new Uint8Array(300_000).map((_, index) => (index * index) / 7)].map(
          (content, index) => sealer.seal('image', nameOf(index), 1, content),
        ),
      );
      for (let again = 0; again < 2; again++) {
        const token = await remote.write(nameOf(1), encode('one'), null);
        expect(token).not.toBeNull();
        await remote.write(nameOf(1), encode('two'), token);
        await remote.write(nameOf(2), encode('other'), null);
        for (const [index, blob] of blobs.entries()) await remote.writeBlob(nameOf(index), blob);
        for (const name of [nameOf(1), nameOf(2), nameOf(3)]) await remote.remove(name);
        expect(await remote.read(nameOf(1))).toEqual([]);
        expect((await listAll(remote, null)).names).toEqual([]);
        for (const index of [0, 1, 2]) await remote.removeBlob(nameOf(index));
        expect(await remote.readBlob(nameOf(0))).toBeNull();
        expect(await remote.listBlobs()).toEqual(new Set());
      }
    });

    it('says that a cursor is of no use after it was wiped', async () => {
      const { remote, wipe } = await openPlace();
      for (let index = 0; index < 5; index++) await remote.write(nameOf(index), encode('a'), null);
      const { cursor } = await listAll(remote, null);
      await wipe();
      for (let index = 0; index < 9; index++) await remote.write(nameOf(index), encode('b'), null);
      const { names, isReset } = await listAll(remote, cursor);
      expect(isReset).toBe(true);
      expect(names).toHaveLength(9);
    });
  });
}

async function readAll(remote: Remote, name: string) {
  const states = await remote.read(name);
  return states.map(({ bytes, token }) => ({ text: new TextDecoder().decode(bytes), token }));
}

async function listAll(remote: Remote, start: string | null) {
  const names = new Set<string>();
  let cursor = start;
  let isReset = false;
  for (let listed: Listed | null = null; !listed?.isLast; ) {
    listed = await remote.list(cursor);
    isReset ||= listed.isReset;
    for (const { name } of listed.records) names.add(name);
    cursor = listed.cursor;
  }
  return { names: [...names], cursor, isReset };
}
