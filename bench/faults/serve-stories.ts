import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeStory, toHtml } from './story';

/** The invented newspaper of `makeStory`. */
export interface Newspaper {
  /** Its address without a path. */
  readonly site: string;
  close(): Promise<void>;
}

/** Serves its stories on a free local port. */
export async function serveStories(): Promise<Newspaper> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const number = Number(/\d+$/.exec(request.url ?? '')?.[0]);
    response.end(Number.isNaN(number) ? '' : toHtml(makeStory(number)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    site: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
