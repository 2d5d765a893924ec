import { beforeEach, describe, expect, it } from 'vitest';
import type { Folder } from '../../../client/export/export-folder';
import type { BackupFile } from '../../../core/backup';
import { createFolderDestination } from '../../../entrypoints/shared/backup/folder-destination';

const name = '2026-11-25 14.05 Pressmark backup.zip';
const makeBackupFile = (name: string): BackupFile => ({
  ...{ name, to: 'folder', madeAt: '2026-11-25T13:05:00.000Z' },
  ...{ clips: 1, pictures: 0, byteCount: 3, downloadId: null },
});

/** The files of the folder, by name. */
let disk: Map<string, string>;
let permission: PermissionState;
let isGone: boolean;

/** A folder with the browser's interface. Written data is visible after the file is closed. */
const folder = {
  name: 'Vault',
  queryPermission: async () => permission,
  async *keys() {
    if (isGone) throw new DOMException('gone', 'NotFoundError');
    yield* disk.keys();
  },
  async getFileHandle(name: string) {
    disk.set(name, disk.get(name) ?? '');
    let written = '';
    return {
      async createWritable() {
        return {
          async write(piece: Uint8Array) {
            written += new TextDecoder().decode(piece);
          },
          async close() {
            disk.set(name, written);
          },
          async abort() {},
        };
      },
      getFile: async () => new File([disk.get(name) ?? ''], name),
    };
  },
  async removeEntry(name: string) {
    if (!disk.delete(name)) throw new DOMException('none', 'NotFoundError');
  },
} as unknown as Folder;

const destination = createFolderDestination(async () => folder);

async function* generatePieces(...texts: readonly string[]) {
  for (const text of texts) {
    if (text === 'fail') throw new Error('the library failed');
    yield new TextEncoder().encode(text);
  }
}

beforeEach(() => {
  disk = new Map();
  permission = 'granted';
  isGone = false;
});

describe('a backup folder', () => {
  it('stores a backup and returns it for reading', async () => {
    const written = await destination.write(name, generatePieces('ab', 'c'));
    expect(disk).toEqual(new Map([[name, 'abc']]));
    expect(written.file.size).toBe(3);
    expect(new TextDecoder().decode(await written.file.read(1, 3))).toBe('bc');
    expect(await written.finalise(async () => {})).toEqual({ name, downloadId: null });
    await written.discard();
    expect(disk.size).toBe(0);
  });

  it('overwrites no file, even in the same minute', async () => {
    disk.set(name, 'before');
    const written = await destination.write(name, generatePieces('after'));
    const { name: otherName } = await written.finalise(async () => {});
    expect(otherName).toBe('2026-11-25 14.05 Pressmark backup (2).zip');
    expect([disk.get(name), disk.get(otherName)]).toEqual(['before', 'after']);
  });

  it('keeps no partial file if writing fails', async () => {
    await expect(destination.write(name, generatePieces('ab', 'fail'))).rejects.toThrow(
      'the library failed',
    );
    expect(disk.size).toBe(0);
  });

  it('fails with a code if it is locked, missing or not chosen, and is unchanged', async () => {
    const readErrorCode = (destination: ReturnType<typeof createFolderDestination>) =>
      destination.write(name, generatePieces('a')).catch(({ code }: { code: string }) => code);
    isGone = true;
    expect(await readErrorCode(destination)).toBe('no-folder');
    permission = 'prompt';
    expect(await readErrorCode(destination)).toBe('folder-locked');
    expect(await readErrorCode(createFolderDestination(async () => null))).toBe('no-folder');
    expect(disk.size).toBe(0);
  });

  it('removes our backups and no other file', async () => {
    disk.set(name, 'ours').set('thesis.zip', 'theirs');
    await destination.remove(makeBackupFile(name));
    await destination.remove(makeBackupFile(name));
    await destination.remove(makeBackupFile('thesis.zip'));
    expect([...disk.keys()]).toEqual(['thesis.zip']);
  });

  it('removes interrupted backups', async () => {
    disk.set(name, '');
    expect(await destination.recover(makeBackupFile(name))).toBe(false);
    expect(disk.size).toBe(0);
    expect(await destination.recover(null)).toBe(false);
  });
});
