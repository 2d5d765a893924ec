import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type BackupFile,
  backupPreferences,
  backupRunSchema,
  backupStateSchema,
} from '../../../core/backup';
import { openImport } from '../../../core/import';
import { type BackupPlan, defaultSettings, fail } from '../../../core/model';
import {
  type BackupDestination,
  DestinationError,
} from '../../../entrypoints/backup/backup-destination';
import { type Backups, createBackups } from '../../../entrypoints/backup/backups';
import type { Library } from '../../../storage';
import { aFile, tools as importTools } from '../../import/read-import';
import { expectValue, freshLibrary, instantAt, makeSaveRequest } from '../../storage/samples';

let library: Library;
let minute: number;
let wakes: string[];
let hasProblem: boolean;
/** The stored files, by name. */
let disk: Map<string, Uint8Array>;
/** Corrupts a file while it is written. */
let spoil: (bytes: Uint8Array) => Uint8Array;
/** Thrown by the next write; null if it succeeds. */
let writeError: Error | null;
let recovered: (BackupFile | null)[];
let isRecoveredComplete: boolean;

const destination: BackupDestination = {
  async write(name, pieces) {
    if (writeError) throw writeError;
    const written: Uint8Array[] = [];
    for await (const piece of pieces) written.push(piece);
    const bytes = spoil(new Uint8Array(Buffer.concat(written)));
    disk.set(name, bytes);
    return {
      file: aFile(bytes, name),
      async settle(onHanded) {
        await onHanded(7);
        return { name, downloadId: 7 };
      },
      async discard() {
        disk.delete(name);
      },
    };
  },
  async recover(handed) {
    recovered.push(handed);
    return isRecoveredComplete;
  },
  async remove({ name }) {
    disk.delete(name);
  },
};

function start(source: Library = library): Backups {
  return createBackups(source, {
    destinations: { downloads: destination, folder: destination },
    now: () => instantAt(minute),
    localTime: () => instantAt(minute).slice(0, 16),
    wakeEvery: async (minutes) => {
      wakes.push(`in ${minutes}`);
    },
    stopWaking: async () => {
      wakes.push('never');
    },
    stayAwake() {},
    showProblem: async (value) => {
      hasProblem = value;
    },
  });
}

const state = async () =>
  v.parse(backupStateSchema, expectValue(await library.getPreference(backupPreferences.state)));
const run = async () =>
  v.parse(backupRunSchema, expectValue(await library.getPreference(backupPreferences.run)));
const plan = (change: Partial<BackupPlan>) =>
  library.saveSettings(
    { ...defaultSettings, backup: { ...defaultSettings.backup, every: 'day', ...change } },
    instantAt(0),
  );
const days = (count: number) => count * 24 * 60;

beforeEach(async () => {
  library = freshLibrary();
  minute = 60;
  wakes = [];
  hasProblem = false;
  disk = new Map();
  spoil = (bytes) => bytes;
  writeError = null;
  recovered = [];
  isRecoveredComplete = false;
  for (const n of [1, 2, 3]) await library.saveClip(makeSaveRequest(n));
  await library.deleteClip('clip-3', instantAt(4));
});

describe('a scheduled backup', () => {
  it('is made and recorded when due, and not repeated before the next is due', async () => {
    await plan({});
    const backups = start();
    await backups.wake();
    const { files } = await state();
    expect(files).toMatchObject([{ clips: 3, pictures: 0, madeAt: instantAt(60), downloadId: 7 }]);
    expect([...disk.keys()]).toEqual(files.map(({ name }) => name));
    const bytes = disk.get(files[0]?.name ?? '') ?? new Uint8Array();
    expect(files[0]?.byteCount).toBe(bytes.length);
    expect(await openImport(aFile(bytes), importTools)).toMatchObject({ ok: true });
    expect(await run()).toBeNull();
    expect(wakes).toEqual(['in 1', 'in 60']);
    minute += 60;
    await backups.wake();
    expect(disk.size).toBe(1);
    minute += days(1);
    await backups.wake();
    expect(disk.size).toBe(2);
  });

  it('is not made if the user has turned backups off, and the alarm is cleared', async () => {
    await start().wake();
    expect([disk.size, wakes]).toEqual([0, ['never']]);
  });

  it('removes surplus backups, only its own, and only once the new one is verified', async () => {
    await plan({ keep: 2 });
    disk.set('letter.zip', new Uint8Array([1]));
    const backups = start();
    for (let index = 0; index < 4; index++) {
      await backups.wake();
      minute += days(1);
    }
    const names = (await state()).files.map(({ name }) => name);
    expect(names).toHaveLength(2);
    expect([...disk.keys()].sort()).toEqual([...names, 'letter.zip'].sort());
    spoil = (bytes) => bytes.slice(0, -9);
    await backups.wake();
    expect([...disk.keys()].sort()).toEqual([...names, 'letter.zip'].sort());
  });
});

