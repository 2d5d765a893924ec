import { join } from 'node:path';
import { clickNamed, readText, typeInto, waitForText } from '../drive/page-actions';
import { readNotice, waitForBadge } from '../drive/read-page-state';
import { waitUntil } from '../drive/wait-until';
import { assertContains, getStoryTab, type Step } from './steps';

/** Clipping: by shortcut, by popup, and a story from another publisher. */
export const clipSteps: readonly Step[] = [
  {
    name: 'Clip the article with the command of the shortcut',
    async run(stage) {
      const tab = getStoryTab(stage);
      await stage.driven.runCommand('clip-article', tab);
      await waitForBadge(stage.driven, tab, '✓');
      await waitUntil('the notice', async () =>
        (await readNotice(stage.driven, tab)).includes('Clipped to your library.'),
      );
      await tab.screenshot(join(stage.output, 'page-clipped.png'));
      return 'the button shows ✓, and the notice says “Clipped to your library.”';
    },
  },
  {
    name: 'Clip another story with the popup, with a tag and a note',
    async run({ driven, site, output }) {
      const tab = await driven.openTab(`${site}/council/flood-gate-vote`);
      await waitForBadge(driven, tab, '●');
      const popup = await driven.openPopup(tab);
      await waitForText(popup, 'Council votes to raise the flood gate by a metre');
      assertContains('the popup', await readText(popup), [
        'The Harbour Ledger',
        'Jerome Okonjo-Lisle',
      ]);
      await typeInto(popup, 'Add a tag', 'alden/council');
      await popup.press('Enter');
      await typeInto(popup, 'Note', 'Ask Greta Solano for the figures behind the nine years.');
      await popup.screenshot(join(output, 'popup-article.png'));
      await clickNamed(popup, 'Clip article');
      await waitForText(popup, 'Saved just now');
      await popup.screenshot(join(output, 'popup-saved.png'));
      await popup.close();
      await waitForBadge(driven, tab, '✓');
      await tab.close();
      return 'the popup says “Saved just now”, and the button shows ✓';
    },
  },
  {
    name: 'Open a story with only a preview',
    async run({ driven, site, output }) {
      const tab = await driven.openTab(`${site}/weekend/the-map-maker`);
      await waitForBadge(driven, tab, '●');
      const popup = await driven.openPopup(tab);
      await waitForText(popup, 'Only a preview can be read here.');
      await popup.screenshot(join(output, 'popup-preview.png'));
      await popup.close();
      await tab.close();
      return 'the popup says so before anything is saved';
    },
  },
  {
    name: 'Clip a story that another newspaper republished',
    async run({ driven, site }) {
      // Another host, because the library groups publishers by site.
      const other = site.replace('127.0.0.1', 'localhost');
      const tab = await driven.openTab(`${other}/inland-post/lighthouse-letters`);
      await driven.runCommand('clip-article', tab);
      await waitForBadge(driven, tab, '✓');
      await tab.close();
      return 'the button shows ✓';
    },
  },
];
