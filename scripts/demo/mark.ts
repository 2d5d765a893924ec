import { join } from 'node:path';
import { waitForBadge, waitForPainted } from '../drive/read-page-state';
import { selectWords } from '../drive/select-words';
import { clickBar, listBarButtons, writeBarNote } from '../drive/selection-bar';
import { getStoryTab, type Step } from './steps';

export const marked = 'the right way to be late';
export const noted = 'a little under a third';
export const third = 'eleven days without fresh milk';
export const note = 'Ask the harbour board why the figures are not public.';

/** Highlighting on the page, and finding the highlights again. */
export const markSteps: readonly Step[] = [
  {
    name: `Select “${marked}” and pick a colour`,
    async run(stage) {
      const tab = getStoryTab(stage);
      await tab.bringToFront();
      await selectWords(tab, marked);
      const names = (await listBarButtons(stage.driven, tab)).map(({ name }) => name);
      await tab.screenshot(join(stage.output, 'page-selection-bar.png'));
      await clickBar(stage.driven, tab, 'sun');
      await waitForPainted(tab, { sun: [marked] });
      await waitForBadge(stage.driven, tab, '1');
      return `the bar offered ${names.join(', ')}; the words are highlighted, and the button shows 1`;
    },
  },
  {
    name: `Select “${noted}” and write a note`,
    async run(stage) {
      const tab = getStoryTab(stage);
      await selectWords(tab, noted);
      await writeBarNote(stage.driven, tab, note);
      await waitForPainted(tab, { sun: [marked, noted] });
      await waitForBadge(stage.driven, tab, '2');
      return 'the words are highlighted, and the button shows 2';
    },
  },
  {
    name: 'Reload the page',
    async run(stage) {
      const tab = getStoryTab(stage);
      await tab.reload();
      await waitForPainted(tab, { sun: [marked, noted] });
      await waitForBadge(stage.driven, tab, '2');
      await tab.evaluate(
        () => document.querySelector('.story h2')?.scrollIntoView({ block: 'center' }),
        undefined,
      );
      await tab.screenshot(join(stage.output, 'page-marked.png'));
      return 'both highlights are found and painted again';
    },
  },
  {
    name: 'Stop the background, then highlight a third passage',
    async run(stage) {
      const tab = getStoryTab(stage);
      await stage.driven.stopBackground();
      await selectWords(tab, third);
      await clickBar(stage.driven, tab, 'leaf');
      await waitForPainted(tab, { sun: [marked, noted], leaf: [third] });
      await waitForBadge(stage.driven, tab, '3');
      return 'it started again, and the button shows 3';
    },
  },
];
