import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, waitForText } from '../../../scripts/drive/page-actions';
import { waitForBadge } from '../../../scripts/drive/read-page-state';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import { readRows } from '../observe';
import { openStage, type Stage } from '../stage';

const headline = 'Swans close the lower lock for a third morning';
const paragraphs = [
  'The lower lock at Tarn Bridge stayed shut on Thursday after a pair of swans settled on the sill of the downstream gate and would not be moved by bread, by oars or by the lock keeper.',
  'Nine barges waited above the lock by noon. The keeper, Oda Vinter, said that she had been told to let the birds choose their own hour, and that the birds had so far chosen none.',
  'The canal company has sent for a man from the next county who is said to speak to swans. He is expected on Friday, if his bicycle is mended, and he has asked for a quiet towpath.',
  'Crews played cards on the lock beams in the meantime. A school class that had come to see the gates open was shown the swans instead, and went home content.',
];

/** Serves a newspaper whose image cannot be read by scripts of other origins. */
async function serveNewspaperWithImage() {
  const requests: IncomingHttpHeaders[] = [];
  const server: Server = createServer((request, response) => {
    if (request.url?.startsWith('/swans')) {
      requests.push(request.headers);
      response.writeHead(200, { 'content-type': 'image/svg+xml', 'set-cookie': 'seen=1' });
      response.end(
        '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#3a6"/></svg>',
      );
      return;
    }
    const { port } = server.address() as AddressInfo;
    const figure = `<figure><img src="http://pictures.example:${port}/swans.svg" width="320" height="180" alt="Two swans on a lock gate"><figcaption>The pair on Thursday.</figcaption></figure>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:type" content="article"><meta name="author" content="Ebba Lind"></head><body><article><h1>${headline}</h1><p class="byline">By Ebba Lind</p>${figure}${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    story: `http://news.example:${port}/lock`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

describeInOneBrowser('firefox', 'stored images', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let newspaper: Awaited<ReturnType<typeof serveNewspaperWithImage>>;
  let panel: Tab;

  beforeAll(async () => {
    newspaper = await serveNewspaperWithImage();
    stage = await openStage(browser);
    driven = stage.driven;
  });
  afterAll(async () => {
    await stage?.close();
    await newspaper?.close();
  });

  const readShownImage = () =>
    panel.evaluate(() => {
      const image = document.querySelector<HTMLImageElement>('.reader__image');
      return image && { src: image.src.slice(0, 5), width: image.naturalWidth };
    }, undefined);

  it('are fetched anonymously when a story is saved', async () => {
    const tab = await driven.openTab(newspaper.story);
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    await waitUntil('the image', async () => (await readRows(driven, 'images')).length === 1);
    expect(await readRows(driven, 'images')).toMatchObject([{ type: 'image/svg+xml' }]);
    // The first request is the page's own. Ours has no cookie and no referrer.
    const extensionRequest = newspaper.requests.at(-1);
    expect(newspaper.requests).toHaveLength(2);
    expect(extensionRequest?.cookie).toBeUndefined();
    expect(extensionRequest?.referer).toBeUndefined();
    expect(extensionRequest?.origin ?? 'null').not.toContain('extension');
    panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${tab.id}`));
    await waitForText(panel, headline);
    await tab.close();
  });

  it('are shown when the newspaper is offline', async () => {
    await newspaper.close();
    await panel.reload();
    await waitForText(panel, 'Library');
    await clickNamed(panel, 'Library');
    await waitForText(panel, headline);
    await clickNamed(panel, headline);
    await clickNamed(panel, 'Article');
    await waitForText(panel, 'The pair on Thursday.');
    await waitUntil('the image', async () => (await readShownImage())?.width === 320);
    expect(await readShownImage()).toEqual({ src: 'blob:', width: 320 });
  });
});
