import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { waitForBadge, waitForPainted } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { openBarNote } from '../../../scripts/drive/selection-bar';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { oneOrBoth } from '../describe-in-browsers';
import { listAnnotations } from '../observe';
import { buildWithoutNoteFrame, openStage, type Stage } from '../stage';

const words = 'a debate that went on for four hours';

describe.each(oneOrBoth('firefox'))('a note without a frame in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pressmark-frameless-'));
    stage = await openStage(browser, {
      extension: await buildWithoutNoteFrame(browser, folder),
    });
    driven = stage.driven;
    tab = await driven.openTab(stage.at('/council/flood-gate-vote'));
    await waitForBadge(driven, tab, '●');
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is written in the bar, and saved with its tags', async () => {
    await selectWords(tab, words);
    const { isFramed } = await openBarNote(driven, tab);
    expect(isFramed).toBe(false);
    await tab.typeText('Ask the clerk.');
    await tab.press('Tab');
    await tab.typeText('alden/council,');
    await tab.press('Control+Enter');
    const stored = await waitUntil('the note', async () => (await listAnnotations(driven))[0]);
    expect(stored).toMatchObject({ note: 'Ask the clerk.', tags: ['alden/council'] });
    await waitForPainted(tab, { sun: [words] });
    // Until then, a new selection does not open it.
    await waitUntil('the bar to close', () =>
      tab.evaluate(() => document.querySelector('pressmark-bar') === null, undefined),
    );
  });

  it('is written in the bar the next time, without another attempt to load the frame', async () => {
    await selectWords(tab, 'The vote was 14 to 11.');
    expect((await openBarNote(driven, tab)).isFramed).toBe(false);
    expect(await tab.evaluate(() => window.length, undefined)).toBe(0);
  });
});
