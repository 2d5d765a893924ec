import type { ShareConnection, Transport } from '../../../client/sync/transport';
import { connect, type Server } from '../../sync/simulated-server';

/** A connection to a server that has a share. `onClear` is called before an epoch is cleared. */
export function connectShare(server: Server, onClear: () => void = () => {}): ShareConnection {
  return {
    ...connect(server, () => false),
    ...{ mayWrite: true, watch: () => () => {}, clear: async () => {}, close: async () => {} },
    closed: new Promise(() => {}),
    async clearEpoch(epoch) {
      onClear();
      for (const names of [server.records, server.blobs]) {
        for (const name of names.keys()) if (name.startsWith(`${epoch}.`)) names.delete(name);
      }
    },
  };
}

/** A way to a server, as long as `isDown` is false. */
export function reachShare(
  connection: ShareConnection,
  isDown: () => boolean = () => false,
): Transport<ShareConnection> {
  return {
    async connect() {
      if (isDown()) throw new Error('offline');
      return connection;
    },
    explain: () => 'unreachable',
  };
}
