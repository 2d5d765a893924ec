import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../../scripts/drive/page-actions';
import { waitForBadge } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { clickBar } from '../../../scripts/drive/selection-bar';
import { waitUntil } from '../../../scripts/drive/wait-until';
import {
  ageBackups,
  chooseSetting,
  fireBackupAlarm,
  isNextAlarmAfter,
  offerFolder,
  putPreference,
  readBackupState,
  readImageChecksums,
  readLibrary,
  waitForBackupEnd,
} from '../backup-state';
import { oneOrBoth } from '../describe-in-browsers';
import { giveFile } from '../give-file';
import { listAnnotations, listClips, readRows } from '../observe';
import { buildWithDownloads, openStage, type Stage } from '../stage';

const stories = ['/council/flood-gate-vote', '/long-reads/the-eleven-bells/3'];
const highlightedQuote = 'a debate that went on for four hours';
describe.each(oneOrBoth('chromium'))('backups in %s', (browser) => {
  let folder: string;
  let downloads: string;
  let stage: Stage;
  let driven: Driven;
  let library: Tab;

  const openSettings = async () => {
    library = await driven.openTab(driven.extensionUrl('library.html#settings'));
    await library.resize(1280, 900);
    await waitForText(library, 'Automatic backups');
  };
  const listFiles = async () => {
    const names = await readdir(join(downloads, 'Pressmark')).catch(() => []);
    return names.filter((name) => name.endsWith('.zip')).sort();
  };
  const waitForFiles = (count: number) =>
    waitUntil(`${count} backups`, async () => {
      const names = await listFiles();
      return (
        names.length === count && (await readBackupState(driven)).files?.length === count && names
      );
    });
  const deleteLibrary = async () => {
    await library.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('pressmark');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
      undefined,
    );
    await library.reload();
    await waitForText(library, 'Automatic backups');
    await waitUntil('an empty library', async () => (await listClips(driven)).length === 0);
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pressmark-backups-'));
    downloads = await mkdtemp(join(tmpdir(), 'pressmark-downloads-'));
    const extension = browser === 'chromium' && (await buildWithDownloads(browser, folder));
    stage = await openStage(browser, { downloads, ...(extension && { extension }) });
    driven = stage.driven;
    for (const story of stories) {
      const tab = await driven.openTab(stage.at(story));
      await driven.runCommand('clip-article', tab);
      await waitForBadge(driven, tab, '✓');
      if (story !== stories[0]) continue;
      await selectWords(tab, highlightedQuote);
      await clickBar(driven, tab, 'leaf');
      await waitUntil('the highlight', async () => (await listAnnotations(driven)).length === 1);
    }
    await waitUntil('the pictures', async () => {
      const uses = await readRows(driven, 'imageUses');
      return uses.length > 0 && uses.every(({ tries }) => tries === undefined);
    });
    await openSettings();
  });
  afterAll(async () => {
    await stage?.close();
    for (const path of [folder, downloads]) await rm(path, { recursive: true, force: true });
  });

  it('are made when they are turned on, and contain all clips and images', async () => {
    await waitForText(library, 'No backups yet.');
    await chooseSetting(library, 'Automatic backups', 'week');
    // Firefox requires a click to ask for the downloads permission.
    if (browser === 'firefox') {
      await waitForText(library, 'doesn’t let Pressmark save backups to your downloads');
      await clickNamed(library, 'Allow');
    }
    const [name = ''] = await waitForFiles(1);
    await waitForText(library, 'Last backup just now');
    await waitForText(library, '2 clips');
    // Chromium does not grant persistent storage to a newly installed extension.
    await waitForText(
      library,
      browser === 'firefox' ? 'The browser won’t clear the library' : 'doesn’t promise to keep',
    );
    expect(name).toMatch(/^\d{4}-\d\d-\d\d \d\d\.\d\d Pressmark backup\.zip$/);
    const entries = unzipSync(new Uint8Array(await readFile(join(downloads, 'Pressmark', name))));
    const end = JSON.parse(strFromU8(entries['end.json'] ?? new Uint8Array()));
    expect(end).toMatchObject({ clips: 2, pictures: (await readRows(driven, 'images')).length });
    expect((await readBackupState(driven)).trouble).toBeNull();
  });

  it('restore a deleted library from the downloaded file', async () => {
    const [before, shown] = [await readLibrary(driven), await readImageChecksums(driven)];
    const [name = ''] = await listFiles();
    const bytes = await readFile(join(downloads, 'Pressmark', name));
    await deleteLibrary();
    await clickNamed(library, 'Restore…');
    await waitForText(library, 'Choose files');
    await giveFile(library, name, bytes, 'field');
    await clickNamed(library, 'Import 2 clips');
    await waitForText(library, 'Nothing was skipped.');
    await clickNamed(library, 'Close');
    expect(await readLibrary(driven)).toEqual(before);
    expect(await readImageChecksums(driven)).toEqual(shown);
    expect(shown.length).toBeGreaterThan(0);
  });

  it('are made by alarm when due, and replace surplus ones', async () => {
    // The restored library has a backup schedule, but no record of earlier backups.
    await fireBackupAlarm(driven);
    const [first = ''] = await waitUntil('the first backup', async () => {
      const known = (await readBackupState(driven)).files ?? [];
      return known.length === 1 && known.map(({ name }) => name);
    });
    await chooseSetting(library, 'Keep', '1');
    await ageBackups(driven, 8);
    await fireBackupAlarm(driven);
    await waitUntil('the second backup to replace the first', async () => {
      const known = (await readBackupState(driven)).files ?? [];
      return known.length === 1 && known[0]?.name !== first && !(await listFiles()).includes(first);
    });
    // The backup of the deleted library stays, because the new library has no record of it.
    expect(await listFiles()).toHaveLength(2);
    const name = (await readBackupState(driven)).files?.[0]?.name ?? '';
    expect(await listFiles()).toContain(name);
    await fireBackupAlarm(driven);
    // No backup is due.
    await waitUntil('a later alarm', () => isNextAlarmAfter(driven, 50));
    expect((await readBackupState(driven)).files?.map((file) => file.name)).toEqual([name]);
  });

  it('are deleted when surplus even if the browser has erased their downloads', async () => {
    const [before] = (await readBackupState(driven)).files ?? [];
    await driven.inExtension(async (id) => {
      await chrome.downloads.erase({ id });
    }, before?.downloadId ?? -1);
    await ageBackups(driven, 8);
    await fireBackupAlarm(driven);
    await waitUntil('the backup to be replaced', async () => {
      const known = (await readBackupState(driven)).files ?? [];
      const isReplaced = known.length === 1 && known[0]?.name !== before?.name;
      return isReplaced && !(await listFiles()).includes(before?.name ?? '');
    });
    expect(await listFiles()).toHaveLength(2);
  });

  it('are restarted after the background was stopped, and leave no partial file', async () => {
    await waitForBackupEnd(driven);
    await putPreference(driven, 'here:backup-run', {
      ...{ startedAt: new Date().toISOString(), clips: 1, total: 2, tries: 1 },
      handed: null,
    });
    const before = await listFiles();
    await driven.stopBackground();
    await fireBackupAlarm(driven);
    await waitUntil('a new backup', async () => {
      const known = (await readBackupState(driven)).files ?? [];
      return known[0] !== undefined && !before.includes(known[0].name);
    });
    await waitForBackupEnd(driven);
    const remainingFiles = await driven.inExtension(async () => {
      const root = await navigator.storage.getDirectory();
      const names: string[] = [];
      const own = await root.getDirectoryHandle('backups');
      for await (const name of (own as unknown as { keys(): AsyncIterable<string> }).keys()) {
        names.push(name);
      }
      return names;
    }, undefined);
    expect(remainingFiles).toEqual([]);
  });

  it('are reported on the button, in the popup and in the library if they fail, until one succeeds', async () => {
    if (browser === 'firefox') {
      await driven.inExtension(async () => {
        await chrome.permissions.remove({ permissions: ['downloads'] });
      }, undefined);
    } else {
      await offerFolder(library);
      await clickNamed(library, 'Folder');
      await waitForText(library, 'Choose folder…');
    }
    await ageBackups(driven, 8);
    await fireBackupAlarm(driven);
    const message =
      browser === 'firefox'
        ? 'The browser doesn’t let Pressmark save backups to your downloads.'
        : 'No backup folder has been chosen, or the folder can’t be found.';
    await waitForText(library, message);
    const blank = await driven.openTab(driven.extensionUrl('manifest.json'));
    await waitUntil('the badge', async () => (await driven.badge(blank)).text === '!');
    expect((await driven.badge(blank)).title).toBe('Pressmark: the last backup failed');
    // Whenever the background starts, it sets the titles.
    await driven.stopBackground();
    const story = await driven.openTab(stage.at('/council/flood-gate-vote'));
    await waitUntil('a badge of its own', async () => (await driven.badge(story)).text !== '!');
    await story.close();
    expect((await driven.badge(blank)).title).toBe('Pressmark: the last backup failed');
    const popup = await driven.openPopup(blank);
    await waitForText(popup, message);
    await popup.close();
    await library.bringToFront();
    await clickNamed(library, 'All');
    await waitForText(library, 'The last backup failed.');
    await clickNamed(library, 'Backup settings');
    await clickNamed(library, browser === 'firefox' ? 'Allow' : 'Choose folder…');
    await waitForText(library, 'Last backup just now');
    await waitUntil('no badge', async () => (await driven.badge(blank)).text === '');
    expect(await readText(library)).not.toContain(message);
  });

  // Firefox has no folder access for pages.
  if (browser !== 'chromium') return;

  it('are limited in number in a folder, and restored from it in one click', async () => {
    const listFolder = () =>
      library.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const names: string[] = [];
        const own = await root.getDirectoryHandle('Vault');
        for await (const name of (own as unknown as { keys(): AsyncIterable<string> }).keys()) {
          names.push(name);
        }
        return names;
      }, undefined);
    const [first = ''] = await listFolder();
    expect(first).toMatch(/Pressmark backup\.zip$/);
    await clickNamed(library, 'Back up now');
    await waitUntil('the backup to be replaced in the folder', async () => {
      const names = await listFolder();
      return names.length === 1 && names[0] !== first;
    });
    await clickNamed(library, 'Restore newest backup');
    await waitForText(library, 'Import the rest');
    await clickNamed(library, 'Cancel');
    const before = await readLibrary(driven);
    await deleteLibrary();
    await offerFolder(library);
    await clickNamed(library, 'Folder');
    await clickNamed(library, 'Choose folder…');
    await clickNamed(library, 'Restore newest backup');
    await clickNamed(library, 'Import 2 clips');
    await waitForText(library, 'Nothing was skipped.');
    await clickNamed(library, 'Close');
    expect(await readLibrary(driven)).toEqual(before);
  });
});
