import { join } from 'node:path';
import { clickNamed, readText, waitForText } from '../drive/page-actions';
import { waitUntil } from '../drive/wait-until';
import { marked, note, noted, third } from './mark';
import { assertContains, getStoryTab, type Step } from './steps';

/** The side panel beside the story. */
export const panelSteps: readonly Step[] = [
  {
    name: 'Open the side panel',
    async run(stage) {
      const tab = getStoryTab(stage);
      const panel = await stage.driven.openPanel(tab);
      await waitForText(panel, third);
      const text = await readText(panel);
      assertContains('the panel', text, [
        'After eleven years, the night boat sails',
        marked,
        noted,
        note,
      ]);
      const places = [marked, noted, third].map((quote) => text.indexOf(quote));
      if (places.some((place, index) => place < (places[index - 1] ?? 0))) {
        throw new Error(`the highlights are not in reading order:\n${text}`);
      }
      await panel.screenshot(join(stage.output, 'panel.png'));
      await tab.evaluate(() => scrollTo(0, 0), undefined);
      await clickNamed(panel, `“${third}`);
      const y = await waitUntil('the page to scroll', () =>
        tab.evaluate(() => scrollY > 200 && Math.round(scrollY), undefined),
      );
      await panel.close();
      return `three highlights in reading order; clicking the last one scrolled the page to ${y} px`;
    },
  },
];
