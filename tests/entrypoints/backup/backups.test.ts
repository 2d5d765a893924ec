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
} from '../../../entrypoints/shared/backup/backup-destination';
import { type Backups, createBackups } from '../../../entrypoints/shared/backup/backups';
import type { Library } from '../../../storage';
import { tools as importTools, makeFile } from '../../import/read-import';
import { createLibrary, expectValue, instantAt, makeSaveRequest } from '../../storage/samples';

let library: Library;
let minute: number;
let alarms: string[];
let hasProblem: boolean;
/** The stored files, by name. */
let disk: Map<string, Uint8Array>;
/** Corrupts a file while it is written. */
let corrupt: (bytes: Uint8Array) => Uint8Array;
/** Thrown by the next write. Null if it succeeds. */
let writeError: Error | null;
let recovered: (BackupFile | null)[];
let isRecoveredComplete: boolean;

const destination: BackupDestination = {
  async write(name, pieces) {
    if (writeError) throw writeError;
    const written: Uint8Array[] = [];
    for await (const piece of pieces) written.push(piece);
    const bytes = corrupt(new Uint8Array(Buffer.concat(written)));
    disk.set(name, bytes);
    return {
      file: makeFile(bytes, name),
      async finalise(onHanded) {
        await onHanded(7);
        return { name, downloadId: 7 };
      },
      async discard() {
        disk.delete(name);
      },
    };
  },
  async recover(handedFile) {
    recovered.push(handedFile);
    return isRecoveredComplete;
  },
  async remove({ name }) {
    disk.delete(name);
  },
};

function startBackups(source: Library = library): Backups {
  return createBackups(source, {
    destinations: { downloads: destination, folder: destination },
    now: () => instantAt(minute),
    localTime: () => instantAt(minute).slice(0, 16),
    wakeEvery: async (minutes) => {
      alarms.push(`in ${minutes}`);
    },
    stopWaking: async () => {
      alarms.push('never');
    },
    stayAwake() {},
    showProblem: async (value) => {
      hasProblem = value;
    },
  });
}

const readState = async () =>
  v.parse(backupStateSchema, expectValue(await library.getPreference(backupPreferences.state)));
const readRun = async () =>
  v.parse(backupRunSchema, expectValue(await library.getPreference(backupPreferences.run)));
const savePlan = (change: Partial<BackupPlan>) =>
  library.saveSettings(
    { ...defaultSettings, backup: { ...defaultSettings.backup, every: 'day', ...change } },
    instantAt(0),
  );
const toMinutes = (count: number) => count * 24 * 60;

beforeEach(async () => {
  library = createLibrary();
  minute = 60;
  alarms = [];
  hasProblem = false;
  disk = new Map();
  corrupt = (bytes) => bytes;
  writeError = null;
  recovered = [];
  isRecoveredComplete = false;
  for (const n of [1, 2, 3]) await library.saveClip(makeSaveRequest(n));
  await library.deleteClip('clip-3', instantAt(4));
});

describe('a scheduled backup', () => {
  it('is made and recorded when due, and not repeated until the next one is due', async () => {
    await savePlan({});
    const backups = startBackups();
    await backups.wake();
    const { files } = await readState();
    expect(files).toMatchObject([{ clips: 3, pictures: 0, madeAt: instantAt(60), downloadId: 7 }]);
    expect([...disk.keys()]).toEqual(files.map(({ name }) => name));
    const bytes = disk.get(files[0]?.name ?? '') ?? new Uint8Array();
    expect(files[0]?.byteCount).toBe(bytes.length);
    expect(await openImport(makeFile(bytes), importTools)).toMatchObject({ ok: true });
    expect(await readRun()).toBeNull();
    expect(alarms).toEqual(['in 1', 'in 60']);
    minute += 60;
    await backups.wake();
    expect(disk.size).toBe(1);
    minute += toMinutes(1);
    await backups.wake();
    expect(disk.size).toBe(2);
  });

  it('is not made if backups are turned off, and the alarm is cleared', async () => {
    await startBackups().wake();
    expect([disk.size, alarms]).toEqual([0, ['never']]);
  });

  it('removes surplus backups of its own after the new backup is verified', async () => {
    await savePlan({ keep: 2 });
    disk.set('letter.zip', new Uint8Array([1]));
    const backups = startBackups();
    for (let index = 0; index < 4; index++) {
      await backups.wake();
      minute += toMinutes(1);
    }
    const names = (await readState()).files.map(({ name }) => name);
    expect(names).toHaveLength(2);
    expect([...disk.keys()].sort()).toEqual([...names, 'letter.zip'].sort());
    corrupt = (bytes) => bytes.slice(0, -9);
    await backups.wake();
    expect([...disk.keys()].sort()).toEqual([...names, 'letter.zip'].sort());
  });
});

