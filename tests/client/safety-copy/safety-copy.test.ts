import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replaceFile } from '../../../client/export/folder-files';
import { markRestored } from '../../../client/safety-copy/copies';
import { hasCopy, readSafetyCopy } from '../../../client/safety-copy/read-copy';
import { listSegments, readSegment } from '../../../client/safety-copy/segments';
import { writeSafetyCopy } from '../../../client/safety-copy/write-copy';
import { backupPreferences } from '../../../core/backup';
import { succeed } from '../../../core/model';
import {
  type Library,
  openClippingLibrary,
  openLibrary,
  openSafetyCopyLibrary,
} from '../../../storage';
import { importFile, makePressmarkFile } from '../../entrypoints/import/import-file';
import { scaleRuns } from '../../runs';
import {
  createDatabaseName,
  expectValue,
  instantAt,
  makeAnnotation,
  makeSaveRequest,
} from '../../storage/samples';
import { createMemoryFolder, type FolderFaults } from './memory-folder';

let minute = 0;
const later = () => {
  minute += 1;
  return instantAt(1000 + minute);
};

/** A library with an id, and its safety copy. */
async function createCopied(
  id = 'library-1',
  folder: { faults: FolderFaults; copies: FileSystemDirectoryHandle } = makeFolder(),
) {
  const name = createDatabaseName();
  const library = openLibrary(name);
  expectValue(await library.savePreference(backupPreferences.libraryId, id, later()));
  const source = openSafetyCopyLibrary({ clock: later }, name);
  const { faults, copies } = folder;
  const copy = () => writeSafetyCopy(source, copies);
  return { id, name, library, faults, copies, copy };
}

function makeFolder() {
  const faults: FolderFaults = {};
  return { faults, copies: createMemoryFolder(faults) };
}

type Copied = Awaited<ReturnType<typeof createCopied>>;

function toArguments({ copies, id }: Copied): Parameters<typeof readSafetyCopy> {
  let count = 0;
  return [copies, id, () => `restored-${count++}`, later()];
}

/** Restores a copy into another library. */
async function restore(user: Copied, library = openLibrary(createDatabaseName())) {
  const blob = (await readSafetyCopy(...toArguments(user))) ?? fail();
  const content = new Uint8Array(await blob.arrayBuffer());
  const result = await importFile(library, content, { mode: 'merge' });
  expect(result).toMatchObject({ isFinished: true, failure: null });
  return { library, result };
}

const readText = async ({ copies, id }: Copied) => {
  const folder = await copies.getDirectoryHandle(id);
  const all = await Promise.all(
    (await listSegments(folder)).map((segment) => readSegment(folder, segment)),
  );
  return JSON.stringify(all);
};

const listLinesOf = async (user: Copied) => (await readText(user)).match(/"clip-\d"/g)?.length;

it('brings back tags, notes, highlights, searches and colours, as links', async () => {
  const user = await createCopied();
  const { library } = user;
  for (const n of [1, 2, 3]) expectValue(await library.saveClip(makeSaveRequest(n)));
  expectValue(await library.addAnnotation(makeAnnotation(1, { note: 'Which boat?' })));
  await user.copy();
  expectValue(await library.editClip('clip-2', { note: 'Ask Ida.', tags: ['dates'] }, later()));
  expectValue(await library.deleteClip('clip-3', later()));
  expectValue(await library.recolourTag('dates', 'rose', later()));
  await user.copy();

  const { library: restored } = await restore(user);
  const [one, two] = expectValue(await restored.getWholeClips(['clip-1', 'clip-2']));
  expect(one?.clip.summary).toMatchObject({ headline: 'Story number 1', completeness: 'link' });
  expect(one?.annotations).toMatchObject([
    { note: 'Which boat?', passage: { quote: { exact: 'its last crossing' } } },
  ]);
  expect(two?.clip).toMatchObject({ note: 'Ask Ida.', tags: ['dates'] });
  expect(expectValue(await restored.listShelves())).toMatchObject({
    ...{ all: 2, bin: 1, tags: [{ key: 'dates', colour: 'rose' }] },
  });
});

it.each(['first', 'last'])('adds to a backup with the texts that is restored %s', async (when) => {
  const user = await createCopied();
  const { library } = user;
  expectValue(await library.saveClip(makeSaveRequest(1)));
  const [stored] = expectValue(await library.getStoredClips(['clip-1']));
  const backup = makePressmarkFile([stored ?? fail()], later());
  expectValue(await library.editClip('clip-1', { note: 'Written later.' }, later()));
  expectValue(await library.addAnnotation(makeAnnotation(1, { updatedAt: later() })));
  await user.copy();

  const into = openLibrary(createDatabaseName());
  const restoreBackup = () => importFile(into, backup, { mode: 'merge' });
  if (when === 'first') await restoreBackup();
  await restore(user, into);
  if (when === 'last') await restoreBackup();
  const [whole, ...others] = expectValue(await into.getWholeClips(['clip-1']));
  expect(others).toEqual([]);
  expect(whole?.clip).toMatchObject({
    ...{ note: 'Written later.', annotationCount: 1 },
    summary: { completeness: 'full' },
  });
  expect(whole?.versions.at(-1)?.article.body.children).not.toEqual([]);
});

