import { createHash, X509Certificate } from 'node:crypto';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createNetServer } from 'node:net';
import { generate } from 'selfsigned';

/** A local server for all hosts that a benchmark needs. */
export interface LocalWeb {
  /** Chromium arguments that resolve all hosts to this server. */
  readonly chromiumArgs: readonly string[];
  close(): Promise<void>;
}

interface ServeOptions {
  /** Headers of all pages. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Status for addresses that `find` does not have (default: 404). With 204, the
   * browser stays on the current page.
   */
  readonly missing?: 204 | 404;
}

/** The first byte of a TLS connection: a handshake record (RFC 8446, 5.1). */
const tlsHandshake = 0x16;

/**
 * Serves pages under their true addresses, by http and https, with a certificate
 * generated for this run. `find` returns the markup of an address or null. No request
 * reaches the network.
 */
export async function serveTrueAddresses(
  find: (url: string) => string | null,
  { headers = {}, missing = 404 }: ServeOptions = {},
): Promise<LocalWeb> {
  const pems = await generate([{ name: 'commonName', value: 'pressmark.invalid' }], {
    keyType: 'ec',
  });
  const createListener =
    (protocol: string): RequestListener =>
    (request, response) => {
      const html = find(`${protocol}://${request.headers.host}${request.url}`);
      response.writeHead(html === null ? missing : 200, {
        'content-type': 'text/html; charset=utf-8',
        ...headers,
      });
      response.end(html ?? '');
    };
  const http = createHttpServer(createListener('http'));
  const https = createHttpsServer({ key: pems.private, cert: pems.cert }, createListener('https'));
  // One port for both protocols, because the resolver rule has a single port.
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
