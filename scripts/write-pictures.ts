import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Driven, Tab } from './drive/browser';
import { ChromiumTab } from './drive/chromium/chromium-tab';
import { launchChromium } from './drive/chromium/launch-chromium';
import { openClip } from './drive/open-clip';
import { readText, typeInto, waitForText } from './drive/page-actions';
import { readNotice, waitForBadge, waitForPainted } from './drive/read-page-state';
import { selectWords } from './drive/select-words';
import { clickBar, listBarButtons } from './drive/selection-bar';
import { pause, waitUntil } from './drive/wait-until';
import { serveNewspaper } from './newspaper';

/*
 * Takes the pictures of the first-run page from the built extension in Chromium, with the
 * invented newspaper, light and dark, into components/first-run/pictures.
 *
 *   npm run write:pictures
 */

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'components/first-run/pictures');

/** Of the pictures, in pixels. They are shown at about half the size. */
const width = 640;
const height = 480;

const newspaper = await serveNewspaper();
await mkdir(folder, { recursive: true });
for (const scheme of ['light', 'dark'] as const) await takePictures(scheme);
await newspaper.close();

async function takePictures(scheme: 'light' | 'dark'): Promise<void> {
  const driven = await launchChromium({
    executablePath: process.env['PRESSMARK_CHROMIUM'] ?? 'chromium',
    extension: join(root, '.output/chrome-mv3'),
    colourScheme: scheme,
    localHosts: ['harbour-ledger.example'],
  });
  try {
    const site = newspaper.url.replace('127.0.0.1', 'harbour-ledger.example');
    for (const path of ['/harbour/night-boat-returns', '/business/oyster-licences']) {
      await (await clip(driven, site + path)).close();
    }
    const tab = await driven.openTab(`${site}/council/flood-gate-vote`);
    await waitForBadge(driven, tab, '●');
    await takePopup(driven, tab, `clip-${scheme}`);
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    await takeHighlight(driven, tab, `highlight-${scheme}`);
    await takeLibrary(driven, `find-${scheme}`);
  } finally {
    await driven.close();
  }
}

async function clip(driven: Driven, url: string): Promise<Tab> {
  const tab = await driven.openTab(url);
  await waitForBadge(driven, tab, '●');
  await driven.runCommand('clip-article', tab);
  await waitForBadge(driven, tab, '✓');
  return tab;
}

async function takePopup(driven: Driven, about: Tab, name: string): Promise<void> {
  const popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${about.id}`));
  await waitForText(popup, 'How was this detected?');
  // As below the toolbar, with the page around it.
  await popup.evaluate(() => {
    const view = document.querySelector<HTMLElement>('.popup');
    if (view === null) throw new Error('the popup is empty');
    document.body.style.background = 'var(--sunk)';
    document.body.style.inlineSize = '100%';
    view.style.marginInline = 'auto';
    // Down to the edge of the picture.
    view.style.minBlockSize = '100vh';
  }, undefined);
  await take(popup, name, 620);
  await popup.close();
}

async function takeHighlight(driven: Driven, tab: Tab, name: string): Promise<void> {
  await tab.bringToFront();
  const first = 'a debate that went on for four hours';
  await selectWords(tab, first);
  await clickBar(driven, tab, 'sun');
  await waitForPainted(tab, { sun: [first] });
  await hideScrollbars(tab);
  await tab.resize(560, 420);
  await waitUntil('the notice to go', async () => (await readNotice(driven, tab)) === '');
  await selectWords(tab, 'interrupted once');
  await listBarButtons(driven, tab);
  await take(tab, name, 560);
}

async function takeLibrary(driven: Driven, name: string): Promise<void> {
  const library = await driven.openTab(driven.extensionUrl('library.html'));
  await typeInto(library, 'Search your library', 'harbour');
  await waitForText(library, 'Oyster');
  await openClip(
    library,
    'Council votes to raise the flood gate by a metre',
    'a debate that went on',
  );
  await waitUntil('the index', async () => !(await readText(library)).includes('Indexing'));
  await waitUntil('the pictures in the list', () =>
    library.evaluate(
      () => document.querySelectorAll('.clip-row__thumb img').length === 3,
      undefined,
    ),
  );
  await take(library, name, 900);
}

/** Photographs a tab, laid out at `layoutWidth` CSS pixels. */
async function take(tab: Tab, name: string, layoutWidth: number): Promise<void> {
  const { page, devtools } = await hideScrollbars(tab);
  await tab.resize(layoutWidth, Math.round((layoutWidth * height) / width));
  await pause(500);
  await page.mouse.move(0, 0);
  const [x, y] = await tab.evaluate(() => [scrollX, scrollY] as const, undefined);
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 80,
    clip: {
      x,
      y,
      width: layoutWidth,
      height: (layoutWidth * height) / width,
      scale: width / layoutWidth,
    },
  });
  await writeFile(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
}

async function hideScrollbars(tab: Tab) {
  if (!(tab instanceof ChromiumTab)) throw new Error('pictures are taken in Chromium');
  const devtools = await tab.page.context().newCDPSession(tab.page);
  await devtools.send('Emulation.setScrollbarsHidden', { hidden: true });
  return { page: tab.page, devtools };
}