it('does not contain what was deleted for good', async () => {
  const user = await createCopied();
  for (const n of [1, 2]) expectValue(await user.library.saveClip(makeSaveRequest(n)));
  expectValue(await user.library.editClip('clip-1', { note: 'A secret.' }, later()));
  await user.copy();
  expect(await readText(user)).toContain('A secret.');
  expectValue(await user.library.deleteClip('clip-1', later()));
  expectValue(await user.library.emptyBin(later()));
  await user.copy();
  expect(await readText(user)).not.toContain('A secret.');
  expect(await listLinesOf(user)).toBe(1);
});

it('joins its files when there are many', async () => {
  const user = await createCopied();
  expectValue(await user.library.saveClip(makeSaveRequest(1)));
  for (let count = 0; count < 100; count++) {
    expectValue(await user.library.editClip('clip-1', { note: `Note ${count}` }, later()));
    await user.copy();
  }
  const folder = await user.copies.getDirectoryHandle(user.id);
  expect((await listSegments(folder)).length).toBeLessThan(50);
  const { library } = await restore(user);
  expect(expectValue(await library.getClip('clip-1')).note).toBe('Note 99');
});

it('is read as far as its files are intact', async () => {
  const user = await createCopied();
  for (const n of [1, 2]) {
    expectValue(await user.library.saveClip(makeSaveRequest(n)));
    await user.copy();
  }
  const folder = await user.copies.getDirectoryHandle(user.id);
  const [first] = await listSegments(folder);
  const file = await folder.getFileHandle(first?.name ?? '');
  const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
  await replaceFile(file, [bytes.slice(0, 40)]);
  const { library } = await restore(user);
  expect(expectValue(await library.listShelves()).all).toBe(1);
  expect(expectValue(await library.getClip('clip-2')).id).toBe('clip-2');
});

it('of a lost library stays until there is one of the library it was restored to', async () => {
  const folder = makeFolder();
  const lost = await createCopied('lost', folder);
  expectValue(await lost.library.saveClip(makeSaveRequest(1)));
  await lost.copy();
  const next = await createCopied('next', folder);
  await next.copy();
  expect(await hasCopy(folder.copies, 'lost')).toBe(true);
  await restore(lost, next.library);
  await markRestored(folder.copies, 'lost');
  await next.copy();
  expect(await hasCopy(folder.copies, 'lost')).toBe(false);
  expect(await readText(next)).toContain('clip-1');
});

it('of a library that the user deletes meanwhile is removed', async () => {
  const user = await createCopied();
  expectValue(await user.library.saveClip(makeSaveRequest(1)));
  user.faults.onChange = () => {
    delete user.faults.onChange;
    return user.library.deleteEverything();
  };
  await user.copy();
  expect(await hasCopy(user.copies, user.id)).toBe(false);
});

it('is behind until it was written, and after each change', async () => {
  const user = await createCopied();
  const background = openClippingLibrary(async (_, passages) => succeed(passages), {}, user.name);
  const isBehind = async () => expectValue(await background.isCopyBehind());
  expect(await isBehind()).toBe(true);
  await user.copy();
  expect(await isBehind()).toBe(false);
  expectValue(await user.library.saveClip(makeSaveRequest(1)));
  expect(await isBehind()).toBe(true);
  await user.copy();
  expect(await isBehind()).toBe(false);
});

it('has what it had, and is complete at last, however often it is interrupted', async () => {
  const step = fc.tuple(
    fc.constantFrom('save', 'note', 'note', 'mark', 'delete', 'purge', 'copy', 'stop', 'stop'),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 0, max: 5 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const user = await createCopied();
      const { library } = user;
      for (const [name, n, k] of steps) {
        const id = `clip-${n}`;
        if (name === 'save') await library.saveClip(makeSaveRequest(n, { now: later() }));
        if (name === 'note') await library.editClip(id, { note: `Note ${later()}` }, later());
        if (name === 'mark') {
          const time = later();
          await library.addAnnotation(makeAnnotation(n, { id: `mark-${time}`, updatedAt: time }));
        }
        if (name === 'delete') await library.deleteClip(id, later());
        if (name === 'purge') await library.emptyBin(later());
        if (name === 'copy') {
          await user.copy();
          await expectEqual(user);
        }
        if (name === 'stop') {
          let left = k;
          user.faults.onChange = () => {
            left -= 1;
            if (left < 0) throw new DOMException('stopped', 'AbortError');
          };
          await user.copy().catch(() => {});
          delete user.faults.onChange;
        }
      }
      await user.copy();
      await expectEqual(user);
    }),
    { numRuns: scaleRuns(300) },
  );
}, 300_000);

/** Compares what was typed in a library with what its copy brings back. */
async function expectEqual(user: Copied): Promise<void> {
  const ids = ['clip-1', 'clip-2', 'clip-3'];
  const read = async (library: Library) =>
    expectValue(await library.getStoredClips(ids)).map(({ clip, annotations }) => ({
      ...{ id: clip.id, note: clip.note, tags: clip.tags, deletedAt: clip.deletedAt },
      annotations: annotations.map(({ id, note, updatedAt }) => ({ id, note, updatedAt })),
    }));
  const before = await read(user.library);
  if (before.length === 0) expect(await readSafetyCopy(...toArguments(user))).toBeNull();
  else expect(await read((await restore(user)).library)).toEqual(before);
}

function fail(): never {
  throw new Error('nothing was restored');
}
