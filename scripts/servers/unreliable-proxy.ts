import { once } from 'node:events';
import { createConnection, createServer, type Socket } from 'node:net';

/** Passes connections on to a port of this machine, and can cut all of them. */
export interface Proxy {
  readonly port: number;
  cut(): void;
  /** Cuts all, and refuses new ones until `restore`. */
  takeDown(): void;
  restore(): void;
  close(): void;
}

export async function startProxy(target: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let isDown = false;
  const server = createServer((near) => {
    if (isDown) {
      near.resetAndDestroy();
      return;
    }
    const far = createConnection(target, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      // A cut is an error at the other end.
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: address.port,
    cut,
    takeDown() {
      isDown = true;
      cut();
    },
    restore() {
      isDown = false;
    },
    close() {
      cut();
      server.close();
    },
  };
}
