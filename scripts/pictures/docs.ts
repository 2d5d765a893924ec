import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openClip } from '../drive/open-clip';
import { typeInto, waitForText } from '../drive/page-actions';
import { selectWords } from '../drive/select-words';
import { clickBar, listBarButtons, writeBarNote } from '../drive/selection-bar';
import { waitUntil } from '../drive/wait-until';
import { serveNewspaper } from '../newspaper';
import { clip, hideScrollbars, highlight, launch, nameSite, root, takePicture } from './stage';

/*
 * Takes the pictures of README.md from the built extension in Chromium, with the invented
 * newspaper, into docs/pictures.
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
const note = 'By whom? Ask the clerk for the minutes.';

await mkdir(folder, { recursive: true });
const newspaper = await serveNewspaper();
const driven = await launch('en', 'light');
try {
  const site = nameSite(newspaper.url);
  for (const path of others) await (await clip(driven, site + path)).close();
  const tab = await clip(driven, `${site}/council/flood-gate-vote`);
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
  await takePicture(library, join(folder, 'library.webp'), {
    ...{ width: 1600, height: 1000, layoutWidth: 1280, quality: 80 },
  });
} finally {
  await driven.close();
  await newspaper.close();
}
