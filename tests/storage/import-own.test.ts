import { describe, expect, it } from 'vitest';
import type { WholeClip } from '../../core/model';
import { plainText } from '../../core/text';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { everything, found, kinds } from './import-samples';
import {
  anAnnotation,
  anArticle,
  bodyOf,
  expectValue,
  freshLibrary,
  instantAt,
  makeSaveRequest,
} from './samples';

describe('clips of a Pressmark file', () => {
  it('restore an empty library exactly', async () => {
    for (const mode of ['merge', 'replace'] as const) {
      const library = freshLibrary();
      const outcomes = expectValue(
        await library.importClips(sampleClips, mode, false, instantAt(1)),
      );
      expect(new Set(kinds(outcomes))).toEqual(new Set(['added']));
      const byId = (one: WholeClip, other: WholeClip) => (one.clip.id < other.clip.id ? -1 : 1);
      expect([...(await everything(library))].sort(byId)).toEqual([...sampleClips].sort(byId));
      const again = expectValue(await library.importClips(sampleClips, mode, false, instantAt(2)));
      expect(new Set(kinds(again))).toEqual(new Set(['unchanged']));
    }
  });

  it('have their text if a record with only the link precedes it', async () => {
    const library = freshLibrary();
    await library.saveClip(makeSaveRequest(1));
    const [text] = await everything(library);
    if (text === undefined) throw new Error('a clip was meant');
    const article = anArticle({
      url: makeSaveRequest(1).pageUrl,
      completeness: 'link',
      body: bodyOf(''),
    });
    const version = { id: 'version-link', clipId: 'clip-1', keptAt: instantAt(1), article };
    const summary = { ...text.clip.summary, completeness: 'link' as const };
    const clip = { ...text.clip, summary, versionId: version.id };
    const link: WholeClip = { clip, versions: [version], annotations: [] };
    expectValue(await library.importClips([link, text], 'replace', false, instantAt(20)));
    const kept = expectValue(await library.getClip('clip-1'));
    const read = expectValue(await library.getVersion(kept?.versionId ?? ''));
    expect(read && plainText(read.article.body)).toBe(
      plainText(text.versions[0]?.article.body ?? { type: 'root', children: [] }),
    );
    expect(kept?.summary.completeness).toBe(text.clip.summary.completeness);
  });

  async function aLibraryAndItsFile() {
    const library = freshLibrary();
    await library.saveClip(makeSaveRequest(1, { tags: ['a'], note: 'First' }));
    await library.addAnnotation(anAnnotation(1, { note: 'First' }));
    await library.addAnnotation(anAnnotation(1, { id: 'annotation-2', note: 'Second' }));
    const file = await everything(library);
    await library.editClip('clip-1', { tags: ['b'], note: 'Later' }, instantAt(10));
    await library.editAnnotation('annotation-1', { note: 'Later' }, instantAt(10));
    await library.deleteAnnotation('annotation-2', instantAt(10));
    await library.addAnnotation(
      anAnnotation(1, { id: 'annotation-3', note: 'Third', createdAt: instantAt(10) }),
    );
    await library.saveVersion(
      'clip-1',
      'version-2',
      anArticle({ body: bodyOf('New.') }),
      instantAt(10),
    );
    return { library, file };
  }

  it('merge: the later state of a note or annotation is kept, and the earlier is reported', async () => {
    const { library, file } = await aLibraryAndItsFile();
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
    const [whole] = await everything(library);
    expect(whole?.clip).toMatchObject({
      tags: ['b', 'a'],
      note: 'Later',
      versionId: 'version-2',
    });
    expect(whole?.annotations.map(({ id, note }) => [id, note])).toEqual([
      ['annotation-1', 'Later'],
      ['annotation-3', 'Third'],
    ]);
    const newer = file.map((one) => ({
      ...one,
      annotations: one.annotations.map((mark) => ({
        ...mark,
        note: 'Newest',
        updatedAt: instantAt(30),
      })),
    }));
    const outcomes = expectValue(await library.importClips(newer, 'merge', false, instantAt(40)));
    expect(outcomes[0]?.droppedText.map(({ text }) => text)).toEqual(['First', 'Later', 'Second']);
    const notes = (await everything(library))[0]?.annotations.map(({ note }) => note);
    expect(notes).toEqual(['Newest', 'Newest', 'Third']);
  });

  it('replace: each clip becomes the one in the file', async () => {
    const { library, file } = await aLibraryAndItsFile();
    const dry = expectValue(await library.importClips(file, 'replace', true, instantAt(20)));
    const outcomes = expectValue(await library.importClips(file, 'replace', false, instantAt(20)));
    expect(outcomes).toEqual(dry);
    expect(kinds(outcomes)).toEqual(['changed']);
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
    const [whole] = await everything(library);
    expect(whole?.clip).toEqual(file[0]?.clip);
    expect(whole?.annotations).toEqual(file[0]?.annotations);
    expect(whole && plainText(whole.versions[0]?.article.body ?? bodyOf())).toContain('propeller');
    expect(await found(library, 'later')).toBe(0);
    expect(await found(library, 'second')).toBe(1);
  });

  it('replace: a highlight on a removed text version moves to another, so a backup is complete', async () => {
    const { library, file } = await aLibraryAndItsFile();
    const onLater = anAnnotation(1, {
      id: 'on-later',
      versionId: 'version-2',
      createdAt: instantAt(11),
    });
    expectValue(await library.addAnnotation(onLater));
    expectValue(await library.importClips(file, 'replace', false, instantAt(20)));
    const [whole] = expectValue(await library.getStoredClips(['clip-1']));
    expect(whole?.versions.map(({ id }) => id)).toEqual(['version-1']);
    const pointedAt = whole?.annotations.map(({ id, versionId }) => [id, versionId]);
    expect(pointedAt).toContainEqual(['on-later', 'version-1']);
    expect(new Set(pointedAt?.map(([, versionId]) => versionId))).toEqual(new Set(['version-1']));
  });

  it('replace: a note that is typed meanwhile is kept', async () => {
    const { library, file } = await aLibraryAndItsFile();
    await library.editAnnotation('annotation-1', { note: 'Typed meanwhile' }, instantAt(21));
    expectValue(await library.importClips(file, 'replace', false, instantAt(20)));
    const [whole] = await everything(library);
    expect(whole?.annotations.map(({ note }) => note)).toEqual(['Typed meanwhile', 'Second']);
  });

  it('replace: two clips that are one page here become two', async () => {
    const source = freshLibrary();
    await source.saveClip(makeSaveRequest(1, { note: 'One' }));
    await source.saveClip(makeSaveRequest(2, { note: 'Two' }));
    const file = await everything(source);
    const library = freshLibrary();
    await library.saveClip(
      makeSaveRequest(1, { clipId: 'mine', pageUrl: makeSaveRequest(2).article.url }),
    );
    expect((await everything(library))[0]?.clip.addresses).toHaveLength(2);
    for (const expected of [
      ['changed', 'added'],
      ['unchanged', 'unchanged'],
    ]) {
      const outcomes = expectValue(
        await library.importClips(file.toReversed(), 'replace', false, instantAt(20)),
      );
      expect(kinds(outcomes)).toEqual(expected);
      const notes = (await everything(library)).map(({ clip }) => clip.note).sort();
      expect(notes).toEqual(['One', 'Two']);
    }
  });

  it('replace: clips are moved to the bin or restored as in the file', async () => {
    const { library, file } = await aLibraryAndItsFile();
    const binned = file.map(({ clip, ...rest }) => ({
      clip: { ...clip, deletedAt: instantAt(15) },
      ...rest,
    }));
    const outcomes = async (from: typeof file) =>
      kinds(expectValue(await library.importClips(from, 'replace', false, instantAt(20))));
    expect(await outcomes(binned)).toEqual(['binned']);
    expect(await found(library, '')).toBe(0);
    expect(await outcomes(file)).toEqual(['restored']);
    expect(await found(library, '')).toBe(1);
  });

  it.each(['merge', 'replace'] as const)(
    'do not change records of another clip with their ids, and report it: %s',
    async (mode) => {
      const library = freshLibrary();
      await library.saveClip(makeSaveRequest(1));
      await library.addAnnotation(anAnnotation(1));
      const before = await everything(library);
      const source = freshLibrary();
      await source.saveClip(makeSaveRequest(2));
      await source.addAnnotation(anAnnotation(1, { clipId: 'clip-2', versionId: 'version-2' }));
      await source.saveClip(makeSaveRequest(3, { versionId: 'version-1' }));
      const file = await everything(source);
      for (const again of ['the first time', 'the second time']) {
        const outcomes = expectValue(await library.importClips(file, mode, false, instantAt(5)));
        const skippedIds = outcomes.map((outcome) => [outcome.clipId, outcome.skippedIds]);
        expect(skippedIds.sort(), again).toEqual([
          ['clip-2', ['annotation annotation-1']],
          ['clip-3', ['clip clip-3']],
        ]);
      }
      const after = await everything(library);
      expect(after.filter(({ clip }) => clip.id === 'clip-1')).toEqual(before);
      expect(after).toHaveLength(2);
    },
  );

  it('of a page that is saved under another id keep that id', async () => {
    for (const mode of ['merge', 'replace'] as const) {
      const library = freshLibrary();
      await library.saveClip(makeSaveRequest(1));
      const file = await everything(library);
      const other = freshLibrary();
      await other.saveClip(
        makeSaveRequest(1, { clipId: 'other', versionId: 'other-version', note: 'Kept' }),
      );
      await other.addAnnotation(
        anAnnotation(1, { clipId: 'other', versionId: 'other-version', id: 'o' }),
      );
      const [outcome] = expectValue(await other.importClips(file, mode, false, instantAt(5)));
      expect(outcome).toMatchObject({
        clipId: 'other',
        kind: mode === 'merge' ? 'unchanged' : 'changed',
      });
      const all = await everything(other);
      expect(all.map(({ clip }) => [clip.id, clip.note])).toEqual([
        ['other', mode === 'merge' ? 'Kept' : ''],
      ]);
    }
  });
});
