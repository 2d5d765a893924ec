import { describe, expect, it } from 'vitest';
import type { WholeClip } from '../../core/model';
import { plainText } from '../../core/text';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { countFound, getKinds, readWholeClips } from './import-samples';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';

describe('importing a Pressmark file', () => {
  it('restores all clips exactly in an empty library', async () => {
    for (const mode of ['merge', 'replace'] as const) {
      const library = createLibrary();
      const outcomes = expectValue(
        await library.importClips(sampleClips, mode, false, instantAt(1)),
      );
      expect(new Set(getKinds(outcomes))).toEqual(new Set(['added']));
      const byId = (a: WholeClip, b: WholeClip) => (a.clip.id < b.clip.id ? -1 : 1);
      expect([...(await readWholeClips(library))].sort(byId)).toEqual([...sampleClips].sort(byId));
      const again = expectValue(await library.importClips(sampleClips, mode, false, instantAt(2)));
      expect(new Set(getKinds(again))).toEqual(new Set(['unchanged']));
    }
  });

  it('imports the text of a clip even if a record with only its link precedes it', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1));
    const [text] = await readWholeClips(library);
    if (text === undefined) throw new Error('no clip');
    const article = makeArticle({
      url: makeSaveRequest(1).pageUrl,
      completeness: 'link',
      body: makeBody(''),
    });
    const version = { id: 'version-link', clipId: 'clip-1', keptAt: instantAt(1), article };
    const summary = { ...text.clip.summary, completeness: 'link' as const };
    const clip = { ...text.clip, summary, versionId: version.id };
    const link: WholeClip = { clip, versions: [version], annotations: [] };
    expectValue(await library.importClips([link, text], 'replace', false, instantAt(20)));
    const storedClip = expectValue(await library.getClip('clip-1'));
    const storedVersion = expectValue(await library.getVersion(storedClip?.versionId ?? ''));
    expect(storedVersion && plainText(storedVersion.article.body)).toBe(
      plainText(text.versions[0]?.article.body ?? { type: 'root', children: [] }),
    );
    expect(storedClip?.summary.completeness).toBe(text.clip.summary.completeness);
  });

  async function createLibraryAndFile() {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1, { tags: ['a'], note: 'First' }));
    await library.addAnnotation(makeAnnotation(1, { note: 'First' }));
    await library.addAnnotation(makeAnnotation(1, { id: 'annotation-2', note: 'Second' }));
    const file = await readWholeClips(library);
    await library.editClip('clip-1', { tags: ['b'], note: 'Later' }, instantAt(10));
    await library.editAnnotation('annotation-1', { note: 'Later' }, instantAt(10));
    await library.deleteAnnotation('annotation-2', instantAt(10));
    await library.addAnnotation(
      makeAnnotation(1, { id: 'annotation-3', note: 'Third', createdAt: instantAt(10) }),
    );
    await library.saveVersion(
      'clip-1',
      'version-2',
      makeArticle({ body: makeBody('New.') }),
      instantAt(10),
    );
    return { library, file };
  }

  it('merge: keeps the later state of a note or annotation, and reports the earlier one', async () => {
    const { library, file } = await createLibraryAndFile();
    for (const minute of [20, 21]) {
      const outcomes = expectValue(
        await library.importClips(file, 'merge', false, instantAt(minute)),
      );
      expect(outcomes.map(({ droppedText }) => droppedText)).toEqual([
        [
          { field: 'note', text: 'First', quote: null },
          { field: 'note', text: 'First', quote: 'its last crossing' },
        ],
      ]);
    }
    const [whole] = await readWholeClips(library);
    expect(whole?.clip).toMatchObject({
      tags: ['b', 'a'],
      note: 'Later',
      versionId: 'version-2',
    });
    expect(whole?.annotations.map(({ id, note }) => [id, note])).toEqual([
      ['annotation-1', 'Later'],
      ['annotation-3', 'Third'],
    ]);
    const newer = file.map((whole) => ({
      ...whole,
      annotations: whole.annotations.map((annotation) => ({
        ...annotation,
        note: 'Newest',
        updatedAt: instantAt(30),
      })),
    }));
    const outcomes = expectValue(await library.importClips(newer, 'merge', false, instantAt(40)));
    expect(outcomes[0]?.droppedText.map(({ text }) => text)).toEqual(['First', 'Later', 'Second']);
    const notes = (await readWholeClips(library))[0]?.annotations.map(({ note }) => note);
    expect(notes).toEqual(['Newest', 'Newest', 'Third']);
  });

  it('replace: makes each clip equal to the one in the file', async () => {
    const { library, file } = await createLibraryAndFile();
    const dry = expectValue(await library.importClips(file, 'replace', true, instantAt(20)));
    const outcomes = expectValue(await library.importClips(file, 'replace', false, instantAt(20)));
    expect(outcomes).toEqual(dry);
    expect(getKinds(outcomes)).toEqual(['changed']);
    const quote = 'its last crossing';
    expect(outcomes[0]).toMatchObject({
      droppedText: [],
      replacedText: [
        { field: 'note', text: 'Later', quote: null },
        { field: 'tags', text: 'b', quote: null },
        { field: 'text', text: instantAt(10), quote: null },
        { field: 'note', text: 'Later', quote },
        { field: 'mark', text: quote, quote: null },
        { field: 'note', text: 'Third', quote },
      ],
    });
    const again = expectValue(await library.importClips(file, 'replace', false, instantAt(21)));
    expect(again).toMatchObject([{ kind: 'unchanged', replacedText: [] }]);
    const [whole] = await readWholeClips(library);
    expect(whole?.clip).toEqual(file[0]?.clip);
    expect(whole?.annotations).toEqual(file[0]?.annotations);
    expect(whole && plainText(whole.versions[0]?.article.body ?? makeBody())).toContain(
      'propeller',
    );
    expect(await countFound(library, 'later')).toBe(0);
    expect(await countFound(library, 'second')).toBe(1);
  });

  it('replace: moves highlights of a removed version to another one, to keep a backup complete', async () => {
    const { library, file } = await createLibraryAndFile();
    const onLater = makeAnnotation(1, {
      id: 'on-later',
      versionId: 'version-2',
      createdAt: instantAt(11),
    });
    expectValue(await library.addAnnotation(onLater));
    expectValue(await library.importClips(file, 'replace', false, instantAt(20)));
    const [whole] = expectValue(await library.getStoredClips(['clip-1']));
    expect(whole?.versions.map(({ id }) => id)).toEqual(['version-1']);
    const versionIds = whole?.annotations.map(({ id, versionId }) => [id, versionId]);
    expect(versionIds).toContainEqual(['on-later', 'version-1']);
    expect(new Set(versionIds?.map(([, versionId]) => versionId))).toEqual(new Set(['version-1']));
  });

  it('replace: keeps a note that was typed during the import', async () => {
    const { library, file } = await createLibraryAndFile();
    await library.editAnnotation('annotation-1', { note: 'Typed meanwhile' }, instantAt(21));
    expectValue(await library.importClips(file, 'replace', false, instantAt(20)));
    const [whole] = await readWholeClips(library);
    expect(whole?.annotations.map(({ note }) => note)).toEqual(['Typed meanwhile', 'Second']);
  });

  it('replace: splits a clip if the file has a clip for each of its addresses', async () => {
    const source = createLibrary();
    await source.saveClip(makeSaveRequest(1, { note: 'One' }));
    await source.saveClip(makeSaveRequest(2, { note: 'Two' }));
    const file = await readWholeClips(source);
    const library = createLibrary();
    await library.saveClip(
      makeSaveRequest(1, { clipId: 'mine', pageUrl: makeSaveRequest(2).article.url }),
    );
    expect((await readWholeClips(library))[0]?.clip.addresses).toHaveLength(2);
    for (const expected of [
      ['changed', 'added'],
      ['unchanged', 'unchanged'],
    ]) {
      const outcomes = expectValue(
        await library.importClips(file.toReversed(), 'replace', false, instantAt(20)),
      );
      expect(getKinds(outcomes)).toEqual(expected);
      const notes = (await readWholeClips(library)).map(({ clip }) => clip.note).sort();
      expect(notes).toEqual(['One', 'Two']);
    }
  });

  it('replace: moves clips to the bin or restores them as in the file', async () => {
    const { library, file } = await createLibraryAndFile();
    const binned = file.map(({ clip, ...rest }) => ({
      clip: { ...clip, deletedAt: instantAt(15) },
      ...rest,
    }));
    const importAndGetKinds = async (from: typeof file) =>
      getKinds(expectValue(await library.importClips(from, 'replace', false, instantAt(20))));
    expect(await importAndGetKinds(binned)).toEqual(['binned']);
    expect(await countFound(library, '')).toBe(0);
    expect(await importAndGetKinds(file)).toEqual(['restored']);
    expect(await countFound(library, '')).toBe(1);
  });

  it.each(['merge', 'replace'] as const)(
    'does not change records of another clip with the same ids, and reports them: %s',
    async (mode) => {
      const library = createLibrary();
      await library.saveClip(makeSaveRequest(1));
      await library.addAnnotation(makeAnnotation(1));
      const before = await readWholeClips(library);
      const source = createLibrary();
      await source.saveClip(makeSaveRequest(2));
      await source.addAnnotation(makeAnnotation(1, { clipId: 'clip-2', versionId: 'version-2' }));
      await source.saveClip(makeSaveRequest(3, { versionId: 'version-1' }));
      const file = await readWholeClips(source);
      for (const run of ['first run', 'second run']) {
        const outcomes = expectValue(await library.importClips(file, mode, false, instantAt(5)));
        const skippedIds = outcomes.map((outcome) => [outcome.clipId, outcome.skippedIds]);
        expect(skippedIds.sort(), run).toEqual([
          ['clip-2', ['annotation annotation-1']],
          ['clip-3', ['clip clip-3']],
        ]);
      }
      const after = await readWholeClips(library);
      expect(after.filter(({ clip }) => clip.id === 'clip-1')).toEqual(before);
      expect(after).toHaveLength(2);
    },
  );

  it('keeps the id of a clip that the file has under another id', async () => {
    for (const mode of ['merge', 'replace'] as const) {
      const library = createLibrary();
      await library.saveClip(makeSaveRequest(1));
      const file = await readWholeClips(library);
      const other = createLibrary();
      await other.saveClip(
        makeSaveRequest(1, { clipId: 'other', versionId: 'other-version', note: 'Kept' }),
      );
      await other.addAnnotation(
        makeAnnotation(1, { clipId: 'other', versionId: 'other-version', id: 'o' }),
      );
      const [outcome] = expectValue(await other.importClips(file, mode, false, instantAt(5)));
      expect(outcome).toMatchObject({
        clipId: 'other',
        kind: mode === 'merge' ? 'unchanged' : 'changed',
      });
      const all = await readWholeClips(other);
      expect(all.map(({ clip }) => [clip.id, clip.note])).toEqual([
        ['other', mode === 'merge' ? 'Kept' : ''],
      ]);
    }
  });
});
