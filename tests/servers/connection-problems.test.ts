import { webcrypto } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openTransport } from '../../client/sync/open-transport';
import { readServerAddress } from '../../client/sync/server-address';
import { inspectServer } from '../../client/sync/set-up-sync';
import { makeCertificate } from '../../scripts/servers/make-certificate';
import { findFreePort } from '../../scripts/servers/ports';
import { passwordOf, startNats } from '../../scripts/servers/start-nats';
import { password, startApache } from '../../scripts/servers/start-webdav';

/* What a user learns who connects to the wrong address, with real servers. */

const ending: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

/** Connects as the settings do. Returns why it failed, or what was found. */
async function inspect(typed: string, pass = passwordOf('ada'), user = 'ada'): Promise<string> {
  const address = readServerAddress(typed);
  if (address === null) throw new Error(`not an address: ${typed}`);
  const login = { ...address, user, password: pass, device: 'device' };
  const found = await inspectServer(openTransport(login, webcrypto as Crypto));
  return found.kind === 'failed' ? found.problem : found.kind;
}

async function startApacheWith(edit?: (config: string) => string) {
  const server = await startApache(edit);
  ending.push(server.remove);
  return server;
}

async function startNatsWith(...given: Parameters<typeof startNats>) {
  const server = await startNats(...given);
  ending.push(server.remove);
  return server;
}

async function startWeb(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ending.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `127.0.0.1:${address.port}`;
}

const withTls: typeof startNats = async (users, edit = (config) => config) => {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-tls-'));
  ending.push(() => rmSync(folder, { recursive: true }));
  const { certificate, key } = makeCertificate(folder, ['127.0.0.1']);
  const tls = `tls { cert_file: "${certificate}", key_file: "${key}" }`;
  return startNatsWith(users, (config) => edit(config.replace('no_tls: true', tls)));
};

describe('an address of a NATS server', () => {
  it('is unreachable if nothing listens there, or has no such name', async () => {
    const port = await findFreePort();
    expect(await inspect(`ws://127.0.0.1:${port}`)).toBe('unreachable');
    expect(await inspect(`wss://127.0.0.1:${port}`)).toBe('unreachable');
    expect(await inspect('wss://no-such-host.invalid')).toBe('unreachable');
  });

  it('is insecure if the server has no TLS, or a certificate that is not accepted', async () => {
    const plain = await startNatsWith(['ada']);
    expect(await inspect(`wss://127.0.0.1:${plain.websocketPort}`)).toBe('insecure');
    const selfSigned = await withTls(['ada']);
    expect(await inspect(`wss://127.0.0.1:${selfSigned.websocketPort}`)).toBe('insecure');
  });

  it('belongs to another server that answers', async () => {
    const { port } = await startApacheWith();
    expect(await inspect(`ws://127.0.0.1:${port}`)).toBe('notNats');
    const stopped = await startWeb((_, response) => response.writeHead(502).end());
    expect(await inspect(`ws://${stopped}`)).toBe('notNats');
  });

  it('belongs to a server that stores nothing for the user', async () => {
    const without = await startNatsWith(['ada'], (config) => config.replace(/^jetstream.*/m, ''));
    expect(await inspect(`ws://127.0.0.1:${without.websocketPort}`)).toBe('noJetStream');
    const account = await startNatsWith(['ada'], (config) =>
      config.replace(/^ {4}jetstream.*/m, ''),
    );
    expect(await inspect(`ws://127.0.0.1:${account.websocketPort}`)).toBe('noJetStream');
  });

  it('is refused with a wrong password, and fit otherwise', async () => {
    const { websocketPort } = await startNatsWith(['ada']);
    expect(await inspect(`ws://127.0.0.1:${websocketPort}`, 'wrong')).toBe('refused');
    expect(await inspect(`ws://127.0.0.1:${websocketPort}`)).toBe('empty');
  });

  it('has a problem of its own if its buckets are gone later', async () => {
    const server = await startNatsWith(['ada']);
    const address = `ws://127.0.0.1:${server.websocketPort}`;
    const login = { kind: 'nats', address, user: 'ada', device: 'device' } as const;
    const transport = openTransport({ ...login, password: passwordOf('ada') }, webcrypto as Crypto);
    const connection = await transport.connect();
    await server.wipe('ada');
    const written = connection.write('a'.repeat(40), new Uint8Array(1), null);
    expect(transport.explain(await written.catch((error) => error))).toBe('failing');
    await connection.close();
  });

  it('lets a reader of a team store no library', async () => {
    const team = { name: 'energy', mayWrite: true };
    const people = [
      { name: 'ana@energy', team },
      { name: 'cem@energy', team: { ...team, mayWrite: false } },
    ];
    const { websocketPort } = await startNatsWith(people);
    const enter = (user: string) =>
      inspect(`ws://127.0.0.1:${websocketPort}`, passwordOf(user), user);
    expect([await enter('ana@energy'), await enter('cem@energy')]).toEqual(['team', 'readOnly']);
  });
});

