import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { newId } from '../../../client/base/new-id';
import { now } from '../../../client/base/now';
import { joinServer } from '../../../client/sync/set-up-sync';
import type { Transport } from '../../../client/sync/transport';
import { createWebdavTransport } from '../../../client/sync/webdav/webdav-transport';
import type { Result } from '../../../core/model';
import { createClock, createSealer, exchange, type Sealer } from '../../../core/sync';
import type { ServerLogin } from '../../../scripts/drive/sync-settings';
import { openLibrary, openSyncLibrary } from '../../../storage';

/** A device in this process: the library and the exchanges of the extension, without a browser. */
export interface NodeDevice {
  readonly sealer: Sealer;
  /** Calls a method of its library, and returns the answer as JSON. Throws on a failure. */
  call<Answer>(method: string, ...given: readonly unknown[]): Promise<Answer>;
  /** Sends what it has changed, and receives what others have. */
  exchange(): Promise<void>;
  close(): void;
}

const source = webcrypto as Crypto;
/** How often an exchange is tried: Node does not repeat a request whose connection was closed. */
const attempts = 3;

/** Joins the library on a WebDAV server with an empty library. Nothing is exchanged yet. */
export async function joinWithNodeDevice(
  login: ServerLogin,
  passphrase: string,
): Promise<NodeDevice> {
  const device = newId(source);
  const transport = createWebdavTransport(fetch, source, device, login);
  const joined = await joinServer(transport, source, passphrase);
  if (joined.kind !== 'joined') throw new Error(`not joined: ${JSON.stringify(joined)}`);
  const sealer = await createSealer(source, joined.membership.secret);
  const library = openLibrary(device);
  const sync = openSyncLibrary({ clock: now }, device);
  const local = sync.openLocal(device);
  const clock = createClock(device);
  await local.start();
  return {
    sealer,
    async call(method, ...given) {
      const methods = library as unknown as Record<string, Method | undefined>;
      const result = await methods[method]?.(...given);
      if (!result?.ok) throw new Error(`${method}: ${JSON.stringify(result)}`);
      return JSON.parse(JSON.stringify(result.value));
    },
    async exchange() {
      for (let tries = 1; ; tries++) {
        try {
          return await exchangeOver(transport, (remote) => exchange(local, remote, sealer, clock));
        } catch (error) {
          if (tries === attempts) throw error;
        }
      }
    },
    close() {
      sync.close();
      library.close();
    },
  };
}

type Method = (...given: readonly unknown[]) => Promise<Result<unknown>>;

async function exchangeOver(
  transport: Transport,
  work: (remote: Awaited<ReturnType<Transport['connect']>>) => ReturnType<typeof exchange>,
): Promise<void> {
  const connection = await transport.connect();
  try {
    const { unreadable } = await work(connection);
    if (unreadable.length > 0) throw new Error(`unreadable records: ${unreadable.join()}`);
  } finally {
    await connection.close();
  }
}
