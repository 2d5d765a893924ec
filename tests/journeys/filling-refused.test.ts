import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../scripts/drive/page-actions';
import { waitUntil } from '../../scripts/drive/wait-until';
import { giveFile } from './give-file';
import { inBothAtOnce } from './in-both-at-once';
import { listClips, type Row } from './observe';
import { openImport } from './open-import';
import { openStage, type Stage } from './stage';

interface Asked {
  readonly path: string;
  readonly atMs: number;
}

/** Another site, which redirects elsewhere or first asks to wait. */
async function openOtherSite(newspaper: Stage) {
  const asked: Asked[] = [];
  const server: Server = createServer(({ url: path = '/' }, response) => {
    asked.push({ path, atMs: Date.now() });
    const lead = (to: string) => response.writeHead(302, { location: to }).end();
    if (path === '/moved') return lead(newspaper.at('/council/flood-gate-vote'));
    if (path === '/router') return lead(`${newspaper.newspaper.url}/council/flood-gate-vote`);
    const isFirst = asked.filter((one) => one.path === path).length === 1;
    if (isFirst) return response.writeHead(429, { 'retry-after': '5' }).end();
    return lead('/gone');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { protocol, hostname } = new URL(newspaper.at('/'));
  return { asked, server, at: (path: string) => `${protocol}//${hostname}:${port}${path}` };
}

inBothAtOnce('texts that are refused', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;
  let other: Awaited<ReturnType<typeof openOtherSite>>;

  const summaries = async () =>
    (await listClips(driven)).map((clip) => clip['summary'] as Row & { url: string });

  beforeAll(async () => {
    stage = await openStage(browser);
    other = await openOtherSite(stage);
    driven = stage.driven;
    library = await openImport(driven);
    const urls = ['/busy', '/moved', '/router'].map((path) => other.at(path));
    await giveFile(library, 'list.txt', new TextEncoder().encode(`${urls.join('\n')}\n`), 'field');
    await clickNamed(library, 'Import 3 pages');
    await waitForText(library, 'Imported');
    await clickNamed(library, 'Fetch their texts');
  });
  afterAll(async () => {
    other?.server.close();
    other?.server.closeAllConnections();
    await stage?.close();
  });

  it('are not requested if the user allows no site', async () => {
    await library.evaluate(() => {
      // The browser's own prompt cannot be answered from here.
      const api = (globalThis as unknown as { browser?: Api; chrome: Api }).browser;
      const { permissions } = api ?? (globalThis as unknown as { chrome: Api }).chrome;
      const { request } = permissions;
      const answer = (...ask: unknown[]) => {
        permissions.request = request;
        const tell = ask.at(-1);
        if (typeof tell === 'function') tell(false);
        return Promise.resolve(false);
      };
      permissions.request = answer;
      interface Api {
        permissions: { request: unknown };
      }
    }, undefined);
    await clickNamed(library, 'Fetch 3 texts');
    await waitForText(library, 'does not let Pressmark read web pages');
    expect(other.asked).toEqual([]);
  });

  it('are requested again when the site asks for it, and stay links if they led elsewhere', async () => {
    await clickNamed(library, 'Fetch 3 texts');
    await waitUntil(
      'the end',
      async () => (await readText(library)).includes('All links have been tried.'),
      60_000,
    );
    const shown = await readText(library);
    expect(shown).toContain('Redirected to another site');
    expect(shown).toContain('On your own network, or redirects to it');
    const times = other.asked.filter(({ path }) => path === '/busy').map(({ atMs }) => atMs);
    expect(times).toHaveLength(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(5_000);
    expect((await summaries()).map(({ completeness }) => completeness)).toEqual(
      Array(3).fill('link'),
    );
  });
});
