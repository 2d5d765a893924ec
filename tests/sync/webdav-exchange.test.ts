import { webcrypto } from 'node:crypto';
import { createWebdavClient, WebdavError } from '../../client/sync/webdav/webdav-client';
import { openWebdavRemote } from '../../client/sync/webdav/webdav-remote';
import type { Remote } from '../../core/sync';
import type { Device } from './devices-with-libraries';
import { type FaultyPlace, testExchange } from './faulty-exchange';
import { ConnectionLost } from './simulated-server';
import { type Fault, login, WebdavServer } from './simulated-webdav';

/** A folder of which requests, replies and halves of files are lost. */
function createPlace(): FaultyPlace {
  const server = new WebdavServer({ checksConditions: false });
  const open = new Map<Device, { fails: () => boolean; readonly remote: Remote }>();
  const connect = (device: Device) => {
    const connection = { fails: () => false, remote: undefined as unknown as Remote };
    let count = 0;
    const faults = ['lost', 'unanswered', 'cut'] as const;
    const decide = (): Fault => (connection.fails() ? (faults[count++ % 3] ?? 'lost') : 'none');
    const ended = new AbortController();
    const client = createWebdavClient(server.connect(decide), login, ended.signal);
    connection.remote = openWebdavRemote(client, webcrypto as Crypto, device.name, ended);
    return connection;
  };
  return {
    // A connection ends only when it is lost.
    connect(device, fails) {
      const connection = open.get(device) ?? connect(device);
      open.set(device, connection);
      connection.fails = fails;
      return translateErrors(connection.remote, () => open.delete(device));
    },
    wipe: () => server.wipe(),
    backUp: () => server.backUp(),
    loseBlob(number) {
      const blobs = server.list('files/pressmark/blobs/');
      const lost = blobs.at(number % Math.max(1, blobs.length));
      if (lost) server.files.delete(lost);
    },
    damage(number) {
      const records = server.list('files/pressmark/records/');
      const path = records.at(number % Math.max(1, records.length));
      const bytes = server.files.get(path ?? '')?.bytes;
      // Cut off, or with the same format and length.
      const damage = () => bytes?.map((byte, index) => (index === 0 ? byte : ~byte));
      const damaged = number % 2 ? bytes?.subarray(0, 99) : damage();
      if (path && damaged) server.write(path, damaged);
    },
  };
}

function translateErrors(remote: Remote, onError: () => void): Remote {
  const translate = (error: unknown): never => {
    onError();
    throw error instanceof WebdavError ? new ConnectionLost() : error;
  };
  return {
    list: (cursor) => remote.list(cursor).catch(translate),
    read: (name) => remote.read(name).catch(translate),
    write: (name, bytes, token) => remote.write(name, bytes, token).catch(translate),
    readBlob: (name) => remote.readBlob(name).catch(translate),
    writeBlob: (name, bytes) => remote.writeBlob(name, bytes).catch(translate),
    listBlobs: () => remote.listBlobs().catch(translate),
    remove: (name) => remote.remove(name).catch(translate),
    removeBlob: (name) => remote.removeBlob(name).catch(translate),
  };
}

testExchange('a WebDAV folder', createPlace);