describe('an address of a WebDAV server', () => {
  it('is unreachable if nothing listens there, or has no such name', async () => {
    const port = await findFreePort();
    expect(await inspect(`http://127.0.0.1:${port}/`)).toBe('unreachable');
    expect(await inspect(`https://127.0.0.1:${port}/`)).toBe('unreachable');
    expect(await inspect('https://no-such-host.invalid/dav/')).toBe('unreachable');
  });

  it('is insecure if the server has no TLS, or a certificate that is not accepted', async () => {
    const { port } = await startApacheWith();
    expect(await inspect(`https://127.0.0.1:${port}/`)).toBe('insecure');
    const selfSigned = await withTls(['ada']);
    expect(await inspect(`https://127.0.0.1:${selfSigned.websocketPort}`)).toBe('insecure');
  });

  it('is not one of WebDAV: a page, a NATS server, a server without WebDAV', async () => {
    const page = await startWeb((_, response) => response.end('<html>Welcome</html>'));
    expect(await inspect(`http://${page}/`)).toBe('notWebdav');
    const nats = await startNatsWith(['ada']);
    expect(await inspect(`http://127.0.0.1:${nats.websocketPort}/`)).toBe('notWebdav');
    const { port } = await startApacheWith((config) => config.replace('Dav On', ''));
    expect(await inspect(`http://127.0.0.1:${port}/`, password)).toBe('notWebdav');
  });

  it('names a folder that does not exist', async () => {
    const { port } = await startApacheWith();
    expect(await inspect(`http://127.0.0.1:${port}/clips/`, password)).toBe('noFolder');
  });

  it('redirects to a page for logging in, or to another server', async () => {
    const toLogin = await startWeb(({ url }, response) => {
      if (url === '/login') response.writeHead(401).end();
      else response.writeHead(302, { Location: '/login' }).end();
    });
    expect(await inspect(`http://${toLogin}/dav/`)).toBe('redirected');
    const gone = await findFreePort();
    const elsewhere = await startWeb((_, response) =>
      response.writeHead(301, { Location: `http://127.0.0.1:${gone}/dav/` }).end(),
    );
    expect(await inspect(`http://${elsewhere}/dav/`)).toBe('redirected');
  });

  it('allows no writing', async () => {
    const { port, store } = await startApacheWith((config) =>
      config.replace(
        '</Directory>',
        '</Directory>\n<Location />\n<Limit PUT DELETE MKCOL>\nRequire all denied\n</Limit>\n</Location>',
      ),
    );
    expect(await inspect(`http://127.0.0.1:${port}/`, password)).toBe('readOnly');
    expect(readdirSync(store)).toEqual([]);
  });

  it('is refused with a wrong password, and fit otherwise, where nothing is left', async () => {
    const { port, store } = await startApacheWith();
    expect(await inspect(`http://127.0.0.1:${port}/`, 'wrong')).toBe('refused');
    expect(await inspect(`http://127.0.0.1:${port}/`, password)).toBe('empty');
    expect(readdirSync(store)).toEqual([]);
  });
});
