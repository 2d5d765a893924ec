import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import { readTables } from './recount';
import {
  createDatabaseName,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeSaveRequest,
} from './samples';

const minutesPerDay = 24 * 60;

async function createLibraryWithBin() {
  const name = createDatabaseName();
  const library = openLibrary(name);
  for (const n of [1, 2, 3]) await library.saveClip(makeSaveRequest(n, { tags: ['harbour'] }));
  await library.saveVersion(
    'clip-1',
    'version-1b',
    makeArticle({ headline: 'Changed' }),
    instantAt(4),
  );
  await library.addAnnotation(makeAnnotation(1));
  await library.deleteClip('clip-1', instantAt(10));
  await library.deleteClip('clip-2', instantAt(5 * minutesPerDay));
  return { name, library };
}

describe('the bin', () => {
  it('keeps deleted clips for 30 days', async () => {
    const { name, library } = await createLibraryWithBin();
    expect(expectValue(await library.purgeBin(instantAt(30 * minutesPerDay + 9)))).toBe(0);
    expect(expectValue(await library.listShelves()).bin).toBe(2);
    expect(expectValue(await library.purgeBin(instantAt(30 * minutesPerDay + 10)))).toBe(1);
    expect(expectValue(await library.listShelves())).toMatchObject({ bin: 1, all: 1 });
    const rows = await readTables(name);
    expect(rows['clips']).toMatchObject([{ id: 'clip-2' }, { id: 'clip-3' }]);
    expect(rows['versions']).toMatchObject([{ id: 'version-2' }, { id: 'version-3' }]);
    expect(rows['annotations']).toEqual([]);
    expect(rows['tombstones']).toEqual(
      [
        { id: 'annotation-1', kind: 'annotation' },
        { id: 'clip-1', kind: 'clip' },
        { id: 'version-1', kind: 'version' },
        { id: 'version-1b', kind: 'version' },
      ].map((row) => ({ ...row, deletedAt: instantAt(30 * minutesPerDay + 10) })),
    );
  });

  it('can be emptied without affecting other clips', async () => {
    const { library } = await createLibraryWithBin();
    await library.restoreClip('clip-2', instantAt(6 * minutesPerDay));
    const progress: number[][] = [];
    const emptied = await library.emptyBin(instantAt(6 * minutesPerDay), {
      onProgress: (done, total) => progress.push([done, total]),
    });
    expect(expectValue(emptied)).toBe(1);
    expect(progress).toEqual([[1, 1]]);
    expect(expectValue(await library.getClip('clip-2')).tags).toEqual(['harbour']);
    expect(await library.restoreClip('clip-1', instantAt(7 * minutesPerDay))).toMatchObject({
      ok: false,
    });
  });

  it('purges given clips, but none outside the bin', async () => {
    const { name, library } = await createLibraryWithBin();
    const [first] = (await readTables(name))['clips'] as [{ number: number }];
    const keys = [first.number, 'clip-3', 'clip-9'];
    expect(expectValue(await library.purgeClips(keys, instantAt(11)))).toBe(1);
    expect(expectValue(await library.listShelves())).toMatchObject({ all: 1, bin: 1 });
    const { clips, versions, tombstones } = await readTables(name);
    expect(clips).toMatchObject([{ id: 'clip-2' }, { id: 'clip-3' }]);
    expect(versions).toMatchObject([{ id: 'version-2' }, { id: 'version-3' }]);
    expect(tombstones).toHaveLength(4);
    expect(await library.restoreClip('clip-1', instantAt(12))).toMatchObject({ ok: false });
  });

  it('keeps the remaining clips when emptying it is aborted', async () => {
    const library = openLibrary(createDatabaseName());
    const ids = Array.from({ length: 50 }, (_, index) => `clip-${index + 1}`);
    for (const n of ids.keys()) await library.saveClip(makeSaveRequest(n + 1));
    await library.changeClips(ids, { isDeleted: true }, instantAt(60));
    const controller = new AbortController();
    const progress: number[][] = [];
    const emptied = await library.emptyBin(instantAt(61), {
      signal: controller.signal,
      onProgress(done, total) {
        progress.push([done, total]);
        controller.abort();
      },
    });
    expect(expectValue(emptied)).toBe(20);
    expect(progress).toEqual([[20, 50]]);
    expect(expectValue(await library.listShelves())).toMatchObject({ all: 0, bin: 30 });
    expect(expectValue(await library.emptyBin(instantAt(62)))).toBe(30);
  });

  it('frees the address of a purged clip, so the article can be saved again', async () => {
    const { library } = await createLibraryWithBin();
    await library.emptyBin(instantAt(6 * minutesPerDay));
    const again = makeSaveRequest(1, { clipId: 'clip-9', versionId: 'version-9' });
    expect(expectValue(await library.saveClip(again))).toMatchObject({
      created: true,
      clip: { id: 'clip-9', annotationCount: 0 },
    });
  });

  it('also keeps deleted annotations for 30 days', async () => {
    const { name, library } = await createLibraryWithBin();
    await library.addAnnotation(makeAnnotation(3));
    await library.deleteAnnotation('annotation-3', instantAt(20));
    await library.purgeBin(instantAt(30 * minutesPerDay + 19));
    expect(
      expectValue(await library.restoreAnnotation('annotation-3', instantAt(21))),
    ).toMatchObject({
      deletedAt: null,
    });
    await library.deleteAnnotation('annotation-3', instantAt(22));
    await library.purgeBin(instantAt(30 * minutesPerDay + 22));
    const { annotations, tombstones } = await readTables(name);
    expect(annotations).toEqual([]);
    expect(tombstones).toContainEqual(expect.objectContaining({ id: 'annotation-3' }));
  });
});
