import { isDeepStrictEqual } from 'node:util';
import { it } from 'vitest';
import { waitForSteady } from '../../../scripts/drive/page-actions';
import { waitForNoticeFields, waitForPainted } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { listBarButtons } from '../../../scripts/drive/selection-bar';
import { pause, waitUntil } from '../../../scripts/drive/wait-until';
import { listClips } from '../observe';
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

  it('write a note and a tag where the mouse clicks in the notice', async () => {
    await stage.show('/inland-post/bakery-floor');
    await stage.pressCommand('clip-article');
    const clickInFields = async (part: number) => {
      const box = await waitForSteady('the fields', () =>
        waitForNoticeFields(stage.driven, stage.tab),
      );
      const point = { x: box.x + box.width / 3, y: box.y + box.height * part };
      await stage.display.point(await toDisplay(stage.tab, point), 1);
      await waitUntil('the cursor', () => stage.tab.isFrameFocused('/note-frame.html'));
    };
    const waitForClip = (what: string, expected: object) =>
      waitUntil(what, async () => {
        const clips = await listClips(stage.driven);
        return clips.some(({ tags, note }) => isDeepStrictEqual({ tags, note }, expected));
      });
    await clickInFields(0.5);
    await stage.display.type('heard from the pier');
    await waitForClip('the note', { tags: [], note: 'heard from the pier' });
    await stage.display.point(await toDisplay(stage.tab, { x: 24, y: 40 }), 1);
    await clickInFields(0.15);
    await stage.display.type('fog,');
    await waitForClip('the tag', { tags: ['fog'], note: 'heard from the pier' });
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
