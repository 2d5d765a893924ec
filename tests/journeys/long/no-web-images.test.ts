import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, waitForText } from '../../../scripts/drive/page-actions';
import { waitForBadge } from '../../../scripts/drive/read-page-state';
import { pause, waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import { readRows } from '../observe';
import { openStage, type Stage } from '../stage';

const headline = 'The toll bridge counts its coins by hand again';
const paragraphs = [
  'The toll bridge at Ansby has gone back to counting coins by hand after its machine swallowed a week of takings and gave a receipt for none of them.',
  'Two clerks sit in the old gatehouse from six in the morning. They stack the coins in columns of twenty, and the columns, says the elder of the two, Runa Falk, are always right.',
  'The machine was bought in spring from a firm that has since moved without leaving an address. The council asked it in writing to come and look, and the letter came back.',
  'Drivers pay what they paid before. Some now wait to see their coin put on its column, and a queue of eleven carts was counted on Monday before noon.',
];

/** Serves a story with two images in the user's local network, and one of a bank they are logged in to. */
async function serveNewspaperWithImages() {
  const requests: { readonly path: string; readonly cookie: string | undefined }[] = [];
  let isRefusing = true;
  let isMoved = false;
  const server: Server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const path = request.url ?? '';
    if (/^\/(picture|probe)/.test(path)) {
      requests.push({ path, cookie: request.headers.cookie });
      if (isMoved && path.startsWith('/picture')) {
        response.writeHead(302, { location: `http://127.0.0.1:${port}/probe/router?reboot=1` });
        response.end();
        return;
      }
      response.writeHead(isRefusing ? 403 : 200, { 'content-type': 'image/svg+xml' });
      response.end(
        '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#3a6"/></svg>',
      );
      return;
    }
    if (path === '/login') response.setHeader('set-cookie', 'session=1; SameSite=Strict; Path=/');
    const figures = [
      [`http://127.0.0.1:${port}/picture/router?reboot=1`, 'A router'],
      [`http://fritz.box:${port}/picture/status`, 'A router by its name'],
      [`http://bank.example:${port}/picture/transfer`, 'A column of coins'],
    ].map(
      ([src, alt]) =>
        `<figure><img src="${src}" width="320" height="180" alt="${alt}"><figcaption>${alt}, on Monday.</figcaption></figure>`,
    );
    const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`);
    text.splice(1, 0, ...figures);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:type" content="article"><meta name="author" content="Ebba Lind"></head><body><article><h1>${headline}</h1><p class="byline">By Ebba Lind</p>${text.join('')}</article></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    at: (host: string, path: string) => `http://${host}:${port}${path}`,
    answer: () => {
      isRefusing = false;
      isMoved = false;
    },
    redirect: () => {
      isMoved = true;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

describeInOneBrowser('chromium', 'images that were not stored', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let newspaper: Awaited<ReturnType<typeof serveNewspaperWithImages>>;
  let reader: Tab;

  beforeAll(async () => {
    newspaper = await serveNewspaperWithImages();
    stage = await openStage(browser);
    driven = stage.driven;
    await (await driven.openTab(newspaper.at('bank.example', '/login'))).close();
    const tab = await driven.openTab(newspaper.at('news.example', '/tolls'));
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    await waitUntil('the images to be abandoned', async () => {
      const uses = await readRows(driven, 'imageUses');
      return uses.length === 3 && uses.every((use) => use['missed'] !== undefined);
    });
    await tab.close();
    newspaper.requests.length = 0;
  });
  afterAll(async () => {
    await stage?.close();
    await newspaper?.close();
  });

  const readPlaceholders = (tab: Tab) =>
    tab.evaluate(
      () =>
        [...document.querySelectorAll('.missing-image')].map(
          (placeholder) => placeholder.textContent ?? '',
        ),
      undefined,
    );

  it('are not requested by our reader', async () => {
    const panel = await driven.openTab(driven.extensionUrl('sidepanel.html'));
    await waitForText(panel, 'Library');
    await clickNamed(panel, 'Library');
    await waitForText(panel, headline);
    await clickNamed(panel, headline);
    await clickNamed(panel, 'Article');
    await waitUntil('the placeholders', async () => (await readPlaceholders(panel)).length === 3);
    await panel.close();

    const [clip] = await readRows(driven, 'clips');
    reader = await driven.openTab(driven.extensionUrl(`library.html#${clip?.['id']}`));
    await waitForText(reader, 'A column of coins, on Monday.');
    await waitUntil('the placeholders', async () => (await readPlaceholders(reader)).length === 3);
    await pause(500);
    expect(newspaper.requests).toEqual([]);
  });

  it('are offered, except those in a private network', async () => {
    const offers = await reader.evaluate(
      () =>
        [...document.querySelectorAll('.missing-image')].map((place) => ({
          isPrivate: place.textContent?.includes('it’s on a private network'),
          buttons: place.querySelectorAll('button').length,
        })),
      undefined,
    );
    expect(offers).toEqual([
      { isPrivate: true, buttons: 0 },
      { isPrivate: true, buttons: 0 },
      { isPrivate: false, buttons: 1 },
    ]);
  });

  it('are not loaded from a site that may not be read, which is said', async () => {
    await driven.withdrawSites();
    await clickNamed(reader, 'Load image');
    await waitForText(reader, 'Not loaded, perhaps because Pressmark has no access');
    await driven.allowSites();
    newspaper.requests.length = 0;
    await reader.reload();
    await waitUntil('the placeholders', async () => (await readPlaceholders(reader)).length === 3);
  });

  it('are not loaded through a redirect, which may lead into the private network', async () => {
    newspaper.redirect();
    await clickNamed(reader, 'Load image');
    await waitForText(reader, 'Not loaded: the site redirects this image to another address.');
    expect(newspaper.requests.map(({ path }) => path)).toEqual(['/picture/transfer']);
    newspaper.requests.length = 0;
    await reader.reload();
    await waitUntil('the placeholders', async () => (await readPlaceholders(reader)).length === 3);
  });

  it('are loaded on a click, with one request without cookies', async () => {
    newspaper.answer();
    await reader.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.missing-image button')) {
        button.click();
      }
    }, undefined);
    await waitUntil('the image', () =>
      reader.evaluate(
        () => document.querySelector<HTMLImageElement>('img.reader__image')?.naturalWidth === 320,
        undefined,
      ),
    );
    expect(newspaper.requests).toEqual([{ path: '/picture/transfer', cookie: undefined }]);
    expect(await readPlaceholders(reader)).toHaveLength(2);
  });

  it('are the only web content that our pages can load', async () => {
    newspaper.requests.length = 0;
    const pages = ['popup.html', 'sidepanel.html', 'library.html', 'note-frame.html'];
    if (browser === 'chromium') pages.push('offscreen.html');
    /** They fetch texts of links, or exchange with a server. */
    const readers = ['sidepanel.html', 'library.html'];
    if (browser === 'chromium') readers.push('offscreen.html');
    for (const page of pages) {
      const tab = await driven.openTab(driven.extensionUrl(page));
      await waitUntil(page, () =>
        tab.evaluate((path) => location.pathname === path && !!document.body, `/${page}`),
      );
      const answers = await tab.evaluate(
        async (base) => {
          document.body.style.backgroundImage = `url(${base}/css)`;
          const embeds = [
            `<img src="${base}/img" srcset="${base}/set 2x">`,
            `<picture><source srcset="${base}/source"><img></picture>`,
            `<iframe src="${base}/frame"></iframe><video poster="${base}/poster"></video>`,
            `<object data="${base}/object"></object><embed src="${base}/embed">`,
            `<link rel="icon" href="${base}/icon"><link rel="stylesheet" href="${base}/sheet">`,
            `<svg><image href="${base}/svg" /></svg>`,
            `<iframe srcdoc="<img src='${base}/srcdoc'>"></iframe>`,
          ];
          document.body.insertAdjacentHTML('beforeend', embeds.join(''));
          const form = document.createElement('form');
          form.action = `${base}/form`;
          form.target = 'elsewhere';
          document.body.append(form);
          try {
            form.submit();
          } catch {
            // Firefox throws; Chromium fails silently.
          }
          const outcome = (request: Promise<unknown>) =>
            request.then(
              () => 'sent',
              () => 'blocked',
            );
          const fetched = await outcome(fetch(`${base}/fetch`));
          await new Promise((resolve) => setTimeout(resolve, 300));
          return fetched;
        },
        newspaper.at('bank.example', '/probe'),
      );
      expect([page, answers]).toEqual([page, readers.includes(page) ? 'sent' : 'blocked']);
      await tab.close();
    }
    expect(newspaper.requests.map(({ path }) => path)).toEqual(readers.map(() => '/probe/fetch'));
  });
});
