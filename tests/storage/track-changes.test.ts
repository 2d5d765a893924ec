import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../storage';
import { openLibrary, watchTrackedChanges } from '../../storage';
import { trackingKey } from '../../storage/schema/track-changes';
import { readTables } from './recount';
import {
  createDatabaseName,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';

const pictureUrl = 'https://pictures.example/1.png';

/** A library with three clips, the second highlighted, whose changes are tracked from now on. */
async function createTracked() {
  const name = createDatabaseName();
  const library = openLibrary(name);
  for (const n of [1, 2, 3]) expectValue(await library.saveClip(makeSaveRequest(n)));
  expectValue(
    await library.addAnnotation(makeAnnotation(2, { clipId: 'clip-2', versionId: 'version-2' })),
  );
  await withTable(name, (changes) => changes.put({ id: trackingKey }));
  return { name, library };
}

async function withTable(name: string, work: (changes: Dexie.Table) => PromiseLike<unknown>) {
  const db = await new Dexie(name).open();
  await work(db.table('syncChanges'));
  db.close();
}

async function listChanged(name: string): Promise<readonly string[]> {
  const rows = (await readTables(name))['syncChanges'] as { id: string }[];
  return rows.map(({ id }) => id).filter((id) => id !== trackingKey);
}

describe('the clips that were changed', () => {
  it.each<[string, (library: Library) => Promise<unknown>, string]>([
    ['saved', (library) => library.saveClip(makeSaveRequest(4)), 'clip-4'],
    [
      'edited',
      (library) => library.editClip('clip-1', { note: 'Ask Mirre.' }, instantAt(9)),
      'clip-1',
    ],
    ['deleted', (library) => library.deleteClip('clip-1', instantAt(9)), 'clip-1'],
    [
      'marked as read',
      (library) => library.changeClips(['clip-3'], { isRead: true }, instantAt(9)),
      'clip-3',
    ],
    [
      'saved in a new version',
      (library) =>
        library.saveVersion(
          'clip-1',
          'version-1b',
          makeArticle({ body: makeBody('Another text.') }),
          instantAt(9),
        ),
      'clip-1',
    ],
    [
      'highlighted',
      (library) =>
        library.addAnnotation(makeAnnotation(1, { clipId: 'clip-1', versionId: 'version-1' })),
      'clip-1',
    ],
    [
      'given a note',
      (library) => library.editAnnotation('annotation-2', { note: 'Sure?' }, instantAt(9)),
      'clip-2',
    ],
  ])('are noted when one is %s', async (_, change, id) => {
    const { name, library } = await createTracked();
    await change(library);
    expect(await listChanged(name)).toEqual([id]);
  });

  it('are noted when one is deleted for good, with its versions and highlights', async () => {
    const { name, library } = await createTracked();
    expectValue(await library.deleteClip('clip-2', instantAt(9)));
    await withTable(name, (changes) => changes.delete('clip-2'));
    expectValue(await library.purgeBin(instantAt(60 * 24 * 60)));
    expect(await listChanged(name)).toEqual(['clip-2']);
  });

  it('are noted when a highlight is deleted for good', async () => {
    const { name, library } = await createTracked();
    expectValue(await library.deleteAnnotation('annotation-2', instantAt(9)));
    await withTable(name, (changes) => changes.delete('clip-2'));
    expectValue(await library.purgeBin(instantAt(60 * 24 * 60)));
    expect(await listChanged(name)).toEqual(['clip-2']);
  });

  it('are noted when an image of one is stored', async () => {
    const name = createDatabaseName();
    const library = openLibrary(name);
    const article = makeArticle({
      image: { url: pictureUrl, alt: '', caption: null, credit: null },
    });
    expectValue(await library.saveClip(makeSaveRequest(1, { article })));
    await withTable(name, (changes) => changes.put({ id: trackingKey }));
    expectValue(
      await library.saveImage(pictureUrl, 'image/png', Uint8Array.of(1, 2), instantAt(9)),
    );
    expect(await listChanged(name)).toEqual(['clip-1']);
  });

  it('are noted again, under another mark, when they are changed again', async () => {
    const { name, library } = await createTracked();
    const readMark = async () => {
      expectValue(await library.changeClips(['clip-3'], { isRead: true }, instantAt(9)));
      const rows = (await readTables(name))['syncChanges'] as { id: string; mark: string }[];
      return rows.find(({ id }) => id === 'clip-3')?.mark;
    };
    const mark = await readMark();
    expect(mark).toMatch(/^[0-9a-f-]{36}$/);
    expectValue(await library.changeClips(['clip-3'], { isRead: false }, instantAt(10)));
    expect(await readMark()).not.toBe(mark);
  });

  it('are not noted if changes are not tracked, or if nothing was changed', async () => {
    const { name, library } = await createTracked();
    expect(await library.editClip('clip-9', { note: 'Ask.' }, instantAt(9))).toMatchObject({
      ok: false,
    });
    expectValue(await library.listClips(9));
    expect(await listChanged(name)).toEqual([]);
    await withTable(name, (changes) => changes.clear());
    expectValue(await library.deleteClip('clip-1', instantAt(9)));
    expect(await listChanged(name)).toEqual([]);
  });

  it('are forgotten with the library, which stays on other devices', async () => {
    const { name, library } = await createTracked();
    expectValue(await library.deleteClip('clip-1', instantAt(9)));
    expectValue(await library.deleteEverything());
    expect((await readTables(name))['syncChanges']).toEqual([]);
  });
});

describe('a listener for tracked changes', () => {
  /** Counts calls of a listener while `work` is done and for a moment after it. */
  async function countCalls(name: string, work: () => Promise<unknown>): Promise<number> {
    let calls = 0;
    watchTrackedChanges(() => {
      calls += 1;
    }, name);
    await work();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return calls;
  }

  it('is called after a change', async () => {
    const { name, library } = await createTracked();
    const calls = await countCalls(name, async () =>
      expectValue(await library.saveClip(makeSaveRequest(4))),
    );
    expect(calls).toBeGreaterThan(0);
  });

  it('is not called while changes are not tracked', async () => {
    const name = createDatabaseName();
    const library = openLibrary(name);
    expectValue(await library.saveClip(makeSaveRequest(1)));
    const calls = await countCalls(name, async () =>
      expectValue(await library.saveClip(makeSaveRequest(2))),
    );
    expect(calls).toBe(0);
  });
});
