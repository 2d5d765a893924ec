import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../core/model';
import { expectValue, instantAt, makeAnnotation } from './samples';
import {
  countFound,
  createWorkFixture,
  expectCorrectCounters,
  ferryUrl,
  makeWork,
  quotes,
  readContents,
  setAddress,
  workId,
  wrongUrl,
} from './work-fixture';

const [firstId = '', secondId = ''] = makeWork().annotations.map(({ id }) => id);

/** Returns ids and notes, sorted by note. */
function getNotes(annotations: readonly Annotation[]) {
  return annotations
    .map(({ id, note }) => [id, note] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));
}

describe('highlights moved to the clip with their address', () => {
  it('leave copies in their own clip, which is moved to the bin', async () => {
    const fixture = await createWorkFixture();
    await setAddress(fixture, ferryUrl);
    const { library } = fixture;
    expect(await countFound(fixture, 'is:deleted')).toBe(1);
    const moved = expectValue(await library.listAnnotations('clip-1'));
    expect(getNotes(moved)).toEqual([
      [firstId, 'Note 0'],
      [secondId, 'Note 1'],
    ]);
    expectValue(await library.restoreClip(workId, instantAt(30)));
    const copies = expectValue(await library.listAnnotations(workId));
    expect(getNotes(copies).map(([, note]) => note)).toEqual(['Note 0', 'Note 1']);
    expect(copies.map(({ tags }) => tags)).toEqual([['quay'], ['quay']]);
    expect(expectValue(await library.getClip(workId)).summary.url).toBeNull();
    await expectCorrectCounters(fixture);
  });

  it.each([false, true])(
    'are moved back exactly by undo, target clip in the bin: %s',
    async (isBinned) => {
      const fixture = await createWorkFixture({ note: 'On the whole' });
      if (isBinned) expectValue(await fixture.library.deleteClip('clip-1', instantAt(15)));
      const before = await readContents(fixture);
      const change = await setAddress(fixture, ferryUrl);
      expect(await readContents(fixture)).not.toEqual(before);
      await expectCorrectCounters(fixture);
      expectValue(await fixture.library.undoAddress(change, instantAt(22)));
      expect(await readContents(fixture)).toEqual(before);
      await expectCorrectCounters(fixture);
      expect(await countFound(fixture, 'is:no-address "Note 1"')).toBe(1);
      expect(await countFound(fixture, 'site:haldencourier.example "Note 1"')).toBe(0);
    },
  );

  it('keep their own dates, and do not change the date of the article', async () => {
    const fixture = await createWorkFixture();
    const { library } = fixture;
    const older = makeWork();
    const clippedAt = '2019-03-01T08:00:00.000Z';
    const annotations = older.annotations.map((annotation) => ({
      ...annotation,
      createdAt: clippedAt,
    }));
    const work = { ...older, clip: { ...older.clip, clippedAt }, annotations };
    expectValue(await library.importClips([work], 'replace', false, instantAt(12)));
    const { clippedAt: before } = expectValue(await library.getClip('clip-1'));
    const content = await readContents(fixture);
    const change = await setAddress(fixture, ferryUrl);
    const moved = expectValue(await library.listAnnotations('clip-1'));
    expect(moved.map(({ createdAt }) => createdAt)).toEqual([clippedAt, clippedAt]);
    expect(expectValue(await library.getClip('clip-1')).clippedAt).toBe(before);
    // Importing the file again does not change it either.
    expectValue(await library.importClips([work], 'add', false, instantAt(21)));
    expect(expectValue(await library.getClip('clip-1')).clippedAt).toBe(before);
    await expectCorrectCounters(fixture);
    expectValue(await library.undoAddress(change, instantAt(22)));
    expect(await readContents(fixture)).toEqual(content);
  });

  it('are moved back exactly by undo after their address was corrected', async () => {
    const fixture = await createWorkFixture();
    await setAddress(fixture, wrongUrl);
    const before = await readContents(fixture);
    const change = await setAddress(fixture, ferryUrl, 21);
    expectValue(await fixture.library.undoAddress(change, instantAt(22)));
    expect(await readContents(fixture)).toEqual(before);
  });

  it('are moved back by undo from a highlight they were merged into', async () => {
    const fixture = await createWorkFixture();
    const passage = {
      quote: { exact: quotes[0] ?? '', prefix: '', suffix: '' },
      position: { start: 0, end: quotes[0]?.length ?? 0 },
      textVersion: 1,
    };
    const existing = makeAnnotation(1, {
      passage,
      note: 'Mine',
      tags: ['own'],
      createdAt: instantAt(4),
    });
    expectValue(await fixture.library.addAnnotation(existing));
    const before = await readContents(fixture);
    const change = await setAddress(fixture, ferryUrl);
    const merged = expectValue(await fixture.library.listAnnotations('clip-1'));
    expect(getNotes(merged)).toEqual([
      [existing.id, 'Mine\n\nNote 0'],
      [secondId, 'Note 1'],
    ]);
    expectValue(await fixture.library.undoAddress(change, instantAt(22)));
    expect(await readContents(fixture)).toEqual(before);
    await expectCorrectCounters(fixture);
  });

  it('are moved back by undo with later edits', async () => {
    const fixture = await createWorkFixture();
    const { library } = fixture;
    const change = await setAddress(fixture, ferryUrl);
    expectValue(
      await library.editAnnotation(firstId, { note: 'Better', tags: ['tide'] }, instantAt(21)),
    );
    expectValue(await library.deleteAnnotation(secondId, instantAt(21)));
    expectValue(await library.editClip('clip-1', { note: 'My own, longer' }, instantAt(21)));
    expectValue(
      await library.addAnnotation(makeAnnotation(1, { note: 'New', createdAt: instantAt(21) })),
    );
    expectValue(await library.undoAddress(change, instantAt(22)));
    const movedBack = expectValue(await library.listAnnotations(workId));
    expect(movedBack).toMatchObject([{ id: firstId, note: 'Better', tags: ['tide'] }]);
    expectValue(await library.restoreAnnotation(secondId, instantAt(23)));
    expect(expectValue(await library.getClip('clip-1')).note).toBe('My own, longer');
    expect(expectValue(await library.listAnnotations('clip-1'))).toMatchObject([{ note: 'New' }]);
    expect(await countFound(fixture, 'is:no-address Better')).toBe(1);
    await expectCorrectCounters(fixture);
  });

  it('do not return the target clip to the bin on undo if it was edited since', async () => {
    const fixture = await createWorkFixture();
    const { library } = fixture;
    expectValue(await library.deleteClip('clip-1', instantAt(15)));
    const change = await setAddress(fixture, ferryUrl);
    expectValue(
      await library.addAnnotation(makeAnnotation(1, { note: 'New', createdAt: instantAt(21) })),
    );
    expectValue(await library.undoAddress(change, instantAt(22)));
    expect(expectValue(await library.listAnnotations('clip-1'))).toMatchObject([{ note: 'New' }]);
  });

  it('keep edits made on their own clip after it was restored', async () => {
    const fixture = await createWorkFixture();
    const { library } = fixture;
    const change = await setAddress(fixture, ferryUrl);
    expectValue(await library.restoreClip(workId, instantAt(21)));
    const [copy] = expectValue(await library.listAnnotations(workId));
    expectValue(
      await library.editAnnotation(copy?.id ?? '', { note: 'On the copy' }, instantAt(22)),
    );
    expectValue(await library.undoAddress(change, instantAt(23)));
    const notes = expectValue(await library.listAnnotations(workId)).map(({ note }) => note);
    expect(notes.sort()).toEqual(['Note 0', 'Note 1', 'On the copy']);
    await expectCorrectCounters(fixture);
  });

  it('stay on the target clip if their own clip was purged', async () => {
    const fixture = await createWorkFixture();
    const { library } = fixture;
    const change = await setAddress(fixture, ferryUrl);
    expectValue(await library.emptyBin(instantAt(21)));
    expect(await library.undoAddress(change, instantAt(22))).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect(expectValue(await library.listAnnotations('clip-1'))).toHaveLength(2);
  });

  it('are moved back by undo if the target clip was purged', async () => {
    const fixture = await createWorkFixture();
    const { library } = fixture;
    const change = await setAddress(fixture, ferryUrl);
    expectValue(await library.deleteClip('clip-1', instantAt(21)));
    expectValue(await library.purgeClips(['clip-1'], instantAt(21)));
    expectValue(await library.undoAddress(change, instantAt(22)));
    expect(expectValue(await library.listAnnotations(workId))).toHaveLength(2);
    await expectCorrectCounters(fixture);
  });

  it('are recognised on the target clip by a new import', async () => {
    const fixture = await createWorkFixture();
    const { library } = fixture;
    await setAddress(fixture, ferryUrl);
    const before = await readContents(fixture);
    const again = expectValue(await library.importClips([makeWork()], 'add', false, instantAt(30)));
    expect(again).toMatchObject([{ clipId: 'clip-1', kind: 'unchanged', staysInBin: false }]);
    expect(await readContents(fixture)).toEqual(before);
  });
});
