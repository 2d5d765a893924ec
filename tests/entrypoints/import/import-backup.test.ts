import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../../core/backup';
import { defaultSettings, type SavedSearch, type Tag } from '../../../core/model';
import { samplePictures } from '../../../scripts/check-formats/sample-pictures';
import { readWholeClips } from '../../storage/import-samples';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeSaveRequest,
} from '../../storage/samples';
import { importFile } from './import-file';

describe('the import of a backup', () => {
  const tag: Tag = {
    key: 'a',
    name: 'A',
    colour: 'sky',
    uses: 1,
    usedAt: instantAt(1),
    updatedAt: instantAt(1),
    deletedAt: null,
  };
  const search: SavedSearch = {
    id: 's',
    name: 'Sea',
    question: 'tag:a',
    createdAt: instantAt(1),
    updatedAt: instantAt(1),
    deletedAt: null,
  };
  const settings = { ...defaultSettings, reader: { ...defaultSettings.reader, size: 5 } };

  const ownSearch = {
    ...{ tags: [], settings: null, preferences: {}, drafts: [] },
    searches: [{ ...search, id: 'mine', name: 'Mine', question: 'tag:mine' }],
  };

  /** Makes a library and its backup. */
  async function makeBackup() {
    const library = createLibrary();
    const request = makeSaveRequest(1, { tags: ['a'] });
    const figures = samplePictures.map(({ url }) => ({
      type: 'figure' as const,
      children: [{ type: 'image' as const, url, alt: '' }] as const,
      credit: null,
    }));
    const { body } = request.article;
    const article = {
      ...request.article,
      body: { ...body, children: [...body.children, ...figures] },
    };
    await library.saveClip({ ...request, article });
    await library.saveClip(makeSaveRequest(2));
    await library.addAnnotation(makeAnnotation(1));
    const clips = await readWholeClips(library);
    const pieces: Uint8Array[] = [];
    const source = { clips, pictures: samplePictures, tags: [tag], settings, searches: [search] };
    for await (const piece of writeBackup(source, instantAt(50))) pieces.push(piece);
    return { library, clips, bytes: new Uint8Array(Buffer.concat(pieces)) };
  }

  it('restores clips, images, colours, searches and settings into an empty library', async () => {
    const { clips, bytes } = await makeBackup();
    const library = createLibrary();
    const result = await importFile(library, bytes, { mode: 'replace' });
    expect(result).toMatchObject({ counts: { added: 2, marks: 1 }, remarks: [], failure: null });
    expect(await readWholeClips(library)).toEqual(clips);
    for (const { url, bytes: image } of samplePictures) {
      expect(expectValue(await library.findImage('clip-1', url))?.bytes).toEqual(image);
    }
    expect(expectValue(await library.getSettings())).toEqual(settings);
    const shelves = expectValue(await library.listShelves());
    expect(shelves.tags).toMatchObject([{ key: 'a', colour: 'sky' }]);
    expect(shelves.searches).toMatchObject([{ id: 's', name: 'Sea' }]);
  });

  it('moves other clips to the bin when replacing the library', async () => {
    const { library, clips, bytes } = await makeBackup();
    await library.saveClip(makeSaveRequest(3));
    expectValue(await library.restoreLibraryMetadata(ownSearch, 'merge', instantAt(59)));
    await library.editClip('clip-1', { tags: ['b'], note: 'Later' }, instantAt(60));
    await library.saveSettings(defaultSettings, instantAt(60));
    const dryRun = await importFile(library, bytes, { mode: 'replace', isDryRun: true });
    expect(dryRun.counts).toMatchObject({ added: 0, changed: 1, binned: 1, unchanged: 1 });
    const reported: number[] = [];
    const onProgress = (done: number) => reported.push(done);
    const result = await importFile(library, bytes, { mode: 'replace', onProgress });
    expect(result.counts).toEqual(dryRun.counts);
    expect(result.remarks).toEqual(dryRun.remarks);
    expect(dryRun.remarks.map(({ code, place, detail }) => [code, place.field, detail])).toEqual([
      ['replaced-words', { part: 'note' }, 'Later'],
      ['replaced-words', { part: 'tags' }, 'b'],
      ['replaced-words', { part: 'search' }, 'Mine · tag:mine'],
      ['to-bin', null, 'Story number 3'],
    ]);
    expect(reported).toEqual([2, 3]);
    expect(await readWholeClips(library)).toEqual(clips);
    expect(expectValue(await library.find('is:deleted', 'newest')).numbers).toHaveLength(1);
    expect(expectValue(await library.getSettings())).toEqual(settings);
  });

  it('only adds data when merging', async () => {
    const { library, bytes } = await makeBackup();
    await library.saveClip(makeSaveRequest(3));
    await library.editClip('clip-1', { tags: ['b'] }, instantAt(60));
    await library.recolourTag('b', 'rose', instantAt(60));
    await importFile(library, bytes, { mode: 'merge' });
    expect((await readWholeClips(library)).map(({ clip }) => clip.id)).toEqual([
      'clip-3',
      'clip-2',
      'clip-1',
    ]);
    expect(expectValue(await library.getSettings())).toEqual(defaultSettings);
    const shelves = expectValue(await library.listShelves());
    expect(shelves.tags.map(({ key, colour }) => [key, colour])).toEqual([
      ['a', 'sky'],
      ['b', 'rose'],
    ]);
  });
});
