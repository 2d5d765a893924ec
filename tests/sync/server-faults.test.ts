import { describe, expect, it } from 'vitest';
import { exchange, keyName } from '../../core/sync';
import { createDevices, edit, encode, listClips, makeClip, sealer } from './devices-with-libraries';
import { connect, Server } from './simulated-server';

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

  it('keeps the locked secret of the library beside the records', async () => {
    const { server, run } = await createSent();
    server.write(keyName, encode('locked'), null);
    expect(await run()).toMatchObject({ sent: 0, unreadable: [] });
    expect(await run({ checksAll: true })).toMatchObject({ sent: 0, unreadable: [] });
    expect(server.records.get(keyName)?.bytes).toEqual(encode('locked'));
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
