import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForBadge } from '../../scripts/drive/read-page-state';
import { describeInOneBrowser } from './describe-in-browsers';
import { readRows } from './observe';
import { openStage, type Stage } from './stage';

const story = '/long-reads/the-eleven-bells';
/** A phrase of each of its three pages. */
const words = ['a tower for ten', 'cast by mistake', 'several said afterwards'];

describeInOneBrowser('chromium', 'a story in three pages', (browser) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage?.close());

  it('is saved as one complete article', async () => {
    const tab = await stage.driven.openTab(stage.at(story));
    await stage.driven.runCommand('clip-article', tab);
    await waitForBadge(stage.driven, tab, '✓');
    const [version] = await readRows(stage.driven, 'versions');
    const article = JSON.stringify(version);
    for (const part of words) expect(article).toContain(part);
    expect(article).toContain('"completeness":"full"');
  });
});
