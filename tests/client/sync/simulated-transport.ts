import type { Transport } from '../../../client/sync/transport';
import { connect, type Server } from '../../sync/simulated-server';

/** A transport to a simulated server, which cannot be reached while `isDown` says so. */
export function simulateTransport(server: Server, isDown: () => boolean = () => false): Transport {
  return {
    async connect() {
      if (isDown()) throw new Error('down');
      return {
        ...connect(server, isDown),
        watch: () => () => {},
        mayWrite: true,
        closed: new Promise(() => {}),
        close: async () => {},
        clear: async () => server.wipe(),
      };
    },
    explain: () => 'unreachable',
  };
}
