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
import { giveFile } from './give-file';
import { rowsOf, standingAnnotations, standingClips } from './observe';
import { type BrowserName, buildWithDownloads, openStage, type Stage } from './stage';

const stories = ['/council/flood-gate-vote', '/long-reads/the-eleven-bells/3'];
const marked = 'a debate that went on for four hours';
const tables = [
  ...['clips', 'versions', 'annotations', 'tags', 'searches', 'settings'],
  ...['drafts', 'images', 'imageUses', 'tombstones', 'counters'],
];

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
  /** Chooses in a field of the settings, as the browser's list does. */
  const choose = (label: string, value: string) =>
    library.evaluate(
      ({ label, value }) => {
        const fields = [...document.querySelectorAll('select')];
        const field = fields.find(({ labels }) => labels[0]?.textContent === label);
        if (!field) throw new Error(`no field ${label}`);
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { label, value },
    );
  const files = async () => {
    const names = await readdir(join(downloads, 'Pressmark')).catch(() => []);
    return names.filter((name) => name.endsWith('.zip')).sort();
  };
  const waitForFiles = (count: number) =>
    waitUntil(`${count} backups`, async () => {
      const names = await files();
      return names.length === count && (await state()).files?.length === count && names;
    });
  const state = async () => {
    const row = (await rowsOf(driven, 'settings')).find(
      ({ key }) => key === 'preference:here:backup',
    );
    return (row?.['value'] ?? {}) as {
      readonly files?: readonly { readonly name: string; readonly downloadId: number }[];
      readonly trouble?: { readonly code: string } | null;
    };
  };
  /** The alarm of the background comes now, as the browser would have it come. */
  const ring = () =>
    driven.inExtension(async () => {
      await chrome.alarms.create('back-up', { when: Date.now() });
    }, undefined);
  /** Makes the last backups look older than they are. */
  const age = (days: number) =>
    driven.inExtension(
      (days) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('pressmark');
          opening.onsuccess = () => {
            const db = opening.result;
            const writing = db.transaction('settings', 'readwrite');
            const rows = writing.objectStore('settings');
            const reading = rows.get('preference:here:backup');
            reading.onsuccess = () => {
              const row = reading.result;
              for (const file of row.value.files) {
                const then = Date.parse(file.madeAt) - days * 86_400_000;
                file.madeAt = new Date(then).toISOString();
              }
              rows.put(row);
            };
            writing.oncomplete = () => {
              db.close();
              resolve();
            };
            writing.onerror = () => reject(writing.error);
          };
        }),
      days,
    );
  const nextAlarmIn = (minutes: number) =>
    driven.inExtension(async (minutes) => {
      const alarm = await chrome.alarms.get('back-up');
      return alarm !== undefined && alarm.scheduledTime > Date.now() + minutes * 60_000;
    }, minutes);
  const keepPreference = (name: string, value: object) =>
    driven.inExtension(
      ({ name, value }) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('pressmark');
          opening.onsuccess = () => {
            const db = opening.result;
            const writing = db.transaction('settings', 'readwrite');
            writing
              .objectStore('settings')
              .put({ key: `preference:${name}`, value, updatedAt: '' });
            writing.oncomplete = () => {
              db.close();
              resolve();
            };
            writing.onerror = () => reject(writing.error);
          };
        }),
      { name, value },
    );
  /** Waits for a run to end: after its file has come, older ones are removed. */
  const waitForRest = () =>
    waitUntil('the end of the run', async () =>
      (await rowsOf(driven, 'settings')).some(
        ({ key, value }) => key === 'preference:here:backup-run' && value === null,
      ),
    );
  /** All that is in the library, but for what holds in this browser only. */
  const everything = async () => {
    const all: Record<string, unknown> = {};
    for (const table of tables) {
      const rows = await rowsOf(driven, table);
      all[table] = rows
        .filter(({ key }) => !String(key).startsWith('preference:here:'))
        .filter(({ count, key }) => count !== 0 && key !== 'number' && key !== 'kin')
        .map(({ number: _, arrivedAt: __, ...row }) =>
          table === 'settings' ? { ...row, updatedAt: '' } : row,
        );
    }
    return all;
  };
  /** The kept pictures as they lie in the database, each as its length and the sum of its bytes. */
  const pictures = () =>
    driven.inExtension(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open('pressmark');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result
              .transaction('imageBytes')
              .objectStore('imageBytes')
              .getAll();
            reading.onsuccess = async () => {
              opening.result.close();
              const rows = reading.result as { hash: string; bytes: ArrayBuffer }[];
              const lines = rows.map(async ({ hash, bytes }) => {
                const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
                return `${hash} ${[...sum].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
              });
              resolve(await Promise.all(lines));
            };
          };
        }),
      undefined,
    );

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
    await waitUntil('an empty library', async () => (await standingClips(driven)).length === 0);
  };
  /** The next folder that is chosen is one of the browser's own, since its dialog cannot be reached. */
  const offerFolder = () =>
    library.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const chosen = await root.getDirectoryHandle('Vault', { create: true });
      Object.assign(chosen, { requestPermission: async () => 'granted' });
      Object.assign(globalThis, { showDirectoryPicker: async () => chosen });
    }, undefined);

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
      await waitUntil('the mark', async () => (await standingAnnotations(driven)).length === 1);
    }
    await waitUntil('the pictures', async () => {
      const uses = await rowsOf(driven, 'imageUses');
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
    await choose('Back up automatically', 'week');
    // Firefox wants a click to ask about the downloads.
    if (browser === 'firefox') {
      await waitForText(library, 'does not let Pressmark put backups into your downloads');
      await clickNamed(library, 'Allow');
    }
    const [name = ''] = await waitForFiles(1);
    await waitForText(library, 'Last backup just now');
    await waitForText(library, '2 clips');
    // Chromium promises it to no extension that was just loaded, and says so.
    await waitForText(
      library,
      browser === 'firefox' ? 'The browser has promised to keep' : 'has not promised to keep',
    );
    expect(name).toMatch(/^\d{4}-\d\d-\d\d \d\d\.\d\d Pressmark backup\.zip$/);
    const entries = unzipSync(new Uint8Array(await readFile(join(downloads, 'Pressmark', name))));
    const end = JSON.parse(strFromU8(entries['end.json'] ?? new Uint8Array()));
    expect(end).toMatchObject({ clips: 2, pictures: (await rowsOf(driven, 'images')).length });
    expect((await state()).trouble).toBeNull();
  });

  it('restore a deleted library from the downloaded file', async () => {
    const [before, shown] = [await everything(), await pictures()];
    const [name = ''] = await files();
    const bytes = await readFile(join(downloads, 'Pressmark', name));
    await wipe();
    await clickNamed(library, 'Restore…');
    await waitForText(library, 'Choose a file');
    await giveFile(library, name, bytes, 'field');
    await clickNamed(library, 'Replace the library');
    await waitForText(library, 'Nothing in the file was skipped.');
    await clickNamed(library, 'Close');
    expect(await everything()).toEqual(before);
    expect(await pictures()).toEqual(shown);
    expect(shown.length).toBeGreaterThan(0);
  });

  it('are made by alarm when due, and surplus ones are deleted', async () => {
    // The library is a new one, and knows no backups; its plan was restored.
    await ring();
    const [first = ''] = await waitUntil('the first', async () => {
      const known = (await state()).files ?? [];
      return known.length === 1 && known.map(({ name }) => name);
    });
    await choose('Keep', '1');
    await age(8);
    await ring();
    await waitUntil('the second in place of the first', async () => {
      const known = (await state()).files ?? [];
      return known.length === 1 && known[0]?.name !== first && !(await files()).includes(first);
    });
    // What is not known here as ours is left alone: the one from before the library was wiped.
    expect(await files()).toHaveLength(2);
    const name = (await state()).files?.[0]?.name ?? '';
    expect(await files()).toContain(name);
    await ring();
    // Not due: nothing is made.
    await waitUntil('an alarm for later', () => nextAlarmIn(50));
    expect((await state()).files?.map((file) => file.name)).toEqual([name]);
  });

  it('are deleted when surplus even if the browser has forgotten their downloads', async () => {
    const [before] = (await state()).files ?? [];
    await driven.inExtension(async (id) => {
      await chrome.downloads.erase({ id });
    }, before?.downloadId ?? -1);
    await age(8);
    await ring();
    await waitUntil('another in its place', async () => {
      const known = (await state()).files ?? [];
      const isOther = known.length === 1 && known[0]?.name !== before?.name;
      return isOther && !(await files()).includes(before?.name ?? '');
    });
    expect(await files()).toHaveLength(2);
  });

  it('resume after the background was stopped, and leave no partial file', async () => {
    await waitForRest();
    await keepPreference('here:backup-run', {
      ...{ startedAt: new Date().toISOString(), clips: 1, total: 2, tries: 1 },
      handed: null,
    });
    const before = await files();
    await driven.stopBackground();
    await ring();
    await waitUntil('a new one', async () => {
      const known = (await state()).files ?? [];
      return known[0] !== undefined && !before.includes(known[0].name);
    });
    await waitForRest();
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
      await offerFolder();
      await clickNamed(library, 'A folder');
      await waitForText(library, 'Choose folder…');
    }
    await age(8);
    await ring();
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

  // Firefox gives no page a folder.
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
    const before = await everything();
    await wipe();
    await offerFolder();
    await clickNamed(library, 'A folder');
    await clickNamed(library, 'Choose folder…');
    await clickNamed(library, 'Restore the newest');
    await clickNamed(library, 'Replace the library');
    await waitForText(library, 'Nothing in the file was skipped.');
    await clickNamed(library, 'Close');
    expect(await everything()).toEqual(before);
  });
});
