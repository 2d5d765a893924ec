import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, typeInto, waitForText } from '../../scripts/drive/page-actions';
import {
  connectTo,
  createSyncedLibrary,
  joinSyncedLibrary,
  openSyncSettings,
} from '../../scripts/drive/sync-settings';
import { waitUntil } from '../../scripts/drive/wait-until';
import { type NatsServer, startNats } from '../../scripts/servers/start-nats';
import { startApache, type WebdavServer } from '../../scripts/servers/start-webdav';
import { isLong } from '../runs';
import { clipStory, stories } from './library-stories';
import { listClips, readRows } from './observe';
import { openStage, type Stage } from './stage';

/* One library in Chromium and Firefox, through a real NATS server, then through a WebDAV server. */

const passphrase = 'four quiet ferries at noon';

describe('sync between browsers', () => {
  let server: NatsServer;
  let webdav: WebdavServer | null = null;
  const stages: Stage[] = [];
  let chromium: Stage;
  let firefox: Stage;
  let chromiumSettings: Tab;
  let firefoxSettings: Tab;

  const connectToNats = (settings: Tab) => connectTo(settings, server.login('ada'));
  const create = async (settings: Tab) => {
    await createSyncedLibrary(settings, passphrase);
    await waitForText(settings, 'Last synced');
  };
  const readIds = async ({ driven }: Stage) =>
    (await listClips(driven)).map(({ id }) => String(id)).toSorted();
  const waitForClips = (stage: Stage, count: number) =>
    waitUntil(
      `${count} clips in ${stage.driven.browser}`,
      async () => (await listClips(stage.driven)).length === count,
      90_000,
    );
  const readNote = async ({ driven }: Stage, id: string) =>
    String((await listClips(driven)).find((row) => row['id'] === id)?.['note']);

  beforeAll(async () => {
    server = await startNats(['ada']);
    [chromium, firefox] = await Promise.all([openStage('chromium'), openStage('firefox')]);
    stages.push(chromium, firefox);
  });
  afterAll(async () => {
    for (const stage of stages) await stage.close();
    await server?.remove();
    await webdav?.remove();
  });

  it('begins with a server, and a passphrase for a new library', async () => {
    await clipStory(chromium, stories[0]);
    chromiumSettings = await openSyncSettings(chromium.driven);
    await connectToNats(chromiumSettings);
    await create(chromiumSettings);
  });

  it('brings clips to a second browser, which joins with a code and the passphrase', async () => {
    await clickNamed(chromiumSettings, 'Add a device…');
    const code = await waitUntil('the code', () =>
      chromiumSettings.evaluate(
        () => document.querySelector<HTMLInputElement>('dialog[open] input')?.value,
        undefined,
      ),
    );
    await clickNamed(chromiumSettings, 'Close');
    firefoxSettings = await openSyncSettings(firefox.driven);
    await typeInto(firefoxSettings, 'Server', code.slice(0, -1));
    await clickNamed(firefoxSettings, 'Connect');
    await waitForText(firefoxSettings, 'This code is incomplete or contains a mistake.');
    await typeInto(firefoxSettings, 'Server', '');
    await firefoxSettings.press('Control+a');
    await firefoxSettings.typeText(code);
    await clickNamed(firefoxSettings, 'Connect');
    await waitForText(firefoxSettings, 'This server has a Pressmark library.');
    await typeInto(firefoxSettings, 'Passphrase', 'four loud ferries at noon');
    await clickNamed(firefoxSettings, 'Join library');
    await waitForText(firefoxSettings, 'This passphrase doesn’t open the library.');
    await firefoxSettings.press('Tab');
    await firefoxSettings.evaluate(
      () => document.querySelector<HTMLInputElement>('.sync__form input')?.select(),
      undefined,
    );
    await firefoxSettings.typeText(passphrase);
    await clickNamed(firefoxSettings, 'Join library');
    await waitForText(firefoxSettings, 'Last synced');
    await waitForClips(firefox, 1);
    expect(await readIds(firefox)).toEqual(await readIds(chromium));
  });

  it('goes on in the background, while no page of ours is open', async () => {
    await firefoxSettings.close();
    await clipStory(firefox, stories[1]);
    await waitForClips(chromium, 2);
    await chromiumSettings.close();
    await clipStory(chromium, '/business/oyster-licences');
    firefoxSettings = await openSyncSettings(firefox.driven);
    await waitForClips(firefox, 3);
    expect(await readIds(firefox)).toEqual(await readIds(chromium));
  });

  it('merges what was typed on both while one was paused', async () => {
    chromiumSettings = await openSyncSettings(chromium.driven);
    await clickNamed(chromiumSettings, 'Pause');
    await waitForText(chromiumSettings, 'Paused');
    const [id = ''] = await readIds(chromium);
    const write = (stage: Stage, note: string) =>
      stage.driven.callLibrary('editClip', id, { note }, new Date().toISOString());
    await write(chromium, 'Ask Ada about the harbour.');
    await write(firefox, 'Call the council on Monday.');
    await waitForText(chromiumSettings, '1 change hasn’t been sent yet.');
    await clickNamed(chromiumSettings, 'Resume');
    await waitUntil('the same note', async () => {
      const notes = [await readNote(chromium, id), await readNote(firefox, id)];
      return notes.every(
        (note) => note === notes[0] && note.includes('harbour') && note.includes('Monday'),
      );
    });
  });

  it('lists both devices on both, under the name that one was given', async () => {
    await clickNamed(firefoxSettings, 'Rename… Firefox');
    await typeInto(firefoxSettings, 'Name', 'Reading room');
    await clickNamed(firefoxSettings, 'Rename');
    for (const settings of [chromiumSettings, firefoxSettings]) {
      await waitForText(settings, 'Reading room');
      await waitForText(settings, 'This device · Last synced today');
      const count = () => document.querySelectorAll('.sync__device').length;
      expect(await settings.evaluate(count, undefined)).toBe(2);
    }
  });

  it('keeps two corrections of one headline until one is chosen, on both', async () => {
    const corrected = '1 clip has details that were corrected differently on different devices.';
    const [id = ''] = await readIds(chromium);
    const correct = (stage: Stage, value: string) => {
      const edit = { fields: { headline: { value } } };
      return stage.driven.callLibrary('correctClip', id, edit, new Date().toISOString());
    };
    await clickNamed(chromiumSettings, 'Pause');
    await waitForText(chromiumSettings, 'Paused');
    await correct(chromium, 'Quay opens on Monday');
    await correct(firefox, 'Quay opens on Tuesday');
    await clickNamed(chromiumSettings, 'Resume');
    for (const settings of [chromiumSettings, firefoxSettings]) {
      await waitForText(settings, corrected);
    }
    await clickNamed(chromiumSettings, 'Quay opens on Tuesday');
    await waitForText(chromiumSettings, 'Headline: corrected on more than one device');
    await clickNamed(chromiumSettings, 'Use this: Headline');
    await waitUntil('the chosen headline on both', async () => {
      const clips = await Promise.all([chromium, firefox].map(({ driven }) => listClips(driven)));
      return clips.every((rows) =>
        rows.some((row) => row['id'] === id && JSON.stringify(row).includes('opens on Monday')),
      );
    });
    await waitUntil(
      'no question on the other device',
      async () => !(await readText(firefoxSettings)).includes(corrected),
    );
    await clickNamed(chromiumSettings, 'Settings');
    await waitForText(chromiumSettings, 'Last synced');
  });

  it('shares saved searches and tag colours', async () => {
    const at = new Date().toISOString();
    const [id = ''] = await readIds(chromium);
    const times = { createdAt: at, updatedAt: at, deletedAt: null };
    const search = { id: 'search-1', name: 'Tides', question: 'tag:tides', ...times };
    await chromium.driven.callLibrary('saveSearch', search);
    await firefox.driven.callLibrary('editClip', id, { tags: ['tides'] }, at);
    await firefox.driven.callLibrary('recolourTag', 'tides', 'sky', at);
    await waitUntil('both on both', async () => {
      const rows = await Promise.all(
        stages.map(async ({ driven }) => [
          await readRows(driven, 'searches'),
          await readRows(driven, 'tags'),
        ]),
      );
      return rows.every(
        ([searches = [], tags = []]) =>
          searches.some(({ name }) => name === 'Tides') &&
          tags.some(({ key, colour }) => key === 'tides' && colour === 'sky'),
      );
    });
  });

  it('leaves nothing readable on the server', async () => {
    // Matches also in binary files, of what was typed and of the clips.
    const [row] = await readRows(chromium.driven, 'clips');
    const { headline } = (row?.['summary'] ?? {}) as { headline: string };
    for (const word of [
      headline,
      'harbour',
      'Monday',
      'harbour-ledger',
      'ferries',
      'Reading room',
      'tides',
    ]) {
      expect(() =>
        execFileSync('grep', ['-r', '-a', '-l', '-F', word, server.store], { encoding: 'utf8' }),
      ).toThrow();
    }
    // The check would find what is there.
    const found = execFileSync('grep', ['-r', '-a', '-l', '-F', 'pressmark', server.store], {
      encoding: 'utf8',
    });
    expect(found).not.toBe('');
  });

  it('ends on both when one deletes the library from the server, and keeps the clips', async () => {
    await clickNamed(chromiumSettings, 'Delete from server…');
    await clickNamed(chromiumSettings, 'Delete from server');
    await waitForText(chromiumSettings, 'Deleted from the server.');
    await waitForText(firefoxSettings, 'Another device deleted the library from the server.');
    await clickNamed(firefoxSettings, 'Stop syncing…');
    await clickNamed(firefoxSettings, 'Stop syncing');
    await waitForText(firefoxSettings, 'This device no longer syncs.');
    expect(await readIds(firefox)).toHaveLength(3);
    for (const { driven } of stages) expect(await readRows(driven, 'syncRecords')).toEqual([]);
  });

  // Without a browser, `npm test` tries it in tests/servers.
  if (isLong) {
    it('goes on through a folder on a WebDAV server', async () => {
      webdav = await startApache();
      await connectTo(chromiumSettings, webdav.login);
      await create(chromiumSettings);
      await connectTo(firefoxSettings, webdav.login);
      await joinSyncedLibrary(firefoxSettings, passphrase);
      await waitForText(firefoxSettings, 'Last synced');
      await clipStory(firefox, '/weekend/the-map-maker');
      await waitUntil('the new clip in Chromium', async () => {
        // WebDAV has no news of changes. Otherwise it would come within a minute.
        await clickNamed(chromiumSettings, 'Sync now');
        return (await listClips(chromium.driven)).length === 4;
      });
      expect(await readIds(chromium)).toEqual(await readIds(firefox));
    });
  }
});
