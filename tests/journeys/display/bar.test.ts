import { beforeAll, describe, it } from 'vitest';
import type { Tab } from '../../../scripts/drive/browser';
import { pause } from '../../../scripts/drive/wait-until';
import type { XDisplay } from '../../../scripts/drive/x-display';
import { browsers, type DisplayStage, useDisplayStage } from './display-stage';
import { toDisplay } from './own-interface';

describe.each(browsers)('selection bar and notice in %s', (browser) => {
  let stage: DisplayStage;
  let display: XDisplay;
  let tab: Tab;

  beforeAll(async () => {
    stage = await useDisplayStage(browser);
    ({ display, tab } = stage);
  });

  it('keep a notice while the mouse is on it', async () => {
    await stage.show('/log-in');
    await stage.pressCommand('highlight-selection');
    await stage.waitForNotice('No selected text was found.');
    const width = await tab.evaluate(() => innerWidth, undefined);
    await display.point(await toDisplay(tab, { x: width - 100, y: 40 }));
    // Longer than a notice normally stays.
    await pause(6_000);
    await stage.waitForNotice('No selected text was found.');
  });
});
