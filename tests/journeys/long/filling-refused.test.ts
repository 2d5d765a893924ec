import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../../scripts/drive/page-actions';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import { giveFile } from '../give-file';
import { listClips, type Row } from '../observe';
import { openImport } from '../open-import';
import { openStage, type Stage } from '../stage';

interface RecordedRequest {
  readonly path: string;
  readonly atMs: number;
}

/** Serves another site, which redirects to the newspaper, or asks to retry later first. */
async function openOtherSite(newspaper: Stage) {
  const asked: RecordedRequest[] = [];
  const server: Server = createServer(({ url: path = '/' }, response) => {
    asked.push({ path, atMs: Date.now() });
    const redirect = (to: string) => response.writeHead(302, { location: to }).end();
    if (path === '/moved') return redirect(newspaper.at('/council/flood-gate-vote'));
    if (path === '/router') return redirect(`${newspaper.newspaper.url}/council/flood-gate-vote`);
    const isFirstRequest = asked.filter((request) => request.path === path).length === 1;
    if (isFirstRequest) return response.writeHead(429, { 'retry-after': '5' }).end();
    return redirect('/gone');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { protocol, hostname } = new URL(newspaper.at('/'));
  return { asked, server, at: (path: string) => `${protocol}//${hostname}:${port}${path}` };
}

describeInOneBrowser('firefox', 'texts that cannot be fetched', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;
  let otherSite: Awaited<ReturnType<typeof openOtherSite>>;

  const readSummaries = async () =>
    (await listClips(driven)).map((clip) => clip['summary'] as Row & { url: string });

  beforeAll(async () => {
    stage = await openStage(browser);
    otherSite = await openOtherSite(stage);
    driven = stage.driven;
    library = await openImport(driven);
    const urls = ['/busy', '/moved', '/router'].map((path) => otherSite.at(path));
    await giveFile(library, 'list.txt', new TextEncoder().encode(`${urls.join('\n')}\n`), 'field');
    await clickNamed(library, 'Import 3 clips');
    await waitForText(library, 'Imported');
    await clickNamed(library, 'Fetch articles…');
  });
  afterAll(async () => {
    otherSite?.server.close();
    otherSite?.server.closeAllConnections();
    await stage?.close();
  });

  it('are not requested if the user refuses site access', async () => {
    await library.evaluate(() => {
      // A test cannot answer the browser's prompt.
      const api = (globalThis as unknown as { browser?: Api; chrome: Api }).browser;
      const { permissions } = api ?? (globalThis as unknown as { chrome: Api }).chrome;
      const { request } = permissions;
      const refuse = (...given: unknown[]) => {
        permissions.request = request;
        const callback = given.at(-1);
        if (typeof callback === 'function') callback(false);
        return Promise.resolve(false);
      };
      permissions.request = refuse;
      interface Api {
        permissions: { request: unknown };
      }
    }, undefined);
    await clickNamed(library, 'Fetch 3 articles');
    await waitForText(library, 'needs access to all websites');
    expect(otherSite.asked).toEqual([]);
  });

  it('are requested again after the time the site asks for, and stay links if redirected elsewhere', async () => {
    await clickNamed(library, 'Fetch 3 articles');
    await waitUntil(
      'all links to be tried',
      async () => (await readText(library)).includes('Done.'),
      120_000,
    );
    // The list of reasons follows.
    await waitForText(library, 'Redirected to another site');
    await waitForText(library, 'Pressmark doesn’t fetch pages on your own network');
    const times = otherSite.asked.filter(({ path }) => path === '/busy').map(({ atMs }) => atMs);
    expect(times).toHaveLength(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(5_000);
    expect((await readSummaries()).map(({ completeness }) => completeness)).toEqual(
      Array(3).fill('link'),
    );
  });
});
