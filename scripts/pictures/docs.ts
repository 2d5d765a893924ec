import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driven, Tab } from '../drive/browser';
import { openClip } from '../drive/open-clip';
import { typeInto, waitForText } from '../drive/page-actions';
import { readNotice, waitForBadge } from '../drive/read-page-state';
import { selectWords } from '../drive/select-words';
import { clickBar, listBarButtons, writeBarNote } from '../drive/selection-bar';
import { waitUntil } from '../drive/wait-until';
import { serveNewspaper } from '../newspaper';
import {
  clip,
  hideScrollbars,
  highlight,
  launch,
  nameSite,
  photograph,
  root,
  takePicture,
} from './stage';

/*
 * Takes the pictures of README.md and the user guide from the built extension in Chromium, with the
 * invented newspaper, into docs/pictures.
 *
 *   npm run write:pictures
 */

const folder = join(root, 'docs/pictures');
const others = [
  ...['/weekend/the-map-maker', '/long-reads/the-salt-road', '/harbour/lock-keepers'],
  ...['/harbour/night-boat-returns', '/business/oyster-licences'],
];
const headline = 'Council votes to raise the flood gate by a metre';
const marked = 'a debate that went on for four hours';
const noted = 'interrupted once';
/** Of a whole window, in pixels. */
const size = { width: 1600, height: 1000, layoutWidth: 1280, quality: 80 };
const scale = size.width / size.layoutWidth;
const layoutHeight = size.height / scale;
const note = 'By whom? Ask the clerk for the minutes.';

await mkdir(folder, { recursive: true });
const newspaper = await serveNewspaper();
const driven = await launch('en', 'light');
try {
  const site = nameSite(newspaper.url);
  for (const path of others) await (await clip(driven, site + path)).close();
  const tab = await driven.openTab(`${site}/council/flood-gate-vote`);
  await waitForBadge(driven, tab, '●');
  await takePopup(driven, tab);
  await tab.bringToFront();
  await driven.runCommand('clip-article', tab);
  await waitForBadge(driven, tab, '✓');
  await highlight(driven, tab, marked);
  await selectWords(tab, noted);
  await listBarButtons(driven, tab);
  await writeBarNote(driven, tab, note);
  await selectWords(tab, 'an ordinary tide on a windless night');
  await clickBar(driven, tab, 'leaf');

  const library = await driven.openTab(driven.extensionUrl('library.html'));
  await hideScrollbars(library);
  await library.resize(1280, 800);
  await waitForText(library, 'Oyster');
  await openClip(library, headline, note);
  for (const tag of ['council', 'flood gate']) {
    await typeInto(library, 'Add a tag', tag);
    await library.press('Enter');
  }
  await waitForText(library, 'Tags on the clip changed.');
  // Without the message, and the focus in the field.
  await library.reload();
  await openClip(library, headline, note);
  await waitUntil('the pictures in the list', () =>
    library.evaluate(
      () => document.querySelectorAll('.clip-row__thumb img').length >= 3,
      undefined,
    ),
  );
  await takePicture(library, join(folder, 'library.webp'), size);
  await takePanel(driven, tab);
  await takeSettings(driven);
} finally {
  await driven.close();
  await newspaper.close();
}

/** The popup over its page, below the toolbar. */
async function takePopup(driven: Driven, tab: Tab): Promise<void> {
  const page = await photograph(tab, size);
  const popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${tab.id}`));
  await waitForText(popup, 'How was this detected');
  const height = await popup.evaluate(
    () => document.querySelector('.popup')?.getBoundingClientRect().height ?? 0,
    undefined,
  );
  const front = await photograph(popup, part(360, Math.ceil(height)));
  await popup.close();
  await compose(driven, 'popup', page, [
    front,
    'right: 24px; top: 0; box-shadow: 0 4px 24px #0006',
  ]);
}

/** A page beside the side panel with its highlights. */
async function takePanel(driven: Driven, tab: Tab): Promise<void> {
  const width = 400;
  await tab.bringToFront();
  await waitUntil('the notice to go', async () => (await readNotice(driven, tab)) === '');
  const page = await photograph(tab, part(size.layoutWidth - width, layoutHeight));
  const panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${tab.id}`));
  await waitForText(panel, note);
  const beside = await photograph(panel, part(width, layoutHeight));
  await panel.close();
  await compose(driven, 'panel', page, [beside, 'right: 0; top: 0; border-left: 1px solid #0004']);
}

async function takeSettings(driven: Driven): Promise<void> {
  const settings = await driven.openTab(driven.extensionUrl('library.html#settings'));
  await waitForText(settings, 'Selection bar');
  await takePicture(settings, join(folder, 'settings.webp'), size);
}

/** Part of a window, with the same scale. */
function part(width: number, height: number) {
  return { width: width * scale, height: height * scale, layoutWidth: width, quality: 100 };
}

/** Puts one picture in front of another, which starts at the top left. */
async function compose(
  driven: Driven,
  name: string,
  back: Buffer,
  [front, style]: readonly [picture: Buffer, style: string],
): Promise<void> {
  const tab = await driven.openTab(newspaper.url);
  const { page } = await hideScrollbars(tab);
  const image = (picture: Buffer, css: string) =>
    `<img style="position: absolute; zoom: ${1 / scale}; ${css}"
      src="data:image/webp;base64,${picture.toString('base64')}">`;
  await page.setContent(
    `<body style="margin: 0">${image(back, 'left: 0; top: 0')}${image(front, style)}`,
  );
  await takePicture(tab, join(folder, `${name}.webp`), size);
  await tab.close();
}
