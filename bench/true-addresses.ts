import { createHash, X509Certificate } from 'node:crypto';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createNetServer } from 'node:net';
import { generate } from 'selfsigned';

/** The web as far as one run of a benchmark needs it, served from this machine. */
export interface LocalWeb {
  /** Arguments that make Chromium find every host of the web here. */
  readonly chromiumArgs: readonly string[];
  close(): Promise<void>;
}

/** How pages are answered, where it matters to the benchmark. */
interface Serving {
  /** Headers of every page. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * The status of what `find` does not have. A navigation that is answered
   * with 204 leaves the browser on the page where it is; default 404.
   */
  readonly missing?: 204 | 404;
}

/** The first byte of a TLS connection: a handshake record (RFC 8446, 5.1). */
const tlsHandshake = 0x16;

/**
 * Serves pages under their true addresses, http and https, with a certificate
 * made for this run. `find` gives the markup of an address; all else is not
 * found, so nothing leaves this machine.
 */
export async function serveTrueAddresses(
  find: (url: string) => string | null,
  { headers = {}, missing = 404 }: Serving = {},
): Promise<LocalWeb> {
  const pems = await generate([{ name: 'commonName', value: 'pressmark.invalid' }], {
    keyType: 'ec',
  });
  const answer =
    (protocol: string): RequestListener =>
    (request, response) => {
      const html = find(`${protocol}://${request.headers.host}${request.url}`);
      response.writeHead(html === null ? missing : 200, {
        'content-type': 'text/html; charset=utf-8',
        ...headers,
      });
      response.end(html ?? '');
    };
  const http = createHttpServer(answer('http'));
  const https = createHttpsServer({ key: pems.private, cert: pems.cert }, answer('https'));
  // One port for both, since the browser's rule sends all of the web to one.
  const net = createNetServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const head: Buffer | null = socket.read(1);
      if (!head) return;
      socket.unshift(head);
      (head[0] === tlsHandshake ? https : http).emit('connection', socket);
    });
  });
  await new Promise<void>((resolve) => net.listen(0, '127.0.0.1', resolve));
  const { port } = net.address() as AddressInfo;
  const { publicKey } = new X509Certificate(pems.cert);
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(spki).digest('base64');
  return {
    chromiumArgs: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${hash}`,
    ],
    async close() {
      http.closeAllConnections();
      https.closeAllConnections();
      await new Promise((resolve) => net.close(resolve));
    },
  };
}
