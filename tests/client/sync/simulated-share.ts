import type { ShareConnection, Transport } from '../../../client/sync/transport';
import { connect, type Server } from '../../sync/simulated-server';

/**
 * A connection to a server that has a share. `onClear` is called before an epoch is cleared. `fails`
 * decides which requests and replies are lost.
 */
export function connectShare(
  server: Server,
  onClear: () => void = () => {},
  fails: () => boolean = () => false,
): ShareConnection {
  const clear = (isCleared: (name: string) => boolean) => {
    for (const names of [server.records, server.blobs]) {
      for (const name of names.keys()) if (isCleared(name)) names.delete(name);
    }
  };
  return {
    ...connect(server, fails),
    ...{ mayWrite: true, watch: () => () => {}, clear: async () => {}, close: async () => {} },
    closed: new Promise(() => {}),
    async clearEpoch(epoch) {
      onClear();
      clear((name) => name.startsWith(`${epoch}.`));
    },
    async clearEpochs() {
      onClear();
      clear((name) => name.includes('.'));
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
