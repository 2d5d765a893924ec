import type { Page } from 'playwright-core';
import { correctClip } from '../../core/export';
import { currentVersion, type WholeClip } from '../../core/model';
import { waitUntil } from '../../scripts/drive/wait-until';
import { toExpression } from '../../scripts/drive/work-source';
import type { HostileStage } from './hostile-stage';
import { limitStep } from './limit-step';

/** Reads clips with everything that belongs to them. */
export function loadClips(
  { driven }: HostileStage,
  ids: readonly string[],
): Promise<readonly WholeClip[]> {
  return driven.callLibrary('getWholeClips', ids);
}

/** Opens clips in the reader of the library page, one after another, and inspects it. */
export async function readClips(
  stage: HostileStage,
  wholes: readonly WholeClip[],
  place = 'reader',
): Promise<void> {
  const { tally } = stage;
  tally.forget();
  const page = await stage.openOwn('library.html');
  for (const whole of wholes) {
    await limitStep(tally, place, whole.clip.id, async () => {
      await showClip(page, whole);
      await tally.inspect(page, place, { surface: 'own' });
    });
  }
  await page.close();
}

async function showClip(page: Page, whole: WholeClip): Promise<void> {
  const { headline } = currentVersion(correctClip(whole)).article;
  await page.evaluate(`location.hash = '#${whole.clip.id}'`);
  await waitUntil('the clip in the reader', () =>
    page.evaluate(toExpression(isShown, headline)).then((isShown) => isShown === true),
  );
}

function isShown(headline: string): boolean {
  const fold = (text = '') => text.replaceAll(/\s+/g, ' ').trim();
  const shown = document.querySelector('.reader__headline')?.textContent;
  return fold(shown) === fold(headline);
}
