import { afterEach, describe, expect, it } from 'vitest';
import type { Listed, Remote } from '../../core/sync';

const encode = (text: string) => new TextEncoder().encode(text);
const nameOf = (index: number) => index.toString(16).padStart(40, '0');

/** A place that is empty at first, as one device reaches it. */
interface Place {
  readonly remote: Remote;
  /** Loses everything. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

/** Tests what an exchange relies on, for a place where a stale write is refused. */
export function testRemote(kind: string, open: () => Promise<Place>): void {
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

    it('keeps the last state of a record, and refuses a write that does not know it', async () => {
      const { remote } = await openPlace();
      expect(await remote.read(nameOf(1))).toEqual([]);
      const first = await remote.write(nameOf(1), encode('one'), null);
      expect(first).not.toBeNull();
      expect(await remote.write(nameOf(1), encode('other'), null)).toBeNull();
      const second = await remote.write(nameOf(1), encode('two'), first);
      expect(second).not.toBeNull();
      expect(await remote.write(nameOf(1), encode('late'), first)).toBeNull();
      expect(await readAll(remote, nameOf(1))).toEqual([{ text: 'two', token: second }]);
    });

    it('lists what has changed after a cursor, once', async () => {
      const { remote } = await openPlace();
      const count = 1000;
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
      const small = encode('small');
      const large = new Uint8Array(3_000_000).map((_, index) => index * 7);
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
