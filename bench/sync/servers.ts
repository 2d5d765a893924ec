import { startNats } from '../../scripts/servers/start-nats';
import { startApache, startRclone, type WebdavServer } from '../../scripts/servers/start-webdav';

/** A server that devices share a library on. */
export interface SyncServer {
  readonly port: number;
  /** Its data on the disk. */
  readonly store: string;
  readonly user: string;
  readonly password: string;
  /** The address that a browser is given to connect through a port of this machine. */
  toAddress(port: number): string;
  /** Deletes the library from the disk, without a word to its devices. */
  wipe(): Promise<void>;
  remove(): Promise<void>;
}

export const serverNames = ['nats', 'rclone', 'apache'] as const;
export type ServerName = (typeof serverNames)[number];

export const startServer: Readonly<Record<ServerName, () => Promise<SyncServer>>> = {
  async nats() {
    const user = 'ada';
    const server = await startNats([user]);
    return {
      ...server.login(user),
      ...{ port: server.websocketPort, store: server.store },
      toAddress: (port) => `ws://127.0.0.1:${port}`,
      wipe: () => server.wipe(user),
      remove: server.remove,
    };
  },
  rclone: async () => toSyncServer(await startRclone()),
  apache: async () => toSyncServer(await startApache()),
};

function toSyncServer({ port, store, login, wipe, remove }: WebdavServer): SyncServer {
  return {
    ...{ ...login, port, store, wipe, remove },
    toAddress: (proxy) => `http://127.0.0.1:${proxy}/`,
  };
}
