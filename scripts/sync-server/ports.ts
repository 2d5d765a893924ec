import { once } from 'node:events';
import { createServer } from 'node:net';
import { BadOption } from './read-options';

/** Throws `BadOption` if nothing can listen to a port. */
export async function checkPort(host: string, port: number, option: string): Promise<void> {
  const code = await listen(host, port).then(
    () => null,
    (error: NodeJS.ErrnoException) => error.code,
  );
  if (code === 'EADDRINUSE') {
    throw new BadOption(
      `Port ${port} is in use. Stop the program that uses it, or choose another port with ${option}. Nothing was changed.`,
    );
  }
  if (code === 'EACCES') {
    throw new BadOption(
      `You do not have permission to use port ${port}. Choose one above 1023 with ${option}. Nothing was changed.`,
    );
  }
}

/** A port of this computer that nothing listens to: this one, if possible. */
export function findPort(preferred = 0): Promise<number> {
  return listen('127.0.0.1', preferred).catch(() => listen('127.0.0.1', 0));
}

async function listen(host: string, port: number): Promise<number> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? port) : port;
}
