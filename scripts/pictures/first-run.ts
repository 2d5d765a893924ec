import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Language, languages } from '../../core/model';
import type { Driven, Tab } from '../drive/browser';
import { openClip } from '../drive/open-clip';
import { waitForText } from '../drive/page-actions';
import { readNotice, waitForBadge } from '../drive/read-page-state';
import { selectWords } from '../drive/select-words';
import { listBarButtons } from '../drive/selection-bar';
import { waitUntil } from '../drive/wait-until';
import { serveNewspaper } from '../newspaper';
import { clip, hideScrollbars, highlight, launch, nameSite, root, takePicture } from './stage';

/*
 * Takes the pictures of the first-run page from the built extension in Chromium, with the
 * invented newspaper, in each language, light and dark, into components/first-run/pictures.
 *
 *   npm run write:pictures
 */

const folder = join(root, 'components/first-run/pictures');

/**
 * In pixels. They are shown at about half the size, at which they look the same as with a quality
 * of 80, and take a quarter less.
 */
const size = { width: 640, height: 480, quality: 50 };

const newspaper = await serveNewspaper();
for (const language of languages) {
  await mkdir(join(folder, language), { recursive: true });
  for (const scheme of ['light', 'dark'] as const) await takePictures(language, scheme);
}
await newspaper.close();

async function takePictures(language: Language, scheme: 'light' | 'dark'): Promise<void> {
  const driven = await launch(language, scheme);
  try {
    const site = nameSite(newspaper.url);
    for (const path of ['/harbour/night-boat-returns', '/business/oyster-licences']) {
      await (await clip(driven, site + path)).close();
    }
    const tab = await driven.openTab(`${site}/council/flood-gate-vote`);
    await waitForBadge(driven, tab, '●');
    await takePopup(driven, tab, `${language}/clip-${scheme}`);
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    await highlight(driven, tab, 'a debate that went on for four hours');
    await takeHighlight(driven, tab, `${language}/highlight-${scheme}`);
    await takeLibrary(driven, `${language}/find-${scheme}`);
  } finally {
    await driven.close();
  }
}

async function takePopup(driven: Driven, about: Tab, name: string): Promise<void> {
  const popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${about.id}`));
  await waitUntil('the popup', () => has(popup, '.popup-why'));
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
  await hideScrollbars(tab);
  await tab.resize(560, 420);
  await waitUntil('the notice to go', async () => (await readNotice(driven, tab)) === '');
  await selectWords(tab, 'interrupted once');
  await listBarButtons(driven, tab);
  await take(tab, name, 560);
}

async function takeLibrary(driven: Driven, name: string): Promise<void> {
  const library = await driven.openTab(driven.extensionUrl('library.html'));
  await waitUntil('the search box', () =>
    library.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.search-box input');
      field?.focus();
      return field !== null;
    }, undefined),
  );
  await library.typeText('harbour');
  await waitForText(library, 'Oyster');
  await openClip(
    library,
    'Council votes to raise the flood gate by a metre',
    'a debate that went on',
  );
  await waitUntil('the index', async () => !(await has(library, '.index-line')));
  await waitUntil('the pictures in the list', () =>
    library.evaluate(
      () => document.querySelectorAll('.clip-row__thumb img').length === 3,
      undefined,
    ),
  );
  await take(library, name, 900);
}

function has(tab: Tab, selector: string): Promise<boolean> {
  return tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}

function take(tab: Tab, name: string, layoutWidth: number): Promise<void> {
  return takePicture(tab, join(folder, `${name}.webp`), { ...size, layoutWidth });
}
