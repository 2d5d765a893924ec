import { describe, expect, it } from 'vitest';
import { exchange } from '../../core/sync';
import {
  addDevice,
  addVersion,
  createDevices,
  type Device,
  edit,
  findClip,
  listClips,
  makeClip,
  sealer,
} from './devices-with-libraries';
import { connect, Server } from './simulated-server';

const start = Date.parse('2026-11-12T08:00:00.000Z');
const day = 24 * 60 * 60 * 1000;

/** Two devices whose exchanges compare all. Days are counted from the first. */
function createPair() {
  const server = new Server();
  const [one, other] = createDevices(2);
  if (!one || !other) throw new Error('no devices');
  const check = ({ name, library, clock }: Device, onDay: number, mayWrite = true) =>
    exchange(
      library,
      connect(server, () => false),
      sealer,
      clock,
      {
        ...{ checksAll: true, mayWrite, addDevice: addDevice(name) },
        now: new Date(start + onDay * day).toISOString(),
      },
    );
  const change = (
    { library }: Device,
    id: string,
    clip: Parameters<typeof library.change>[1],
    onDay: number,
  ) => library.change(id, clip, start + onDay * day);
  return { server, one, other, check, change };
}

/** Without the list of devices. */
const countRecords = async ({ records }: Server) => {
  const devices = await sealer.name('devices', '');
  return [...records.keys()].filter((name) => name !== devices).length;
};

describe('a check of all', () => {
  it('removes the text of a clip that was deleted for good, more than a day after it found that', async () => {
    const { server, one, other, check, change } = createPair();
    change(one, 'story', addVersion(makeClip('story'), 'later'), 0);
    change(one, 'kept', makeClip('kept'), 0);
    await check(one, 0);
    await check(other, 0);
    expect(server.blobs.size).toBe(3);
    change(one, 'story', null, 1);
    await check(one, 1);
    await check(one, 1.9);
    expect(server.blobs.size).toBe(3);
    await check(other, 2);
    await check(one, 2.1);
    expect(server.blobs.size).toBe(1);
    expect(await check(other, 4)).toMatchObject({ sent: 0, unreadable: [], waiting: [] });
    expect(listClips(other)).toEqual(listClips(one));
  });

  it('keeps a text that another clip has as well', async () => {
    const { server, one, check, change } = createPair();
    const story = makeClip('story');
    const copy = makeClip('copy');
    const versions = [
      { ...copy.clip.versions[0], hash: 'text of story' },
    ] as typeof copy.clip.versions;
    change(one, 'story', story, 0);
    change(one, 'copy', { clip: { ...copy.clip, versions }, texts: story.texts }, 0);
    await check(one, 0);
    change(one, 'story', null, 1);
    for (const onDay of [1, 8, 15]) await check(one, onDay);
    expect(server.blobs.size).toBe(1);
  });

  it('forgets a deleted clip after a year, on all devices and on the server', async () => {
    const { server, one, other, check, change } = createPair();
    change(one, 'story', makeClip('story'), 0);
    await check(one, 0);
    await check(other, 0);
    change(one, 'story', null, 1);
    for (const device of [one, other]) await check(device, 300);
    expect(await countRecords(server)).toBe(1);
    for (const device of [one, other, one, other]) await check(device, 370);
    expect(await countRecords(server)).toBe(0);
    for (const { library } of [one, other]) {
      expect([...library.known.keys()]).toEqual([]);
      expect(library.clips.size).toBe(0);
    }
  });

  it('forgets the records that were merged with the clip, so that it does not come back', async () => {
    const { server, one, other, check, change } = createPair();
    change(one, 'a', makeClip('a', 'story'), 0);
    change(other, 'b', makeClip('b', 'story'), 0);
    for (const device of [one, other, one]) await check(device, 0);
    expect(await countRecords(server)).toBe(2);
    change(one, 'a', null, 1);
    for (const device of [one, other]) await check(device, 2);
    for (const device of [one, other]) await check(device, 370);
    expect(await countRecords(server)).toBe(0);
    const [late] = createDevices(1, 'late');
    if (!late) throw new Error('no device');
    await check(late, 371);
    expect(late.library.clips.size).toBe(0);
  });

  it('takes back what a device still has that was away for longer', async () => {
    const { one, other, check, change } = createPair();
    change(one, 'story', edit(makeClip('story'), { note: 'Ask Mirre.' }), 0);
    await check(one, 0);
    await check(other, 0);
    change(one, 'story', null, 1);
    for (const onDay of [1, 8, 370]) await check(one, onDay);
    for (const device of [other, one]) await check(device, 371);
    for (const device of [one, other]) {
      expect(findClip(device, 'story')?.clip.clip.note).toBe('Ask Mirre.');
      expect(findClip(device, 'story')?.texts.size).toBe(1);
    }
  });

  it('removes nothing if it cannot read a record, or may not write', async () => {
    const { server, one, other, check, change } = createPair();
    change(one, 'story', makeClip('story'), 0);
    await check(one, 0);
    await check(other, 0);
    change(one, 'story', null, 1);
    await check(one, 1);
    for (const onDay of [2, 9, 400]) await check(other, onDay, false);
    expect([server.blobs.size, await countRecords(server)]).toEqual([1, 1]);
    server.write('f'.repeat(40), Uint8Array.of(99), null);
    for (const onDay of [401, 410]) {
      expect((await check(one, onDay)).unreadable).toHaveLength(1);
    }
    expect([server.blobs.size, await countRecords(server)]).toEqual([1, 2]);
  });
});
