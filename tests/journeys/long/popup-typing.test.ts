import { afterAll, beforeAll, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { typeInto, waitForText } from '../../../scripts/drive/page-actions';
import { waitForBadge } from '../../../scripts/drive/read-page-state';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import { listClips } from '../observe';
import { openStage, type Stage } from '../stage';

const story = '/council/flood-gate-vote';

describeInOneBrowser(
  'firefox',
  'what is typed in the popup while its page loads again,',
  (browser) => {
    let stage: Stage;
    let driven: Driven;
    let tab: Tab;
    let popup: Tab;

    beforeAll(async () => {
      stage = await openStage(browser);
      driven = stage.driven;
      tab = await driven.openTab(stage.at(story));
      await waitForBadge(driven, tab, '●');
      await openPopup();
    });
    afterAll(() => stage?.close());

    const openPopup = async () => {
      popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${tab.id}`));
      await waitUntil('the focus', () =>
        popup.evaluate(() => document.activeElement?.matches('input') === true, undefined),
      );
    };

    const waitForClip = (note: string, tags: readonly string[]) =>
      waitUntil(`the note "${note}"`, async () => {
        const [clip] = await listClips(driven);
        return clip?.['note'] === note && String(clip['tags']) === String(tags);
      });
    /** Types with a load of the page in the middle, after which the popup reads it again. */
    const typeAroundLoad = async (before: string, after: string) => {
      await popup.typeText(before);
      await tab.reload();
      await popup.typeText(after);
    };

    it('is saved with the story, the tag being typed too', async () => {
      await typeAroundLoad('flo', 'od, gate');
      await typeInto(popup, 'Note', 'Who set ');
      await typeAroundLoad('the ballot ', 'aside?');
      await popup.press('Control+Enter');
      await waitForClip('Who set the ballot aside?', ['flood', 'gate']);
    });

    it('is added to the clip', async () => {
      await waitForText(popup, 'Saved just now');
      await typeInto(popup, 'Note', ' Ask');
      await typeAroundLoad(' the', ' clerk.');
      await waitForClip('Who set the ballot aside? Ask the clerk.', ['flood', 'gate']);
      await popup.close();
    });

    it('is added to the clip at once when the popup opens, at another address of the story', async () => {
      await tab.goTo(stage.at(`${story}?from=front#comments`));
      await openPopup();
      await popup.typeText('tide, ');
      await popup.press('Tab');
      await popup.typeText(' Today.');
      const note = 'Who set the ballot aside? Ask the clerk.';
      await waitUntil('the tag and the note', async () => {
        const [clip, ...others] = await listClips(driven);
        // The cursor may be at the start.
        const rest = String(clip?.['note']).replace(note, '').trim();
        return (
          others.length === 0 && String(clip?.['tags']) === 'flood,gate,tide' && rest === 'Today.'
        );
      });
    });
  },
);
