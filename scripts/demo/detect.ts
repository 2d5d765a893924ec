import { waitForBadge } from '../drive/read-page-state';
import { getStoryTab, type Step } from './steps';

/** The toolbar button: empty on an ordinary page, with a badge on a story. */
export const detectSteps: readonly Step[] = [
  {
    name: 'Open the front page, which is not an article',
    async run({ driven, site }) {
      const tab = await driven.openTab(`${site}/`);
      await waitForBadge(driven, tab, '');
      const { title } = await driven.badge(tab);
      await tab.close();
      return `the button has no badge (“${title}”)`;
    },
  },
  {
    name: 'Open a story',
    async run(stage) {
      const { driven, site } = stage;
      stage.tab = await driven.openTab(`${site}/harbour/night-boat-returns`);
      await waitForBadge(driven, getStoryTab(stage), '●');
      const { text, title } = await driven.badge(stage.tab);
      return `the button shows ${text} (“${title}”)`;
    },
  },
];
