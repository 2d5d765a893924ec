import { folders, getRecordPath, getSubfolder } from '../../../client/sync/webdav/folders';
import { listWholeFiles } from '../../../client/sync/webdav/named-file';
import { createWebdavClient } from '../../../client/sync/webdav/webdav-client';
import { type SyncState, syncPreferences } from '../../../core/sync';
import type { Tab } from '../../../scripts/drive/browser';
import {
  connectTo,
  createSyncedLibrary,
  openSyncSettings,
  type ServerLogin,
} from '../../../scripts/drive/sync-settings';
import { pause } from '../../../scripts/drive/wait-until';
import { startRclone, type WebdavServer } from '../../../scripts/servers/start-webdav';
import { readProgress } from '../../sync/library-state';
import type { Finding } from '../finding';
import type { Ground } from '../ground';
import type { LibraryState } from '../judge';
import { readThrough } from '../read-library';
import type { Stage } from '../stage';
import { compareLibraries } from './compare-libraries';
import type { NodeDevice } from './node-device';

/** The library of the ground on a WebDAV server, with a second device. */
export interface SharedLibrary {
  readonly second: NodeDevice;
  /** The stories that both devices have. */
  readonly stories: number[];
  /** Exchanges in the browser, until everything is sent. */
  sendAll(): Promise<void>;
  /** Compares a library that has sent everything with that of a device that joins now. */
  compareWithNewDevice(state: LibraryState): Promise<readonly Finding[]>;
  /** Removes a clip's record from the server, and returns how to put it back. */
  removeRecord(clipId: string): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const passphrase = 'four quiet ferries at noon';
/** After that time, an exchange has failed, in milliseconds. */
const patienceMs = 120_000;

/** Creates a library on a server from the settings, sends all clips, and joins with a second device. */
export async function shareLibrary(stage: Stage): Promise<SharedLibrary> {
  const server = await startRclone();
  try {
    return await shareOn(server, stage);
  } catch (error) {
    await server.remove();
    throw error;
  }
}

async function shareOn(server: WebdavServer, { ground, ledger }: Stage): Promise<SharedLibrary> {
  // Only here, because it gives this process a database.
  const { joinWithNodeDevice } = await import('./node-device');
  const settings = await openConnected(ground, server.login);
  await createSyncedLibrary(settings, passphrase);
  await waitUntilInStep(ground, settings, '');
  await settings.close();
  const joinNew = () => joinWithNodeDevice(server.login, passphrase);
  const second = await joinNew();
  await second.exchange();
  return {
    second,
    stories: ledger.listClips().map(([story]) => story),
    async sendAll() {
      const settings = await openSyncSettings(ground.driven());
      await syncNow(ground, settings);
      await settings.close();
    },
    async compareWithNewDevice({ clips }) {
      const device = await joinNew();
      try {
        await device.exchange();
        const joined = await readThrough(device.call, ledger, () => false);
        return compareLibraries(clips, joined.clips);
      } finally {
        device.close();
      }
    },
    async removeRecord(clipId) {
      const subject = await second.sealer.name('clip', clipId);
      // Through the server, which remembers its folders.
      const client = createWebdavClient(fetch, server.login, new AbortController().signal);
      const folder = `${folders.records}/${getSubfolder(subject)}`;
      const states = listWholeFiles(await client.list(folder)).filter(
        (file) => file.subject === subject,
      );
      const removed: (readonly [path: string, bytes: Uint8Array])[] = [];
      for (const path of states.map(getRecordPath)) {
        const bytes = await client.get(path);
        if (bytes !== null) removed.push([path, bytes]);
        await client.remove(path);
      }
      if (removed.length === 0) throw new Error(`no record of ${clipId}`);
      return async () => {
        for (const [path, bytes] of removed) await client.put(path, bytes);
      };
    },
    async close() {
      second.close();
      await server.remove();
    },
  };
}

/** On a busy machine, a click may miss a field of a page that is still being laid out. */
async function openConnected(ground: Ground, login: ServerLogin): Promise<Tab> {
  for (let tries = 1; ; tries++) {
    const settings = await openSyncSettings(ground.driven());
    try {
      await connectTo(settings, login);
      return settings;
    } catch (error) {
      if (tries === 3) throw error;
      await settings.close();
    }
  }
}

/**
 * Exchanges as the user asks for it, until it is complete. Throws if that takes too long, or at once
 * if the settings are closed.
 */
export async function syncNow(ground: Ground, settings: Tab): Promise<void> {
  const since = new Date().toISOString();
  const deadline = Date.now() + patienceMs;
  // Not `waitUntil`, which would go on without the tab.
  while (!(await settings.evaluate(clickSyncNow, undefined))) {
    if (Date.now() > deadline) throw new Error('no button to sync now');
    await pause(60);
  }
  await waitUntilInStep(ground, settings, since);
}

function clickSyncNow(): boolean {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent === 'Sync now');
  button?.click();
  return button !== undefined;
}

/**
 * Waits until an exchange was completed after this time, and everything is sent. Throws as
 * `syncNow` does.
 */
export async function waitUntilInStep(ground: Ground, settings: Tab, since: string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  let last = '';
  while (Date.now() < deadline) {
    await settings.evaluate(() => true, undefined);
    const driven = ground.driven();
    const state = await driven.callLibrary<SyncState | null>(
      'getPreference',
      syncPreferences.state,
    );
    const { waiting } = await readProgress(driven);
    const { activity, problem, syncedAt } = state ?? {};
    const isDone = problem === null && activity === 'idle' && (syncedAt ?? '') > since;
    if (isDone && waiting === 0) return;
    last = JSON.stringify({ ...state, waiting });
    await pause(60);
  }
  throw new Error(`not in step after ${patienceMs} ms: ${last}`);
}
