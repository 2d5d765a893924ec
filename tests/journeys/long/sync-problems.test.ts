import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import type { Tab } from '../../../scripts/drive/browser';
import { clickNamed, typeInto, waitForText } from '../../../scripts/drive/page-actions';
import { openSyncSettings } from '../../../scripts/drive/sync-settings';
import { makeCertificate } from '../../../scripts/servers/make-certificate';
import { findFreePort } from '../../../scripts/servers/ports';
import { type NatsServer, startNats } from '../../../scripts/servers/start-nats';
import { startApache, type WebdavServer } from '../../../scripts/servers/start-webdav';
import { describeInOneBrowser } from '../describe-in-browsers';
import { openStage, type Stage } from '../stage';

/* What browsers let us say about a server that does not answer as it should. */

describeInOneBrowser('chromium', 'connecting to a wrong address', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-tls-'));
  let stage: Stage;
  let settings: Tab;
  let nats: NatsServer;
  let selfSigned: NatsServer;
  let webdav: WebdavServer;
  let closedPort: number;
  // To an address that Pressmark cannot reach.
  const redirecting = createServer((_, response) =>
    response.writeHead(302, { Location: `http://127.0.0.1:${closedPort}/login` }).end(),
  );

  beforeAll(async () => {
    const { certificate, key } = makeCertificate(folder, ['127.0.0.1']);
    const tls = `tls { cert_file: "${certificate}", key_file: "${key}" }`;
    nats = await startNats(['ada']);
    selfSigned = await startNats(['ada'], (config) => config.replace('no_tls: true', tls));
    webdav = await startApache();
    closedPort = await findFreePort();
    await new Promise<void>((resolve) => redirecting.listen(0, '127.0.0.1', resolve));
    stage = await openStage(browser);
    settings = await openSyncSettings(stage.driven);
    await typeInto(settings, 'User name', webdav.login.user);
    await typeInto(settings, 'Password', webdav.login.password);
  });
  afterAll(async () => {
    await stage?.close();
    for (const server of [nats, selfSigned, webdav]) await server?.remove();
    redirecting.close();
    rmSync(folder, { recursive: true });
  });

  const connect = async (address: string) => {
    await typeInto(settings, 'Server', '');
    await settings.press('Control+a');
    await settings.typeText(address);
    await clickNamed(settings, 'Connect');
  };
  const expectProblem = async (address: string, words: string) => {
    await connect(address);
    await waitForText(settings, words);
  };

  const unreachable = 'The server can’t be reached.';
  const insecure = 'this browser can’t make a secure connection to it';

  it('says that nothing answers', async () => {
    await expectProblem(`wss://127.0.0.1:${closedPort}`, unreachable);
    await expectProblem(`ws://127.0.0.1:${closedPort}`, unreachable);
    await expectProblem(`https://127.0.0.1:${closedPort}/dav/`, unreachable);
  });

  it('says that there is no secure connection', async () => {
    await expectProblem(`wss://127.0.0.1:${nats.websocketPort}`, insecure);
    await expectProblem(`wss://127.0.0.1:${selfSigned.websocketPort}`, insecure);
    await expectProblem(`https://127.0.0.1:${selfSigned.websocketPort}/`, insecure);
    await expectProblem(`https://127.0.0.1:${webdav.port}/`, insecure);
  });

  it('tells kinds of servers apart', async () => {
    await expectProblem(`ws://127.0.0.1:${webdav.port}`, 'it doesn’t accept NATS connections');
    await expectProblem(
      `http://127.0.0.1:${nats.websocketPort}/`,
      'The server doesn’t respond like a WebDAV folder.',
    );
    await expectProblem(`http://127.0.0.1:${webdav.port}/clips/`, 'there’s no such folder');
    const { port } = redirecting.address() as AddressInfo;
    await expectProblem(`http://127.0.0.1:${port}/dav/`, 'redirects this address');
  });

  it('connects once the address is right', async () => {
    await connect(webdav.login.address);
    await waitForText(settings, 'This server has no Pressmark library yet.');
  });
});
