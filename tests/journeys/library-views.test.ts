import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, waitForText } from '../../scripts/drive/page-actions';
import { waitForBadge } from '../../scripts/drive/see';
import { waitUntil } from '../../scripts/drive/wait-until';
import { rowsOf } from './observe';
import { type BrowserName, openStage, type Stage } from './stage';

const stories = ['/council/flood-gate-vote', '/long-reads/the-eleven-bells/3'];
const _gate = 'Council votes to raise the flood gate by a metre';

describe.each<BrowserName>(['chromium', 'firefox'])('the views of the library in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;

  const rows = () =>
    library.evaluate(
      () => [...document.querySelectorAll('.clip-row')].map((row) => row.textContent ?? ''),
      undefined,
    );
  const waitForRows = (count: number) =>
    waitUntil(`${count} rows`, async () => (await rows()).length === count);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await library.press(key);
  };
  const toList = () =>
    library.evaluate(() => document.querySelector<HTMLElement>('.clip-rows')?.focus(), undefined);
  const clip = async (path: string) => {
    const tab = await driven.openTab(stage.at(path));
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    await tab.close();
  };

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    for (const story of stories) await clip(story);
    library = await driven.openTab(driven.extensionUrl('library.html'));
    await library.resize(1280, 800);
    await waitForRows(stories.length);
  });
  afterAll(() => stage?.close());

  it('deletes a clip of the bin for good, after asking, and nothing of it stays', async () => {
    await toList();
    await press('Home', '#');
    await waitForRows(stories.length - 1);
    await press('g', 'b');
    await waitForText(library, 'Empty the bin');
    await waitForRows(1);
    await toList();
    await press('Home', 'Enter');
    await waitForText(library, 'In the bin since');
    await clickNamed(library, 'Delete for good');
    await waitForText(library, 'This cannot be undone.');
    await press('Escape');
    expect(await rowsOf(driven, 'clips')).toHaveLength(stories.length);
    await clickNamed(library, 'Delete for good');
    await library.evaluate(
      () => document.querySelector<HTMLElement>('dialog .button--primary')?.click(),
      undefined,
    );
    await waitForText(library, 'The bin is empty.');
    const clips = await rowsOf(driven, 'clips');
    expect(clips).toHaveLength(stories.length - 1);
    expect(await rowsOf(driven, 'versions')).toHaveLength(1);
    await press('g', 'a');
    await waitForRows(1);
  });
});
