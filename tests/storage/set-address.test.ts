import { describe, expect, it } from 'vitest';
import { fromJson, toJson } from '../../core/export/formats/json';
import { type Annotation, currentVersion } from '../../core/model';
import { openLibrary } from '../../storage';
import { readCounters, readTables, recount } from './recount';
import {
  anAnnotation,
  anArticle,
  bodyOf,
  expectValue,
  freshName,
  instantAt,
  makeSaveRequest,
} from './samples';
import { aStage, aWork, ferryUrl, quotes, type Stage, workId, wrongUrl } from './works';

const [firstId = '', secondId = ''] = aWork().annotations.map(({ id }) => id);

const set = async ({ library }: Stage, url: string | null, minute = 20) =>
  expectValue(await library.setAddress(workId, url, instantAt(minute)));

/** All rows with their user-visible fields, without the time of the last change. */
async function readContents({ name }: Stage) {
  const { clips, versions, annotations } = await readTables(name);
  const bare = (rows: readonly unknown[] | undefined) =>
    (rows as { id: string }[])
      .map(
        ({ updatedAt: _, arrivedAt: __, ...row }: { id: string } & Record<string, unknown>) => row,
      )
      .sort((one, other) => (one['id'] as string).localeCompare(other['id'] as string));
  return { clips: bare(clips), versions: bare(versions), annotations: bare(annotations) };
}

/** Ids and notes, by note. */
function getNotes(annotations: readonly Annotation[]) {
  return annotations
    .map(({ id, note }) => [id, note] as const)
    .sort(([, one], [, other]) => one.localeCompare(other));
}

async function expectCounted({ name }: Stage) {
  expect(await readCounters(name)).toEqual(await recount(name));
}

async function found({ library }: Stage, query: string): Promise<number> {
  return expectValue(await library.find(query, 'newest')).numbers.length;
}

describe('an address that the user typed', () => {
  it('can be corrected, and the wrong one is free again', async () => {
    const stage = await aStage({ hasFerry: false });
    await set(stage, wrongUrl);
    const { clip } = await set(stage, ferryUrl, 21);
    expect(clip.after).toMatchObject({ summary: { url: ferryUrl }, isAddressTyped: true });
    const { library } = stage;
    expect(expectValue(await library.findClip([wrongUrl]))).toBeNull();
    expect(expectValue(await library.findClip([ferryUrl]))?.id).toBe(workId);
    expect(expectValue(await library.getVersion(clip.after.versionId)).article.url).toBe(ferryUrl);
    await expectCounted(stage);
  });

  it('can be removed', async () => {
    const stage = await aStage({ hasFerry: false });
    const before = await readContents(stage);
    await set(stage, wrongUrl);
    await set(stage, null, 21);
    expect(await readContents(stage)).toEqual(before);
    expect(await found(stage, 'is:no-address')).toBe(1);
    await expectCounted(stage);
  });

  it.each([null, wrongUrl])('can be reverted to %s', async (url) => {
    const stage = await aStage({ hasFerry: false });
    if (url !== null) await set(stage, url);
    const before = await readContents(stage);
    const change = await set(stage, ferryUrl, 21);
    expectValue(await stage.library.undoAddress(change, instantAt(22)));
    expect(await readContents(stage)).toEqual(before);
    await expectCounted(stage);
  });

  it('stays once the article was read from its page', async () => {
    const stage = await aStage({ hasFerry: false });
    const change = await set(stage, ferryUrl);
    const article = anArticle({ url: ferryUrl, body: bodyOf(...quotes) });
    expectValue(await stage.library.saveClip(makeSaveRequest(1, { article, pageUrl: ferryUrl })));
    const kept = expectValue(await stage.library.getClip(workId));
    expect(kept).not.toHaveProperty('isAddressTyped');
    const failure = { ok: false, failure: { code: 'address-fixed' } };
    expect(await stage.library.setAddress(workId, wrongUrl, instantAt(22))).toMatchObject(failure);
    expect(await stage.library.undoAddress(change, instantAt(22))).toMatchObject(failure);
    expect(expectValue(await stage.library.getClip(workId))).toEqual(kept);
  });

  it('is no longer only the user’s once a file has it too', async () => {
    const stage = await aStage({ hasFerry: false });
    const { clip } = await set(stage, ferryUrl);
    const link = { ...aWork(), annotations: [] };
    const article = { ...currentVersion(link).article, url: ferryUrl };
    const whole = {
      clip: {
        ...link.clip,
        ...{ id: 'link', versionId: 'link', addresses: [clip.after.addresses[0] ?? ''] },
        summary: { ...link.clip.summary, url: ferryUrl },
      },
      versions: [{ id: 'link', clipId: 'link', keptAt: instantAt(3), article }],
      annotations: [],
    };
    expectValue(await stage.library.importClips([whole], 'add', false, instantAt(30)));
    expect(expectValue(await stage.library.getClip(workId))).not.toHaveProperty('isAddressTyped');
  });

  it('does not come from a file, and so cannot be changed', async () => {
    const stage = await aStage();
    expect(await stage.library.setAddress('clip-1', wrongUrl, instantAt(20))).toMatchObject({
      ok: false,
      failure: { code: 'address-fixed' },
    });
  });

  it('is known as such after an export and an import', async () => {
    const stage = await aStage({ hasFerry: false });
    await set(stage, wrongUrl);
    const wholes = expectValue(await stage.library.getWholeClips([workId]));
    const file = expectValue(fromJson(toJson(wholes, instantAt(30))));
    const fresh = openLibrary(freshName());
    expectValue(await fresh.importClips(file.clips, 'merge', false, instantAt(31)));
    expect(expectValue(await fresh.getClip(workId)).isAddressTyped).toBe(true);
    expectValue(await fresh.setAddress(workId, ferryUrl, instantAt(32)));
  });

  it('comes with a backup to the same highlights without it', async () => {
    const stage = await aStage({ hasFerry: false });
    const older = await aStage({ hasFerry: false });
    const { clip } = await set(stage, ferryUrl);
    const wholes = expectValue(await stage.library.getWholeClips([workId]));
    expectValue(await older.library.importClips(wholes, 'merge', false, instantAt(31)));
    expect(expectValue(await older.library.getClip(workId))).toMatchObject({
      ...{ isAddressTyped: true, addresses: clip.after.addresses },
      summary: { url: ferryUrl },
    });
    await expectCounted(older);
  });
});