describe('a backup that fails', () => {
  it('is deleted and shown as a problem if it cannot be read back', async () => {
    await plan({});
    spoil = (bytes) => bytes.map((byte, index) => (index === 400 ? byte ^ 1 : byte));
    await start().wake();
    expect(disk.size).toBe(0);
    expect(await state()).toMatchObject({
      files: [],
      trouble: { code: 'not-readable', triedAt: instantAt(60) },
    });
    expect(hasProblem).toBe(true);
  });

  it('keeps the time of the first failure until a backup succeeds', async () => {
    await plan({});
    writeError = new DestinationError('folder-locked', 'Vault');
    const backups = start();
    await backups.wake();
    minute += 60;
    await backups.wake();
    const expected = {
      code: 'folder-locked',
      detail: 'Vault',
      since: instantAt(60),
      triedAt: instantAt(120),
    };
    expect((await state()).trouble).toEqual(expected);
    writeError = null;
    await backups.run();
    expect((await state()).trouble).toBeNull();
    expect(hasProblem).toBe(false);
  });

  it.each([
    ['disk-full', new DOMException('full', 'QuotaExceededError')],
    ['no-folder', new DOMException('gone', 'NotFoundError')],
    ['folder-locked', new DOMException('no', 'NotAllowedError')],
    ['download-stopped', new DestinationError('download-stopped', 'USER_CANCELED')],
  ])('is reported as %s', async (code, error) => {
    writeError = error;
    await start().run();
    expect((await state()).trouble?.code).toBe(code);
  });

  it('is reported if the library cannot be read', async () => {
    const broken = { ...library, getStoredClips: async () => fail('library-unavailable', 'gone') };
    await start(broken as Library).run();
    expect((await state()).trouble).toMatchObject({
      code: 'library',
      detail: 'library-unavailable: gone',
    });
    expect(disk.size).toBe(0);
  });

  it('rethrows a bug after reporting it, and leaves no running state', async () => {
    writeError = new TypeError('a bug');
    await expect(start().run()).rejects.toThrow('a bug');
    expect(await run()).toBeNull();
    expect((await state()).trouble?.code).toBe('unexpected');
  });
});

describe('a backup stopped by the user', () => {
  it('is deleted, and not reported as a failure', async () => {
    const backups = start({
      ...library,
      getStoredClips: async (which) => {
        backups.stop();
        return library.getStoredClips(which);
      },
    });
    await backups.run();
    expect([disk.size, await state(), await run()]).toEqual([
      0,
      { files: [], trouble: null },
      null,
    ]);
  });
});

describe('a backup interrupted by the end of the browser', () => {
  const handed: BackupFile = {
    ...{ name: 'half.zip', to: 'downloads', madeAt: instantAt(50) },
    ...{ clips: 3, pictures: 0, byteCount: 99, downloadId: 5 },
  };
  const leave = (tries: number) =>
    library.savePreference(
      backupPreferences.run,
      { startedAt: instantAt(50), clips: 1, total: 3, tries, handed },
      instantAt(50),
    );

  it('is cleaned up and made again, even if none is due', async () => {
    await leave(1);
    await start().wake();
    expect(recovered).toEqual([handed]);
    expect((await state()).files).toHaveLength(1);
    expect(await run()).toBeNull();
  });

  it('counts if its file was complete', async () => {
    await leave(1);
    isRecoveredComplete = true;
    await start().wake();
    expect((await state()).files).toEqual([handed]);
    expect(disk.size).toBe(0);
  });

  it('is not mistaken for a complete one of the same name', async () => {
    await library.savePreference(
      backupPreferences.state,
      { files: [{ ...handed, downloadId: 4 }], trouble: null },
      instantAt(49),
    );
    await leave(1);
    await start().wake();
    expect(recovered).toEqual([null]);
    expect((await state()).files.map(({ madeAt }) => madeAt)).toEqual([
      instantAt(60),
      instantAt(50),
    ]);
  });

  it('is reported after three attempts, and not retried at once', async () => {
    await leave(3);
    await start().wake();
    expect((await state()).trouble?.code).toBe('broken-off');
    expect(disk.size).toBe(0);
    expect(await run()).toBeNull();
  });

  it('is not started twice at the same time', async () => {
    await plan({});
    const backups = start();
    await Promise.all([backups.run(), backups.run(), backups.wake()]);
    expect(disk.size).toBe(1);
    expect((await state()).files).toHaveLength(1);
  });
});

describe('after the browser starts', () => {
  it('wakes the background soon if backups are on, to make missed ones', async () => {
    await plan({});
    await start().plan();
    expect(wakes).toEqual(['in 1']);
  });

  it('shows on the button that the last backup failed', async () => {
    writeError = new DestinationError('no-folder');
    await start().run();
    hasProblem = false;
    await start().plan();
    expect(hasProblem).toBe(true);
  });
});
