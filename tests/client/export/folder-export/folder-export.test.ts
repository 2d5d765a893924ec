import { describe, expect, it } from 'vitest';
import { expectValue, instantAt, makeSaveRequest } from '../../../storage/samples';
import { createDisk } from './disk';
import { createFolderUser, type FolderUser, highlight, later } from './folder-user';

/** The path of the note of story number `n`. */
const pathOf = (n: number) => `2026-11-12 Story number ${n}.md`;

async function save({ library }: FolderUser, ...numbers: readonly number[]) {
  for (const n of numbers) expectValue(await library.saveClip(makeSaveRequest(n)));
}

const edit = ({ disk }: FolderUser, path: string, change: (text: string) => string) => {
  const text = disk.files.get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  disk.files.set(path, change(text));
};

/** A user with stories 1 to `count`, all of them exported. */
async function createExported(count: number): Promise<FolderUser> {
  const user = await createFolderUser();
  await save(user, ...Array.from({ length: count }, (_, index) => index + 1));
  expect(await user.run()).toBeNull();
  user.disk.changes.length = 0;
  return user;
}

describe('the first pass', () => {
  it('writes a note for each clip, and knows when it is done', async () => {
    const user = await createFolderUser();
    await save(user, ...Array.from({ length: 60 }, (_, index) => index + 1));
    expect(await user.run()).toBeNull();
    expect(user.disk.files.size).toBe(60);
    expect(user.disk.files.get(pathOf(7))).toContain('pressmark: "clip-7"');
    expect(expectValue(await user.readProgress())).toMatchObject({
      place: { below: null, done: 60, total: 60, notes: 60 },
      hasChanges: false,
    });
    expect(user.shown).toEqual([]);
  });

  it('continues where it was interrupted', async () => {
    const user = await createFolderUser();
    await save(user, ...Array.from({ length: 60 }, (_, index) => index + 1));
    let written = 0;
    user.disk.faults.onChange = () => {
      written += 1;
      if (written > 70) user.disk.faults.isGone = true;
    };
    expect(await user.run()).toMatchObject({ code: 'no-folder' });
    const { place } = expectValue(await user.readProgress());
    expect(place?.done).toBe(25);
    user.disk.faults.isGone = false;
    delete user.disk.faults.onChange;
    user.disk.changes.length = 0;
    expect(await user.run()).toBeNull();
    expect(user.disk.changes.length).toBeLessThan(40);
    expect(user.disk.files.size).toBe(60);
    expect(expectValue(await user.readProgress()).place?.notes).toBe(60);
    expect(user.shown).toEqual([true, false]);
  });

  it('stops when the user turns it off, and keeps what it has', async () => {
    const user = await createExported(2);
    await user.plan({ isOn: false });
    await user.run();
    await save(user, 3);
    await user.run();
    expect([...user.disk.files.keys()].sort()).toEqual([pathOf(1), pathOf(2)]);
    expect(expectValue(await user.readProgress()).hasChanges).toBe(false);
    await user.plan({ isOn: true });
    await user.run();
    expect(user.disk.changes).toEqual([pathOf(3)]);
  });

  it('adopts equal notes, appends to others about the same clip, and leaves foreign files', async () => {
    const first = await createExported(3);
    const { files } = first.disk;
    edit(first, pathOf(2), (text) => `${text}\nMy own thoughts.\n`);
    files.set('Old/Renamed.md', files.get(pathOf(3)) ?? '');
    files.set(pathOf(3), 'A shopping list.');
    const second = await createFolderUser(first.disk);
    await save(second, 1, 2, 3);
    await highlight(second, 2, 'its last crossing');
    await second.run();
    expect([...files.keys()].sort()).toEqual([pathOf(1), pathOf(2), pathOf(3), 'Old/Renamed.md']);
    expect(files.get(pathOf(2))).toMatch(/My own thoughts\.\n+- > its last crossing/);
    expect(files.get(pathOf(3))).toBe('A shopping list.');
    first.disk.changes.length = 0;
    await second.library.editClip('clip-1', { tags: ['Harbour'] }, later());
    await second.library.editClip('clip-2', { tags: ['Harbour'] }, later());
    await second.run();
    expect(files.get(pathOf(1))).toMatch(/^tags:\n +- "?Harbour/m);
    expect(files.get(pathOf(2))).toContain('My own thoughts.');
  });
});

describe('a changed clip', () => {
  it('has its untouched note rewritten, under the same name', async () => {
    const user = await createExported(2);
    const id = await highlight(user, 1, 'its last crossing');
    await user.run();
    expect(user.disk.files.get(pathOf(1))).toContain('its last crossing');
    await user.library.deleteAnnotation(id, later());
    const fields = { headline: { value: 'Another headline' } };
    expectValue(await user.library.correctClip('clip-1', { fields }, later()));
    await user.library.editClip('clip-1', { tags: ['Harbour'], note: 'Ask Mirre.' }, later());
    await user.run();
    const note = user.disk.files.get(pathOf(1)) ?? '';
    expect(note).not.toContain('- > its last crossing');
    for (const words of ['Ask Mirre.', 'Harbour', '# Another headline']) {
      expect(note).toContain(words);
    }
    expect([...new Set(user.disk.changes)]).toEqual([pathOf(1)]);
  });

  it('touches no file if its note stays the same', async () => {
    const user = await createExported(2);
    user.disk.reads = 0;
    await user.library.changeClips(['clip-1'], { isRead: true }, later());
    expect(expectValue(await user.readProgress()).hasChanges).toBe(true);
    await user.run();
    expect(user.disk.changes).toEqual([]);
    expect(expectValue(await user.readProgress()).hasChanges).toBe(false);
  });

  it('only gets new highlights appended to a note that the user edited', async () => {
    const user = await createExported(1);
    edit(user, pathOf(1), (text) => text.replace('# Story', 'My line.\n\n# My story'));
    const before = user.disk.files.get(pathOf(1)) ?? '';
    await highlight(user, 1, 'its last crossing');
    await user.run();
    const after = user.disk.files.get(pathOf(1)) ?? '';
    expect(after.startsWith(before.trimEnd())).toBe(true);
    expect(after.slice(before.trimEnd().length)).toContain('- > its last crossing');
    // The user removes it again. It stays removed.
    user.disk.files.set(pathOf(1), before);
    await highlight(user, 1, 'a new propeller shaft');
    await user.run();
    const last = user.disk.files.get(pathOf(1)) ?? '';
    expect(last.startsWith(before.trimEnd())).toBe(true);
    expect(last).toContain('- > a new propeller shaft');
    expect(last).not.toContain('- > its last crossing');
  });

  it('appends what another device changed earlier than the note was written', async () => {
    const user = await createExported(1);
    edit(user, pathOf(1), (text) => `${text}\nMine.\n`);
    const times = { createdAt: instantAt(1), updatedAt: instantAt(1) };
    await highlight(user, 1, 'its last crossing', times);
    await user.run();
    expect(user.disk.files.get(pathOf(1))).toMatch(/Mine\.\n+- > its last crossing/);
  });

  it('finds its note after the user renamed or moved it', async () => {
    const user = await createExported(1);
    const { files } = user.disk;
    files.set('Ferries/Osk.md', files.get(pathOf(1)) ?? '');
    files.delete(pathOf(1));
    await highlight(user, 1, 'its last crossing');
    await user.run();
    expect([...files.keys()]).toEqual(['Ferries/Osk.md']);
    expect(files.get('Ferries/Osk.md')).toContain('- > its last crossing');
  });

  it('gets a deleted note back only with something new', async () => {
    const user = await createExported(1);
    user.disk.files.clear();
    await user.library.changeClips(['clip-1'], { isRead: true }, later());
    await user.plan({ template: 'Plain' });
    await user.run();
    expect(user.disk.files.size).toBe(0);
    expect(expectValue(await user.readProgress()).place?.notes).toBe(0);
    await highlight(user, 1, 'its last crossing');
    await user.run();
    expect([...user.disk.files.keys()]).toEqual([pathOf(1)]);
    expect(expectValue(await user.readProgress()).place?.notes).toBe(1);
  });

  it('does not take the name of another file', async () => {
    const user = await createFolderUser();
    user.disk.files.set(pathOf(1), 'Mine.');
    user.disk.files.set(`${pathOf(2)}/inside.txt`, 'A folder of that name.');
    await save(user, 1, 2);
    await user.run();
    expect(user.disk.files.get(pathOf(1))).toBe('Mine.');
    expect([...user.disk.files.keys()].filter((path) => path.includes('(2)'))).toHaveLength(2);
  });

  it('reads as few files at 300 clips as at 3', async () => {
    const countReads = async (count: number) => {
      const user = await createExported(count);
      user.disk.reads = 0;
      await highlight(user, 2, 'its last crossing');
      await save(user, count + 1);
      await user.run();
      expect(user.disk.changes).toHaveLength(2);
      return user.disk.reads;
    };
    expect(await countReads(300)).toBe(await countReads(3));
  });
});

describe('a deleted clip', () => {
  it('leaves its note by default', async () => {
    const user = await createExported(1);
    await user.library.deleteClip('clip-1', later());
    await user.run();
    expect([...user.disk.files.keys()]).toEqual([pathOf(1)]);
  });

  it('has its note moved on request, and back when it is restored', async () => {
    const user = await createExported(2);
    await user.plan({ onDelete: 'move' });
    edit(user, pathOf(1), (text) => `${text}\nMine.\n`);
    const note = user.disk.files.get(pathOf(1));
    await user.library.deleteClip('clip-1', later());
    await user.run();
    expect([...user.disk.files.keys()].sort()).toEqual([pathOf(2), `Deleted/${pathOf(1)}`]);
    expect(user.disk.files.get(`Deleted/${pathOf(1)}`)).toBe(note);
    expect(expectValue(await user.readProgress()).place?.notes).toBe(1);
    await user.library.restoreClip('clip-1', later());
    await user.run();
    expect([...user.disk.files.keys()].sort()).toEqual([pathOf(1), pathOf(2)]);
    expect(user.disk.files.get(pathOf(1))).toBe(note);
    expect(expectValue(await user.readProgress()).place?.notes).toBe(2);
  });

  it('leaves its moved note where it is when it is purged, and gets it back from a backup', async () => {
    const user = await createExported(1);
    await user.plan({ onDelete: 'move' });
    await user.library.deleteClip('clip-1', later());
    await user.run();
    await user.library.emptyBin(later());
    await user.run();
    expect([...user.disk.files.keys()]).toEqual([`Deleted/${pathOf(1)}`]);
    await save(user, 1);
    await user.run();
    expect([...user.disk.files.keys()]).toEqual([pathOf(1)]);
  });

  it('does not share its note with a later clip of the same page', async () => {
    const user = await createExported(1);
    const { library, disk } = user;
    await user.plan({ onDelete: 'move' });
    await library.deleteClip('clip-1', later());
    await library.emptyBin(later());
    const request = makeSaveRequest(1, { clipId: 'clip-9', versionId: 'version-9' });
    expectValue(await library.saveClip(request));
    await user.run();
    expect([...disk.files.keys()].sort()).toEqual([pathOf(1), `Deleted/${pathOf(1)}`]);
    expect(disk.files.get(pathOf(1))).toContain('clip-9');
    await user.plan({ onDelete: 'leave' });
    await library.deleteClip('clip-9', later());
    await library.emptyBin(later());
    expectValue(await library.saveClip({ ...request, clipId: 'clip-0', versionId: 'version-0' }));
    await user.run();
    expect(disk.files.get(pathOf(1))).toContain('clip-9');
    expect(disk.files.get('2026-11-12 Story number 1 (2).md')).toContain('clip-0');
  });
});

describe('a fault', () => {
  it('between the file and the library does not turn a note into the user’s', async () => {
    const user = await createExported(2);
    await highlight(user, 1, 'its last crossing');
    await save(user, 3);
    // Stopped once the files are written, before that is stored.
    let writes = 0;
    user.disk.faults.onChange = () => {
      writes += 1;
      if (writes === 3) queueMicrotask(() => Object.assign(user.disk.faults, { isGone: true }));
    };
    await user.run();
    Object.assign(user.disk.faults, { isGone: false, onChange: undefined });
    await user.library.editClip('clip-1', { note: 'Rewritten.' }, later());
    await user.library.editClip('clip-3', { note: 'Rewritten.' }, later());
    expect(await user.run()).toBeNull();
    expect([...user.disk.files.keys()].sort()).toEqual([pathOf(1), pathOf(2), pathOf(3)]);
    for (const n of [1, 3]) {
      expect(user.disk.files.get(pathOf(n))).toMatch(/^note: "?Rewritten\./m);
    }
  });

  it('before one file and after another does not turn a note into the user’s', async () => {
    const user = await createExported(2);
    await highlight(user, 1, 'its last crossing');
    await highlight(user, 2, 'a new propeller shaft');
    await interruptAfter(user, 1);
    expect(user.disk.files.get(pathOf(1))).toContain('its last crossing');
    await user.library.editClip('clip-1', { note: 'Written between.' }, later());
    await interruptAfter(user, 0);
    expect(await user.run()).toBeNull();
    expect(user.disk.files.get(pathOf(1))).toMatch(/^note: "?Written between\./m);
  });

  it('leaves no empty note behind of a clip that is deleted before it is written', async () => {
    const user = await createExported(1);
    await user.plan({ onDelete: 'move' });
    await save(user, 2);
    // The file is created, but nothing written to it.
    await interruptAfter(user, 1);
    expect(user.disk.files.get(pathOf(2))).toBe('');
    await user.library.deleteClip('clip-2', later());
    expect(await user.run()).toBeNull();
    expect([...user.disk.files.keys()]).toEqual([pathOf(1)]);
    await user.library.restoreClip('clip-2', later());
    expect(await user.run()).toBeNull();
    expect(user.disk.files.get(pathOf(2))).toContain('# Story number 2');
  });

  it.each([
    ['QuotaExceededError', 'disk-full'],
    ['NoModificationAllowedError', 'not-written'],
  ])('of the disk (%s) is shown, and made up for', async (name, code) => {
    const user = await createExported(2);
    const before = user.disk.files.get(pathOf(1));
    await highlight(user, 1, 'its last crossing');
    await save(user, 3);
    user.disk.faults.onChange = (path) => {
      if (path === pathOf(1)) throw new DOMException('no', name);
    };
    expect(await user.run()).toMatchObject({ code });
    expect(user.disk.files.get(pathOf(1))).toBe(before);
    // One file that cannot be written does not hold up the others.
    if (code === 'not-written') expect(user.disk.files.has(pathOf(3))).toBe(true);
    delete user.disk.faults.onChange;
    expect(await user.run()).toBeNull();
    expect(user.disk.files.get(pathOf(1))).toContain('- > its last crossing');
    expect(user.disk.files.has(pathOf(3))).toBe(true);
    expect(user.shown).toEqual([true, false]);
  });

  it.each([
    ['changed', (user: FolderUser) => highlight(user, 1, 'its last crossing')],
    [
      'tagged',
      ({ library }: FolderUser) => library.editClip('clip-1', { tags: ['Harbour'] }, later()),
    ],
    ['deleted', ({ library }: FolderUser) => library.deleteClip('clip-1', later())],
  ])('of the folder is not taken for deleted notes: a clip is %s', async (_, change) => {
    const user = await createExported(1);
    await user.plan({ onDelete: 'move' });
    await change(user);
    user.disk.faults.isGone = true;
    expect(await user.run()).toMatchObject({ code: 'no-folder' });
    user.disk.faults.isGone = false;
    expect(await user.run()).toBeNull();
    expect(user.disk.changes).not.toEqual([]);
  });

  it('of the permission is shown until the user allows it', async () => {
    const user = await createExported(1);
    await save(user, 2);
    user.disk.faults.permission = 'prompt';
    const trouble = await user.run();
    expect(trouble).toMatchObject({ code: 'folder-locked', detail: { name: 'Vault' } });
    expect(await user.run()).toMatchObject({ since: trouble?.since });
    expect(user.disk.files.size).toBe(1);
    user.disk.faults.permission = 'granted';
    expect(await user.run()).toBeNull();
    expect(user.disk.files.size).toBe(2);
  });

  it('is noticed if the user writes while we do', async () => {
    const user = await createExported(1);
    await highlight(user, 1, 'its last crossing');
    const { folder, files } = user.disk;
    const getFileHandle = folder.getFileHandle.bind(folder);
    let reads = 0;
    Object.assign(folder, {
      async getFileHandle(...given: Parameters<typeof getFileHandle>) {
        const handle = await getFileHandle(...given);
        const getFile = handle.getFile.bind(handle);
        Object.assign(handle, {
          async getFile() {
            reads += 1;
            if (reads === 2) files.set(pathOf(1), `${files.get(pathOf(1))}\nJust typed.\n`);
            return getFile();
          },
        });
        return handle;
      },
    });
    expect(await user.run()).toBeNull();
    expect(files.get(pathOf(1))).toContain('Just typed.');
    expect(expectValue(await user.readProgress()).hasChanges).toBe(true);
    await user.run();
    expect(files.get(pathOf(1))).toMatch(/Just typed\.\n+- > its last crossing/);
  });

  it('after the library was deleted leaves nothing in it', async () => {
    const user = await createExported(1);
    await save(user, 2);
    user.disk.faults.onChange = () => {
      delete user.disk.faults.onChange;
      void user.library.deleteEverything();
    };
    await user.run();
    expect(expectValue(await user.readProgress())).toEqual({ place: null, hasChanges: false });
  });
});

it('two devices with one folder do not overwrite each other', async () => {
  const disk = createDisk();
  const [one, two] = [await createFolderUser(disk), await createFolderUser(disk)];
  for (const user of [one, two]) {
    await save(user, 1);
    await user.run();
  }
  for (const user of [one, two]) await highlight(user, 1, 'its last crossing', { id: 'shared' });
  await two.plan({ annotations: 'both' });
  for (const _ of [1, 2, 3]) for (const user of [one, two, one]) await user.run();
  const note = disk.files.get(pathOf(1));
  disk.changes.length = 0;
  for (const user of [one, two, one, two]) await user.run();
  expect(disk.changes).toEqual([]);
  expect(disk.files.get(pathOf(1))).toBe(note);
  expect([...disk.files.keys()]).toEqual([pathOf(1)]);
});

/** Exports until the folder is gone, which it is before a change after `count` others. */
async function interruptAfter({ disk, run }: FolderUser, count: number): Promise<void> {
  let left = count;
  disk.faults.onChange = () => {
    left -= 1;
    if (left >= 0) return;
    disk.faults.isGone = true;
    throw new DOMException('gone', 'NotFoundError');
  };
  await run();
  Object.assign(disk.faults, { isGone: false, onChange: undefined });
}
