import { pageHashes } from '../../client/tabs/page-hash';
import type { WholeClip } from '../../core/model';
import { clickNamed, waitForText } from '../../scripts/drive/page-actions';
import { waitUntil } from '../../scripts/drive/wait-until';
import type { HostileStage } from './hostile-stage';
import { limitStep } from './limit-step';

/** How many clips are opened in the panel. */
const mostInPanel = 3;

/** Opens the newest clips in the side panel, with notes and article, and every view of the library. */
export async function readElsewhere(
  stage: HostileStage,
  wholes: readonly WholeClip[],
): Promise<void> {
  const { driven, tally } = stage;
  const inspectNewest = async (place: string) => {
    const page = stage.context.pages().at(-1);
    if (page !== undefined) await tally.inspect(page, place, { surface: 'own' });
  };
  for (const { clip } of wholes.slice(-mostInPanel)) {
    // Enough of it to find the clip.
    const headline = (clip.corrections?.fields.headline?.value ?? clip.summary.headline).slice(
      0,
      9,
    );
    const panel = await driven.openTab(driven.extensionUrl('sidepanel.html'));
    await limitStep(tally, 'panel', headline, async () => {
      await waitForText(panel, 'Library');
      await clickNamed(panel, 'Library');
      await waitForText(panel, headline);
      await inspectNewest('panel');
      await clickNamed(panel, headline);
      await inspectNewest('panel');
      await clickNamed(panel, 'Article');
      await waitUntil('the article', () =>
        panel.evaluate(() => document.querySelector('.reader__body p') !== null, undefined),
      );
      await inspectNewest('panel');
    });
    await panel.close();
  }
  for (const hash of ['', ...Object.values(pageHashes)]) {
    const page = await driven.openTab(driven.extensionUrl(`library.html#${hash}`));
    await limitStep(tally, 'library', hash, async () => {
      await waitForText(page, 'Notebook');
      await inspectNewest(`library ${hash}`);
    });
    await page.close();
  }
}
