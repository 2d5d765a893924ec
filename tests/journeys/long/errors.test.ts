import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, typeInto, waitForText } from '../../../scripts/drive/page-actions';
import { readNotice, waitForBadge, waitForPainted } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { clickBar, openBarNote } from '../../../scripts/drive/selection-bar';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { listClips } from '../observe';
import { builds, openStage, type Stage } from '../stage';

const story = '/council/flood-gate-vote';
const headline = 'Council votes to raise the flood gate by a metre';

describe('errors in Chromium', () => {
  let stage: Stage;
  let driven: Driven;

  beforeAll(async () => {
    stage = await openStage('chromium');
    driven = stage.driven;
  });
  afterAll(() => stage?.close());

  /** Opens the popup in a tab, for pages on which a test cannot open it. */
  const openPopupTab = (tab: Tab) =>
    driven.openTab(driven.extensionUrl(`popup.html?tab=${tab.id}`));

  it('re-saves a deleted story when a passage is highlighted', async () => {
    const tab = await driven.openTab(stage.at('/business/oyster-licences'));
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    await driven.inExtension(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('pressmark');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const clips = opening.result.transaction('clips', 'readwrite').objectStore('clips');
            clips.openCursor().onsuccess = ({ target }) => {
              const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
              if (!cursor) return;
              const { order: _, ...clip } = cursor.value;
              cursor.update({ ...clip, deletedAt: clip.updatedAt });
              cursor.continue();
            };
            clips.transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      undefined,
    );
    expect(await listClips(driven)).toEqual([]);
    const words = 'None guessed high enough.';
    await selectWords(tab, words);
    await clickBar(driven, tab, 'sky');
    await waitForPainted(tab, { sky: [words] });
    await waitForBadge(driven, tab, '1');
    expect(await listClips(driven)).toHaveLength(1);
    await tab.close();
  });

  it('reports that browser pages are not accessible', async () => {
    const tab = await driven.openTab('chrome://version/');
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '!');
    expect((await driven.badge(tab)).title).toContain('Pressmark can’t read this page');
    const popup = await openPopupTab(tab);
    await waitForText(popup, 'Pressmark can’t read this page.');
    expect(await readText(popup)).not.toMatch(/Save (page|link)/);
    await popup.close();
    await tab.close();
  });

  it('detects and clips an article on a page that shadows DOM properties', async () => {
    const tab = await driven.openTab(stage.at('/harbour/crossword-clock'));
    await waitForBadge(driven, tab, '●');
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    await tab.close();
  });

  it('never saves a story under another address if the page navigates while it is read', async () => {
    const paths = [story, '/business/oyster-licences', '/long-reads/the-salt-road'];
    const tab = await driven.openTab(stage.at(story));
    for (const path of [...paths, ...paths]) {
      await driven.inExtension(({ id, url }) => chrome.tabs.update(id, { url }), {
        id: tab.id,
        url: stage.at(path),
      });
      await driven.runCommand('clip-article', tab);
    }
    await waitUntil('the last page', async () =>
      (await driven.inExtension(({ id }) => chrome.tabs.get(id), { id: tab.id })).url?.endsWith(
        paths[2] ?? '',
      ),
    );
    // A clip before the page has loaded may fail, but must not save another page.
    await waitUntil('the last page to load', () =>
      tab.evaluate(() => document.readyState === 'complete', undefined),
    );
    await waitUntil('the badge of the page', async () =>
      ['●', '✓'].includes((await driven.badge(tab)).text),
    );
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    const titles: Readonly<Record<string, string>> = {
      [story]: headline,
      '/business/oyster-licences': 'oyster',
      '/long-reads/the-salt-road': 'salt',
      '/harbour/crossword-clock': 'clock',
    };
    const clips = await listClips(driven);
    expect(clips.length).toBeGreaterThanOrEqual(2);
    for (const clip of clips) {
      const { headline: savedHeadline, url } = clip['summary'] as { headline: string; url: string };
      const expected = titles[new URL(url).pathname] ?? 'no such page';
      expect(savedHeadline.toLowerCase()).toContain(expected.toLowerCase());
    }
    await tab.close();
  });

  it('updates the popup when its tab navigates', async () => {
    const tab = await driven.openTab(stage.at(story));
    const popup = await openPopupTab(tab);
    await tab.goTo(stage.at('/weekend/the-map-maker'));
    await popup.bringToFront();
    await waitForText(popup, 'Only a preview can be read here.');
    expect(await readText(popup)).not.toContain(headline);
    await popup.close();
    await tab.close();
  });
});

describe('a full disk in Chromium', () => {
  let stage: Stage;
  let extension: string;

  beforeAll(async () => {
    // This copy lacks the `unlimitedStorage` permission, which would lift the limit.
    extension = await mkdtemp(join(tmpdir(), 'pressmark-limited-'));
    await cp(builds.chromium, extension, { recursive: true });
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    manifest.permissions = manifest.permissions.filter(
      (name: string) => name !== 'unlimitedStorage',
    );
    await writeFile(file, JSON.stringify(manifest));
    stage = await openStage('chromium', { extension });
  });
  afterAll(async () => {
    await stage?.close();
    await rm(extension, { recursive: true });
  });

  it('is reported on the page and on the button', async () => {
    const { driven } = stage;
    const tab = await driven.openTab(stage.at('/long-reads/the-salt-road'));
    await waitForBadge(driven, tab, '●');
    await driven.limitStorage(1);
    await driven.runCommand('clip-article', tab);
    await waitUntil('the notice', async () =>
      (await readNotice(driven, tab)).includes('The browser has no space left for your library.'),
    );
    await waitForBadge(driven, tab, '!');
    expect(await listClips(driven)).toEqual([]);

    // A note that cannot be stored is lost with the page.
    const asksToStay = () =>
      tab.evaluate(
        () => !dispatchEvent(new Event('beforeunload', { cancelable: true })),
        undefined,
      );
    await selectWords(tab, 'Salt does not like to be hurried.');
    await openBarNote(driven, tab);
    expect(await asksToStay()).toBe(false);
    await tab.typeText('Keep these words.');
    await waitUntil('the page to ask before it is left', asksToStay);
    await tab.close();
  });

  it('is reported in the popup, which keeps the typed text and saves it once there is space', async () => {
    const { driven } = stage;
    const tab = await driven.openTab(stage.at(story));
    await waitForBadge(driven, tab, '●');
    const popup = await driven.openPopup(tab);
    await waitForText(popup, headline);
    await driven.limitStorage(1);
    await typeInto(popup, 'Note', 'Keep this whatever happens.');
    await clickNamed(popup, 'Clip article');
    await waitForText(popup, 'The browser has no space left for your library.');
    const typed = await popup.evaluate(() => document.querySelector('textarea')?.value, undefined);
    expect(typed).toBe('Keep this whatever happens.');
    await waitForBadge(driven, tab, '!');
    expect(await listClips(driven)).toEqual([]);

    await driven.limitStorage(500_000_000);
    await clickNamed(popup, 'Try again');
    await waitForText(popup, 'Saved just now');
    await waitForBadge(driven, tab, '✓');
    expect(await listClips(driven)).toMatchObject([{ note: 'Keep this whatever happens.' }]);
    await popup.close();
  });
});
