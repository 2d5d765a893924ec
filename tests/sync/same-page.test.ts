import { describe, expect, it } from 'vitest';
import { exchange } from '../../core/sync';
import { makeAnnotation } from '../reconcile/states';
import {
  createDevices,
  type Device,
  edit,
  exchangeAll,
  listClips,
  makeClip,
  sealer,
} from './devices-with-libraries';
import { connect, Server } from './simulated-server';

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
  await exchangeAll(devices, () => connect(server, () => false));
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
  await exchangeAll([late, ...devices], () => connect(server, () => false));
  expect(listClips(one)).toEqual(listClips(late));
  expect(listClips(one)[0]?.clip.note).toContain('pilot');
});

it('leaves nothing to send after the server was wiped and another device sent it again', async () => {
  const server = new Server();
  const devices = createDevices(3);
  for (const { name, library } of devices) {
    library.change(name, makeClip(name, 'ferry'), 1000);
  }
  const exchangeOnce = ({ library, clock }: Device) =>
    exchange(
      library,
      connect(server, () => false),
      sealer,
      clock,
    );
  const listUnsent = ({ library }: Device) =>
    [...library.known.values()].filter(({ isSent }) => !isSent).map(({ id }) => id);
  for (let round = 0; round < 3; round++) for (const device of devices) await exchangeOnce(device);
  expect(devices.map(listUnsent)).toEqual([[], [], []]);
  server.wipe();
  for (let round = 0; round < 2; round++) for (const device of devices) await exchangeOnce(device);
  expect(devices.map(listUnsent)).toEqual([[], [], []]);
  // Nor anything that is read again each time.
  for (const device of devices) expect(await exchangeOnce(device)).toMatchObject({ merged: 0 });
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