describe('highlights that move to the clip with their address', () => {
  it('leave their own clip in the bin, which can be restored with them', async () => {
    const stage = await aStage();
    await set(stage, ferryUrl);
    const { library } = stage;
    expect(await found(stage, 'is:deleted')).toBe(1);
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
    await expectCounted(stage);
  });

  it.each([false, true])('come back exactly, owner in the bin: %s', async (isBinned) => {
    const stage = await aStage({ note: 'On the whole' });
    if (isBinned) expectValue(await stage.library.deleteClip('clip-1', instantAt(15)));
    const before = await readContents(stage);
    const change = await set(stage, ferryUrl);
    expect(await readContents(stage)).not.toEqual(before);
    await expectCounted(stage);
    expectValue(await stage.library.undoAddress(change, instantAt(22)));
    expect(await readContents(stage)).toEqual(before);
    await expectCounted(stage);
    expect(await found(stage, 'is:no-address "Note 1"')).toBe(1);
    expect(await found(stage, 'site:haldencourier.example "Note 1"')).toBe(0);
  });

  it('leave the article the date on which it was clipped, and keep their own', async () => {
    const stage = await aStage();
    const { library } = stage;
    const older = aWork();
    const clippedAt = '2019-03-01T08:00:00.000Z';
    const annotations = older.annotations.map((mark) => ({ ...mark, createdAt: clippedAt }));
    const work = { ...older, clip: { ...older.clip, clippedAt }, annotations };
    expectValue(await library.importClips([work], 'replace', false, instantAt(12)));
    const { clippedAt: before } = expectValue(await library.getClip('clip-1'));
    const content = await readContents(stage);
    const change = await set(stage, ferryUrl);
    const moved = expectValue(await library.listAnnotations('clip-1'));
    expect(moved.map(({ createdAt }) => createdAt)).toEqual([clippedAt, clippedAt]);
    expect(expectValue(await library.getClip('clip-1')).clippedAt).toBe(before);
    // Also after importing the same file again.
    expectValue(await library.importClips([work], 'add', false, instantAt(21)));
    expect(expectValue(await library.getClip('clip-1')).clippedAt).toBe(before);
    await expectCounted(stage);
    expectValue(await library.undoAddress(change, instantAt(22)));
    expect(await readContents(stage)).toEqual(content);
  });

  it('come back exactly after an address that was corrected', async () => {
    const stage = await aStage();
    await set(stage, wrongUrl);
    const before = await readContents(stage);
    const change = await set(stage, ferryUrl, 21);
    expectValue(await stage.library.undoAddress(change, instantAt(22)));
    expect(await readContents(stage)).toEqual(before);
  });

  it('come back out of a highlight of the owner into which they were merged', async () => {
    const stage = await aStage();
    const passage = {
      quote: { exact: quotes[0] ?? '', prefix: '', suffix: '' },
      position: { start: 0, end: quotes[0]?.length ?? 0 },
      textVersion: 1,
    };
    const own = anAnnotation(1, { passage, note: 'Mine', tags: ['own'], createdAt: instantAt(4) });
    expectValue(await stage.library.addAnnotation(own));
    const before = await readContents(stage);
    const change = await set(stage, ferryUrl);
    const merged = expectValue(await stage.library.listAnnotations('clip-1'));
    expect(getNotes(merged)).toEqual([
      [own.id, 'Mine\n\nNote 0'],
      [secondId, 'Note 1'],
    ]);
    expectValue(await stage.library.undoAddress(change, instantAt(22)));
    expect(await readContents(stage)).toEqual(before);
    await expectCounted(stage);
  });

  it('come back with what was typed since', async () => {
    const stage = await aStage();
    const { library } = stage;
    const change = await set(stage, ferryUrl);
    expectValue(
      await library.editAnnotation(firstId, { note: 'Better', tags: ['tide'] }, instantAt(21)),
    );
    expectValue(await library.deleteAnnotation(secondId, instantAt(21)));
    expectValue(await library.editClip('clip-1', { note: 'My own, longer' }, instantAt(21)));
    expectValue(
      await library.addAnnotation(anAnnotation(1, { note: 'New', createdAt: instantAt(21) })),
    );
    expectValue(await library.undoAddress(change, instantAt(22)));
    const back = expectValue(await library.listAnnotations(workId));
    expect(back).toMatchObject([{ id: firstId, note: 'Better', tags: ['tide'] }]);
    expectValue(await library.restoreAnnotation(secondId, instantAt(23)));
    expect(expectValue(await library.getClip('clip-1')).note).toBe('My own, longer');
    expect(expectValue(await library.listAnnotations('clip-1'))).toMatchObject([{ note: 'New' }]);
    expect(await found(stage, 'is:no-address Better')).toBe(1);
    await expectCounted(stage);
  });

  it('leave a restored owner out of the bin if it was edited since', async () => {
    const stage = await aStage();
    const { library } = stage;
    expectValue(await library.deleteClip('clip-1', instantAt(15)));
    const change = await set(stage, ferryUrl);
    expectValue(
      await library.addAnnotation(anAnnotation(1, { note: 'New', createdAt: instantAt(21) })),
    );
    expectValue(await library.undoAddress(change, instantAt(22)));
    expect(expectValue(await library.listAnnotations('clip-1'))).toMatchObject([{ note: 'New' }]);
  });

  it('keep what was typed on a clip that was restored by hand', async () => {
    const stage = await aStage();
    const { library } = stage;
    const change = await set(stage, ferryUrl);
    expectValue(await library.restoreClip(workId, instantAt(21)));
    const [copy] = expectValue(await library.listAnnotations(workId));
    expectValue(
      await library.editAnnotation(copy?.id ?? '', { note: 'On the copy' }, instantAt(22)),
    );
    expectValue(await library.undoAddress(change, instantAt(23)));
    const notes = expectValue(await library.listAnnotations(workId)).map(({ note }) => note);
    expect(notes.sort()).toEqual(['Note 0', 'Note 1', 'On the copy']);
    await expectCounted(stage);
  });

  it('stay where they are if their own clip was deleted for good', async () => {
    const stage = await aStage();
    const { library } = stage;
    const change = await set(stage, ferryUrl);
    expectValue(await library.emptyBin(instantAt(21)));
    expect(await library.undoAddress(change, instantAt(22))).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect(expectValue(await library.listAnnotations('clip-1'))).toHaveLength(2);
  });

  it('come back if the other clip was deleted for good', async () => {
    const stage = await aStage();
    const { library } = stage;
    const change = await set(stage, ferryUrl);
    expectValue(await library.deleteClip('clip-1', instantAt(21)));
    expectValue(await library.purgeClips(['clip-1'], instantAt(21)));
    expectValue(await library.undoAddress(change, instantAt(22)));
    expect(expectValue(await library.listAnnotations(workId))).toHaveLength(2);
    await expectCounted(stage);
  });

  it('are found with the owner by a new import, and what is new of them goes there', async () => {
    const stage = await aStage();
    const { library } = stage;
    await set(stage, ferryUrl);
    const before = await readContents(stage);
    const again = expectValue(await library.importClips([aWork()], 'add', false, instantAt(30)));
    expect(again).toMatchObject([{ clipId: 'clip-1', kind: 'unchanged', staysInBin: false }]);
    expect(await readContents(stage)).toEqual(before);
  });
});
