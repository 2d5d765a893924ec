import { describe, expect, it } from 'vitest';
import { exchange, listDevices, removeDevice, renameDevice } from '../../core/sync';
import { addDevice, createDevices, type Device, encode, sealer } from './devices-with-libraries';
import { connect, Server } from './simulated-server';

const at = '2026-11-12T13:00:00.000Z';
const listName = await sealer.name('devices', '');

/** Two devices, and how they exchange on a day. */
function createPair() {
  const server = new Server();
  const [one, other] = createDevices(2);
  if (!one || !other) throw new Error('no device');
  let writes = 0;
  let reads = 0;
  const run = ({ name, library, clock }: Device, day?: string, checksAll = false) => {
    const remote = connect(server, () => false);
    const counted: typeof remote = {
      ...remote,
      read(record) {
        reads += 1;
        return remote.read(record);
      },
      write(...given) {
        writes += 1;
        return remote.write(...given);
      },
    };
    const options = { addDevice: addDevice(name, day), checksAll };
    return exchange(library, counted, sealer, clock, options);
  };
  const takeRequests = () => {
    const requests = { reads, writes };
    [reads, writes] = [0, 0];
    return requests;
  };
  return { server, one, other, run, takeRequests };
}

const change = (
  { library }: Device,
  edit: (record: Device['library']['devices']['record']) => object,
) => {
  const record = edit(library.devices.record) as typeof library.devices.record;
  library.devices = { ...library.devices, record, isSent: false };
};
const list = ({ library }: Device) =>
  listDevices(library.devices.record).map(({ id, name, syncedOn }) => ({ id, name, syncedOn }));

describe('the list of devices', () => {
  it('names each device of the library, on all of them', async () => {
    const { server, one, other, run } = createPair();
    for (const device of [one, other, one]) await run(device);
    change(one, (record) => renameDevice(record, one.name, 'Desk', at));
    for (const device of [one, other]) await run(device);
    const expected = [
      { id: 'device-0', name: 'Desk', syncedOn: '2026-11-12' },
      { id: 'device-1', name: null, syncedOn: '2026-11-12' },
    ];
    expect(list(one)).toEqual(expected);
    expect(list(other)).toEqual(expected);
    const stored = server.records.get(listName)?.bytes ?? encode('');
    expect(Buffer.from(stored).toString('latin1')).not.toMatch(/Desk|Firefox|device/);
  });

  it('is written once a day by each device, and otherwise not asked for', async () => {
    const { one, run, takeRequests } = createPair();
    await run(one);
    expect(takeRequests()).toEqual({ reads: 1, writes: 1 });
    // The server reports this device's own write to it as new, once.
    for (let time = 0; time < 3; time++) await run(one);
    expect(takeRequests()).toEqual({ reads: 0, writes: 0 });
    await run(one, '2026-11-13');
    expect(takeRequests()).toEqual({ reads: 1, writes: 1 });
    expect(list(one)[0]?.syncedOn).toBe('2026-11-13');
  });

  it('leaves out a device that was removed, until it exchanges again under its old name', async () => {
    const { one, other, run } = createPair();
    for (const device of [one, other, one]) await run(device);
    change(other, (record) => renameDevice(record, other.name, 'Old laptop', at));
    for (const device of [other, one]) await run(device);
    change(one, (record) => removeDevice(record, other.name, one.name, at));
    await run(one);
    expect(list(one).map(({ id }) => id)).toEqual(['device-0']);
    await run(other);
    await run(one);
    expect(list(one)).toContainEqual({
      ...{ id: 'device-1', name: 'Old laptop', syncedOn: '2026-11-12' },
    });
  });

  it('keeps a name that was given while the device was removed by another', async () => {
    const { one, other, run } = createPair();
    for (const device of [one, other, one]) await run(device);
    change(other, (record) => renameDevice(record, other.name, 'Kitchen', at));
    change(one, (record) => removeDevice(record, other.name, one.name, '2026-11-12T14:00:00.000Z'));
    for (const device of [one, other, one]) await run(device);
    for (const device of [one, other]) {
      expect(list(device)).toContainEqual(expect.objectContaining({ name: 'Kitchen' }));
    }
  });

  it('is sent again when the server has lost or damaged it', async () => {
    const { server, one, run } = createPair();
    await run(one);
    server.wipe();
    await run(one);
    expect(server.records.has(listName)).toBe(true);
    server.records.set(listName, { bytes: encode('damaged'), token: 'x', at: 1000 });
    expect(await run(one)).toMatchObject({ unreadable: [] });
    const [late] = createDevices(1, 'late');
    if (!late) throw new Error('no device');
    await run(late);
    expect(list(late).map(({ id }) => id)).toEqual(['device-0', 'late-0']);
    server.records.delete(listName);
    await run(one, '2026-11-12', true);
    expect(server.records.has(listName)).toBe(true);
  });

  it('is left alone if a later version of Pressmark has written it', async () => {
    const { server, one, run } = createPair();
    const bytes = Uint8Array.of(2, ...encode('in another format'));
    server.records.set(listName, { bytes, token: 'x', at: 1 });
    await run(one);
    expect(server.records.get(listName)?.bytes).toBe(bytes);
    const unknown = await sealer.seal('devices', listName, 9, encode('{"all":[]}'));
    server.records.set(listName, { bytes: unknown, token: 'y', at: 2 });
    await run(one);
    expect(server.records.get(listName)?.bytes).toBe(unknown);
  });
});
