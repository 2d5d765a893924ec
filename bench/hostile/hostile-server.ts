import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The host names of the server. */
export const hosts = {
  /** Serves hostile pages. */
  news: 'hostile-news.example',
  /** Serves exported files. */
  files: 'files.example',
  /** Records every request. */
  canary: 'canary.example',
} as const;

interface ServedFile {
  readonly type: string;
  readonly content: string | Uint8Array;
  /** A content security policy as a header. */
  readonly policy?: string;
}

/** A request that reached the canary's host. */
interface CanaryRequest {
  /** "/ran/zz17zz" by script, "/load/zz17zz" for anything else. */
  readonly path: string;
  /** `navigation` would have replaced a page or a frame. */
  readonly kind: 'navigation' | 'image' | 'other';
}

export interface HostileServer {
  /** The origin of a host, with its port. */
  origin(host: keyof typeof hosts): string;
  /** Serves a file at this path of all hosts, in place of an earlier one. */
  put(path: string, file: ServedFile): void;
  /** Returns the requests to the canary since the last call. */
  takeRequests(): readonly CanaryRequest[];
  close(): Promise<void>;
}

/** Starts a local server for pages, exported files and the canary. */
export async function startHostileServer(): Promise<HostileServer> {
  const files = new Map<string, ServedFile>();
  let requests: CanaryRequest[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any.example');
    if (request.headers.host?.startsWith(hosts.canary)) {
      // Browsers say more in other headers, but only to secure origins.
      const { accept = '' } = request.headers;
      const kind = accept.startsWith('text/html')
        ? 'navigation'
        : accept.startsWith('image/')
          ? 'image'
          : 'other';
      requests.push({ path: pathname, kind });
      // A navigation to it leaves the page as it is.
      response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
      return;
    }
    const file = files.get(pathname);
    if (file === undefined) {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, {
      'content-type': file.type,
      ...(file.policy !== undefined && { 'content-security-policy': file.policy }),
    });
    response.end(file.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: (host) => `http://${hosts[host]}:${port}`,
    put: (path, file) => files.set(path, file),
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
