import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickBar } from '../../scripts/drive/marking';
import { clickNamed, readText, waitForText } from '../../scripts/drive/page-actions';
import { waitForBadge } from '../../scripts/drive/see';
import { selectWords } from '../../scripts/drive/select-words';
import { waitUntil } from '../../scripts/drive/wait-until';
import {
  ageBackups,
  chooseSetting,
  fireBackupAlarm,
  isNextAlarmAfter,
  offerFolder,
  putPreference,
  readBackupState,
  readEverything,
  readPictures,
  waitForBackupEnd,
} from './backup-state';
import { giveFile } from './give-file';
import { listAnnotations, listClips, readRows } from './observe';
import { type BrowserName, buildWithDownloads, openStage, type Stage } from './stage';

const stories = ['/council/flood-gate-vote', '/long-reads/the-eleven-bells/3'];
const marked = 'a debate that went on for four hours';
describe.each<BrowserName>(['chromium', 'firefox'])('backups in %s', (browser) => {
  let folder: string;
  let downloads: string;
  let stage: Stage;
  let driven: Driven;
  let library: Tab;

  const openSettings = async () => {
    library = await driven.openTab(driven.extensionUrl('library.html#settings'));
    await library.resize(1280, 900);
    await waitForText(library, 'Back up automatically');
  };
  const files = async () => {
    const names = await readdir(join(downloads, 'Pressmark')).catch(() => []);
    return names.filter((name) => name.endsWith('.zip')).sort();
  };
  const waitForFiles = (count: number) =>
    waitUntil(`${count} backups`, async () => {
      const names = await files();
      return (
        names.length === count && (await readBackupState(driven)).files?.length === count && names
      );
    });
  const wipe = async () => {
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
    await waitForText(library, 'Back up automatically');
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
      await selectWords(tab, marked);
      await clickBar(driven, tab, 'leaf');
      await waitUntil('the mark', async () => (await listAnnotations(driven)).length === 1);
    }
    await waitUntil('the pictures', async () => {
      const uses = await readRows(driven, 'imageUses');
      return uses.length > 0 && uses.every(({ tries }) => tries === undefined);
    });
    await openSettings();
  });
  afterAll(async () => {
    await stage?.close();
    for (const each of [folder, downloads]) await rm(each, { recursive: true, force: true });
  });

  it('are made when they are turned on, and read back', async () => {
    expect(await readText(library)).toContain('No backup has been made yet.');
    await chooseSetting(library, 'Back up automatically', 'week');
    // Firefox requires a click to ask for the downloads permission.
    if (browser === 'firefox') {
      await waitForText(library, 'does not let Pressmark put backups into your downloads');
      await clickNamed(library, 'Allow');
    }
    const [name = ''] = await waitForFiles(1);
    await waitForText(library, 'Last backup just now');
    await waitForText(library, '2 clips');
    // Chromium does not grant persistence to a newly installed extension, and the page shows
    // that.
    await waitForText(
      library,
      browser === 'firefox' ? 'The browser has promised to keep' : 'has not promised to keep',
    );
    expect(name).toMatch(/^\d{4}-\d\d-\d\d \d\d\.\d\d Pressmark backup\.zip$/);
    const entries = unzipSync(new Uint8Array(await readFile(join(downloads, 'Pressmark', name))));
    const end = JSON.parse(strFromU8(entries['end.json'] ?? new Uint8Array()));
    expect(end).toMatchObject({ clips: 2, pictures: (await readRows(driven, 'images')).length });
    expect((await readBackupState(driven)).trouble).toBeNull();
  });

  it('restore a deleted library from the downloaded file', async () => {
    const [before, shown] = [await readEverything(driven), await readPictures(driven)];
    const [name = ''] = await files();
    const bytes = await readFile(join(downloads, 'Pressmark', name));
    await wipe();
    await clickNamed(library, 'Restore…');
    await waitForText(library, 'Choose a file');
    await giveFile(library, name, bytes, 'field');
    await clickNamed(library, 'Replace the library');
    await waitForText(library, 'Nothing in the file was skipped.');
    await clickNamed(library, 'Close');
    expect(await readEverything(driven)).toEqual(before);
    expect(await readPictures(driven)).toEqual(shown);
    expect(shown.length).toBeGreaterThan(0);
  });

  it('are made by alarm when due, and surplus ones are deleted', async () => {
    // The library is new and knows no backups. Its plan was restored.
    await fireBackupAlarm(driven);
    const [first = ''] = await waitUntil('the first', async () => {
      const known = (await readBackupState(driven)).files ?? [];
      return known.length === 1 && known.map(({ name }) => name);
    });
    await chooseSetting(library, 'Keep', '1');
    await ageBackups(driven, 8);
    await fireBackupAlarm(driven);
    await waitUntil('the second in place of the first', async () => {
      const known = (await readBackupState(driven)).files ?? [];
      return known.length === 1 && known[0]?.name !== first && !(await files()).includes(first);
    });
    // Files that this library does not know as its own are left alone: the one from before the
    // library was deleted.
    expect(await files()).toHaveLength(2);
    const name = (await readBackupState(driven)).files?.[0]?.name ?? '';
    expect(await files()).toContain(name);
    await fireBackupAlarm(driven);
    // Not due, so none is made.
    await waitUntil('an alarm for later', () => isNextAlarmAfter(driven, 50));
    expect((await readBackupState(driven)).files?.map((file) => file.name)).toEqual([name]);
  });

  it('are deleted when surplus even if the browser has forgotten their downloads', async () => {
    const [before] = (await readBackupState(driven)).files ?? [];
    await driven.inExtension(async (id) => {
      await chrome.downloads.erase({ id });
    }, before?.downloadId ?? -1);
    await ageBackups(driven, 8);
    await fireBackupAlarm(driven);
    await waitUntil('another in its place', async () => {
      const known = (await readBackupState(driven)).files ?? [];
      const isOther = known.length === 1 && known[0]?.name !== before?.name;
      return isOther && !(await files()).includes(before?.name ?? '');
    });
    expect(await files()).toHaveLength(2);
  });

  it('resume after the background was stopped, and leave no partial file', async () => {
    await waitForBackupEnd(driven);
    await putPreference(driven, 'here:backup-run', {
      ...{ startedAt: new Date().toISOString(), clips: 1, total: 2, tries: 1 },
      handed: null,
    });
    const before = await files();
    await driven.stopBackground();
    await fireBackupAlarm(driven);
    await waitUntil('a new one', async () => {
      const known = (await readBackupState(driven)).files ?? [];
      return known[0] !== undefined && !before.includes(known[0].name);
    });
    await waitForBackupEnd(driven);
    const left = await driven.inExtension(async () => {
      const root = await navigator.storage.getDirectory();
      const names: string[] = [];
      const own = await root.getDirectoryHandle('backups');
      for await (const name of (own as unknown as { keys(): AsyncIterable<string> }).keys()) {
        names.push(name);
      }
      return names;
    }, undefined);
    expect(left).toEqual([]);
  });

  it('that fail are reported on the button, in the popup and in the library until one succeeds', async () => {
    if (browser === 'firefox') {
      await driven.inExtension(async () => {
        await chrome.permissions.remove({ permissions: ['downloads'] });
      }, undefined);
    } else {
      await offerFolder(library);
      await clickNamed(library, 'A folder');
      await waitForText(library, 'Choose folder…');
    }
    await ageBackups(driven, 8);
    await fireBackupAlarm(driven);
    const happened =
      browser === 'firefox'
        ? 'The browser does not let Pressmark put backups into your downloads.'
        : 'The backup folder cannot be found.';
    await waitForText(library, happened);
    const blank = await driven.openTab(driven.extensionUrl('manifest.json'));
    await waitUntil('the badge', async () => (await driven.badge(blank)).text === '!');
    expect((await driven.badge(blank)).title).toBe('Pressmark: the last backup failed');
    const popup = await driven.openPopup(blank);
    await waitForText(popup, happened);
    await popup.close();
    await library.bringToFront();
    await clickNamed(library, 'All');
    await waitForText(library, 'The last backup failed.');
    await clickNamed(library, 'Backup settings');
    await clickNamed(library, browser === 'firefox' ? 'Allow' : 'Choose folder…');
    await waitForText(library, 'Last backup just now');
    await waitUntil('no badge', async () => (await driven.badge(blank)).text === '');
    expect(await readText(library)).not.toContain(happened);
  });

  // Firefox has no folder access for pages.
  if (browser !== 'chromium') return;

  it('in a folder are verified, limited in number and restored in one click', async () => {
    const inFolder = () =>
      library.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const names: string[] = [];
        const own = await root.getDirectoryHandle('Vault');
        for await (const name of (own as unknown as { keys(): AsyncIterable<string> }).keys()) {
          names.push(name);
        }
        return names;
      }, undefined);
    const [first = ''] = await inFolder();
    expect(first).toMatch(/Pressmark backup\.zip$/);
    await clickNamed(library, 'Back up now');
    await waitUntil('one in place of the other', async () => {
      const names = await inFolder();
      return names.length === 1 && names[0] !== first;
    });
    await clickNamed(library, 'Restore the newest');
    await waitForText(library, 'Import the rest');
    await clickNamed(library, 'Cancel');
    const before = await readEverything(driven);
    await wipe();
    await offerFolder(library);
    await clickNamed(library, 'A folder');
    await clickNamed(library, 'Choose folder…');
    await clickNamed(library, 'Restore the newest');
    await clickNamed(library, 'Replace the library');
    await waitForText(library, 'Nothing in the file was skipped.');
    await clickNamed(library, 'Close');
    expect(await readEverything(driven)).toEqual(before);
  });
});
