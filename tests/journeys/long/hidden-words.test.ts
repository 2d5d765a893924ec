import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven } from '../../../scripts/drive/browser';
import { selectWords } from '../../../scripts/drive/select-words';
import { clickBar, listBarButtons } from '../../../scripts/drive/selection-bar';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import { readClipboard } from '../read-clipboard';
import { openStage, type Stage } from '../stage';

const story = '/council/flood-gate-vote';
const words = 'a die with two hundred sides';

describeInOneBrowser('firefox', 'hidden text inside a selection', (browser) => {
  let stage: Stage;
  let driven: Driven;

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
  });
  afterAll(() => stage?.close());

  it.each([
    ['copy quote', `“${words}”`],
    ['copy link', `#:~:text=${encodeURIComponent(words)}`],
  ])('is not copied by "%s"', async (button, expected) => {
    const tab = await driven.openTab(stage.at(story));
    await waitUntil('the page to be checked', async () => (await driven.badge(tab)).title !== '');
    await selectWords(tab, words);
    await listBarButtons(driven, tab);
    await tab.evaluate(() => {
      const text = getSelection()?.getRangeAt(0).startContainer as Text;
      const rest = text.splitText((text.nodeValue ?? '').indexOf('two hundred'));
      const hidden = document.createElement('span');
      hidden.style.display = 'none';
      hidden.textContent = 'see the footnote ';
      rest.before(hidden);
    }, undefined);
    await clickBar(driven, tab, button);
    expect(await readClipboard(tab)).toContain(expected);
    await tab.close();
  });
});
