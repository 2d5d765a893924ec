import { it } from 'vitest';
import { waitForSteady } from '../../../scripts/drive/page-actions';
import { waitForPainted } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { listBarButtons } from '../../../scripts/drive/selection-bar';
import { pause, waitUntil } from '../../../scripts/drive/wait-until';
import { describeOnDisplay } from './display-stage';
import { toDisplay } from './own-interface';

describeOnDisplay('selection bar and notice', (stage) => {
  /** Clicks the button of the bar or the notice whose name starts with `name`. */
  const click = async (element: 'pressmark-bar' | 'pressmark-notice', name: string) => {
    const button = await waitForSteady(`"${name}"`, async () =>
      (await listBarButtons(stage.driven, stage.tab, element)).find((one) =>
        one.name.startsWith(name),
      ),
    );
    await stage.display.point(await toDisplay(stage.tab, button), 1);
  };

  it('highlight words by mouse, and turn the bar off on a site and on again', async () => {
    await stage.show('/harbour/lock-keepers');
    await stage.pressCommand('clip-article');
    await stage.waitForNotice('Clipped to your library.');
    await selectWords(stage.tab, 'a winter in which the gates were opened by hand');
    await click('pressmark-bar', 'Highlight in leaf green');
    await waitForPainted(stage.tab, { leaf: ['a winter in which the gates were opened by hand'] });
    await selectWords(stage.tab, 'Nobody has had a free evening');
    await click('pressmark-bar', 'More options');
    await click('pressmark-bar', 'Don’t show this bar on harbour-ledger.example');
    await stage.waitForNotice('The selection bar is off on harbour-ledger.example');
    await waitUntil('the bar to close', () =>
      stage.tab.evaluate(() => document.querySelector('pressmark-bar') === null, undefined),
    );
    await click('pressmark-notice', 'Undo');
    await stage.waitForNotice('The selection bar is back on.');
    await selectWords(stage.tab, 'the second keeper on duty');
    await click('pressmark-bar', 'Highlight in rose');
  });

  it('keep a notice while the mouse is on it', async () => {
    await stage.show('/log-in');
    await stage.pressCommand('highlight-selection');
    await stage.waitForNotice('No selected text was found.');
    const width = await stage.tab.evaluate(() => innerWidth, undefined);
    await stage.display.point(await toDisplay(stage.tab, { x: width - 100, y: 40 }));
    // Longer than a notice normally stays.
    await pause(6_000);
    await stage.waitForNotice('No selected text was found.');
  });
});