describe('a backup that fails', () => {
  it('is deleted and reported if it cannot be read back', async () => {
    await savePlan({});
    corrupt = (bytes) => bytes.map((byte, index) => (index === 400 ? byte ^ 1 : byte));
    await startBackups().wake();
    expect(disk.size).toBe(0);
    expect(await readState()).toMatchObject({
      files: [],
      trouble: { code: 'not-readable', triedAt: instantAt(60) },
    });
    expect(hasProblem).toBe(true);
  });

  it('is recorded with the time of the first failure until a backup succeeds', async () => {
    await savePlan({});
    const detail = { kind: 'folder', name: 'Vault' } as const;
    writeError = new DestinationError('folder-locked', detail);
    const backups = startBackups();
    await backups.wake();
    minute += 60;
    await backups.wake();
    const expected = {
      code: 'folder-locked',
      detail,
      since: instantAt(60),
      triedAt: instantAt(120),
    };
    expect((await readState()).trouble).toEqual(expected);
    writeError = null;
    await backups.run();
    expect((await readState()).trouble).toBeNull();
    expect(hasProblem).toBe(false);
  });

  it.each([
    ['disk-full', new DOMException('full', 'QuotaExceededError')],
    ['no-folder', new DOMException('gone', 'NotFoundError')],
    ['folder-locked', new DOMException('no', 'NotAllowedError')],
    ['download-stopped', new DestinationError('download-stopped', 'NETWORK_FAILED')],
  ])('is reported as %s', async (code, error) => {
    writeError = error;
    await startBackups().run();
    expect((await readState()).trouble?.code).toBe(code);
  });

  it('is reported if the library cannot be read', async () => {
    const broken = { ...library, getStoredClips: async () => fail('library-unavailable', 'gone') };
    await startBackups(broken as Library).run();
    expect((await readState()).trouble).toMatchObject({
      code: 'library',
      detail: { kind: 'internal', reason: 'gone' },
    });
    expect(disk.size).toBe(0);
  });

  it('rethrows a bug after reporting it, and ends the run', async () => {
    writeError = new TypeError('a bug');
    await expect(startBackups().run()).rejects.toThrow('a bug');
    expect(await readRun()).toBeNull();
    expect((await readState()).trouble?.code).toBe('unexpected');
  });
});

describe('a backup stopped by the user', () => {
  it('is deleted and not reported as a failure', async () => {
    const backups = startBackups({
      ...library,
      getStoredClips: async (which) => {
        void backups.stop();
        return library.getStoredClips(which);
      },
    });
    await backups.run();
    expect([disk.size, await readState(), await readRun()]).toEqual([
      0,
      { files: [], trouble: null },
      null,
    ]);
  });
});

describe('a backup interrupted by closing the browser', () => {
  const handedFile: BackupFile = {
    ...{ name: 'half.zip', to: 'downloads', madeAt: instantAt(50) },
    ...{ clips: 3, pictures: 0, byteCount: 99, downloadId: 5 },
  };
  const saveInterruptedRun = (tries: number) =>
    library.savePreference(
      backupPreferences.run,
      { startedAt: instantAt(50), clips: 1, total: 3, tries, handed: handedFile },
      instantAt(50),
    );

  it('is cleaned up and made again even if no backup is due', async () => {
    await saveInterruptedRun(1);
    await startBackups().wake();
    expect(recovered).toEqual([handedFile]);
    expect((await readState()).files).toHaveLength(1);
    expect(await readRun()).toBeNull();
  });

  it('is recorded if its file is complete', async () => {
    await saveInterruptedRun(1);
    isRecoveredComplete = true;
    await startBackups().wake();
    expect((await readState()).files).toEqual([handedFile]);
    expect(disk.size).toBe(0);
  });

  it('is given up when the user stops it, and another one can be made', async () => {
    await saveInterruptedRun(3);
    const backups = startBackups();
    await backups.stop();
    expect(recovered).toEqual([handedFile]);
    expect([await readRun(), await readState()]).toEqual([null, { files: [], trouble: null }]);
    await backups.run();
    expect((await readState()).files).toHaveLength(1);
  });

  it('is not mistaken for a recorded backup of the same name', async () => {
    await library.savePreference(
      backupPreferences.state,
      { files: [{ ...handedFile, downloadId: 4 }], trouble: null },
      instantAt(49),
    );
    await saveInterruptedRun(1);
    await startBackups().wake();
    expect(recovered).toEqual([null]);
    expect((await readState()).files.map(({ madeAt }) => madeAt)).toEqual([
      instantAt(60),
      instantAt(50),
    ]);
  });

  it('is reported after three attempts and not retried immediately', async () => {
    await saveInterruptedRun(3);
    await startBackups().wake();
    expect((await readState()).trouble?.code).toBe('broken-off');
    expect(disk.size).toBe(0);
    expect(await readRun()).toBeNull();
  });

  it('runs only once at a time', async () => {
    await savePlan({});
    const backups = startBackups();
    await Promise.all([backups.run(), backups.run(), backups.wake()]);
    expect(disk.size).toBe(1);
    expect((await readState()).files).toHaveLength(1);
  });
});

describe('a browser start', () => {
  it('sets an alarm to make missed backups if backups are turned on', async () => {
    await savePlan({});
    await startBackups().plan();
    expect(alarms).toEqual(['in 1']);
  });

  it('shows on the toolbar button that the last backup failed', async () => {
    writeError = new DestinationError('no-folder');
    await startBackups().run();
    hasProblem = false;
    await startBackups().plan();
    expect(hasProblem).toBe(true);
  });
});
