import { describe, expect, it } from 'vitest';
import { applyToVersions, nameBlock } from '../../core/corrections';
import { fromJson, toJson, toMarkdown } from '../../core/export';
import { toWholeClip } from '../../core/import';
import type { Block, CorrectionEdit } from '../../core/model';
import { type Library, openLibrary } from '../../storage';
import { readImport } from '../import/read-import';
import { makeImportedItem, readWholeClips } from './import-samples';
import { readCounters, recount } from './recount';
import {
  createDatabaseName,
  expectValue,
  getStoryClip,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';

const url = 'https://www.haldencourier.example/news/story-1';
const texts = ['Its propeller shaft broke.', 'Subscribe to the newsletter.', 'It sails in spring.'];
const article = makeArticle({ url, headline: 'Story number 1', body: makeBody(...texts) });

async function createStory() {
  const name = createDatabaseName();
  const library = openLibrary(name);
  expectValue(await library.saveClip(makeSaveRequest(1, { article })));
  return { name, library };
}

const correct = async (library: Library, edit: CorrectionEdit, minute = 10) =>
  expectValue(await library.correctClip('clip-1', edit, instantAt(minute)));

const count = async (library: Library, query: string) =>
  expectValue(await library.find(query, 'newest')).numbers.length;

const withoutNewsletter: CorrectionEdit = {
  blocks: [{ ...nameBlock(article.body, 1), isRemoved: true }],
};

const details: CorrectionEdit = {
  fields: {
    headline: { value: 'Winter without a ferry' },
    authors: { value: ['Oda Brandt'] },
    publisher: { value: 'Osk Weekly' },
    publishedAt: { value: '2025-01-02T09:30:00+01:00' },
  },
};

describe('correctClip', () => {
  it('changes the summary and not the version', async () => {
    const { library } = await createStory();
    const { before, after } = await correct(library, details);
    expect(after).toEqual(await getStoryClip(library, 1));
    expect(after.summary).toEqual({
      ...before.summary,
      headline: 'Winter without a ferry',
      authors: ['Oda Brandt'],
      publisher: 'Osk Weekly',
      publishedAt: '2025-01-02T09:30:00+01:00',
    });
    expect(after.updatedAt).toBe(instantAt(10));
    expect(expectValue(await library.getVersion('version-1')).article).toEqual(article);
  });

  it('makes corrected values findable instead of those of the page', async () => {
    const { name, library } = await createStory();
    await correct(library, details);
    expect(await count(library, 'winter')).toBe(1);
    expect(await count(library, 'author:brandt before:2025-02-01')).toBe(1);
    expect(await count(library, 'number')).toBe(0);
    expect(await count(library, 'author:talvik')).toBe(0);
    await correct(library, { fields: { sourceCredit: { value: 'Nordby Wire' } } }, 11);
    expect(await count(library, 'nordby')).toBe(1);
    const origins = expectValue(await library.listOrigins());
    expect(origins.map((origin) => origin.name)).toEqual(['Osk Weekly']);
    expect(await readCounters(name)).toEqual(await recount(name));
  });

  it('removes text from search, snippets and the number of words', async () => {
    const { library } = await createStory();
    expect(await count(library, 'newsletter')).toBe(1);
    const { before, after } = await correct(library, withoutNewsletter);
    expect(after.wordCount).toBe(before.wordCount - 4);
    expect(await count(library, 'newsletter')).toBe(0);
    expect(await count(library, '"shaft broke"')).toBe(1);
    const [number = 0] = expectValue(await library.find('spring', 'newest')).numbers;
    expect(expectValue(await library.findSnippets('newsletter', [number]))).toEqual([]);
  });

  it('keeps corrections in a new version of the page', async () => {
    const { library } = await createStory();
    await correct(library, details);
    await correct(library, withoutNewsletter, 11);
    const body = makeBody('New: it is repaired.', ...texts);
    const next = makeArticle({ url, headline: 'Story number 1, updated', body, section: 'Sea' });
    expectValue(await library.saveVersion('clip-1', 'version-2', next, instantAt(20)));
    const { summary, versionId } = await getStoryClip(library, 1);
    expect(versionId).toBe('version-2');
    expect(summary).toMatchObject({ headline: 'Winter without a ferry', section: 'Sea' });
    expect(await count(library, 'newsletter')).toBe(0);
    expect(await count(library, 'repaired winter')).toBe(1);
  });

  it('keeps corrections of a link that gets its text', async () => {
    const { library } = await createStory();
    const link = toWholeClip(makeImportedItem({ url: 'https://a.example/x' }), instantAt(4));
    expectValue(await library.importClips([link], 'add', false, instantAt(5)));
    const { id } = link.clip;
    const edit = { fields: { headline: { value: 'Mine' } } };
    expectValue(await library.correctClip(id, edit, instantAt(6)));
    const text = makeArticle({ url: 'https://a.example/x', headline: 'From the page' });
    expectValue(await library.saveVersion(id, 'version-x', text, instantAt(7)));
    const { summary } = expectValue(await library.getClip(id));
    expect(summary).toMatchObject({ headline: 'Mine', completeness: 'full', section: 'Harbour' });
  });

  it('goes back to what the page says, even after another version', async () => {
    const { library } = await createStory();
    await correct(library, details);
    const next = makeArticle({ url, headline: 'Story, updated', body: makeBody('All new.') });
    expectValue(await library.saveVersion('clip-1', 'version-2', next, instantAt(20)));
    await correct(library, { fields: { headline: {}, authors: {} } }, 21);
    const { summary } = await getStoryClip(library, 1);
    expect(summary).toMatchObject({ headline: 'Story, updated', authors: ['Mirre Talvik'] });
    expect(summary.publisher).toBe('Osk Weekly');
  });

  it('does nothing to a clip in the bin', async () => {
    const { library } = await createStory();
    expectValue(await library.deleteClip('clip-1', instantAt(5)));
    const answer = await library.correctClip('clip-1', details, instantAt(6));
    expect(answer).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  it('keeps highlights in removed text', async () => {
    const { library } = await createStory();
    const quote = { exact: 'Subscribe', prefix: '', suffix: ' to the newsletter.' };
    const annotation = makeAnnotation(1, {
      passage: { quote, position: { start: 28, end: 37 }, textVersion: 1 },
    });
    expectValue(await library.addAnnotation(annotation));
    await correct(library, withoutNewsletter);
    expect(expectValue(await library.listAnnotations('clip-1'))).toEqual([annotation]);
    expect(await count(library, 'subscribe')).toBe(1);
  });
});

describe('undoCorrection', () => {
  it('reverts the correction and keeps later ones', async () => {
    const { library } = await createStory();
    const change = await correct(library, { ...details, ...withoutNewsletter });
    await correct(library, { fields: { headline: { value: 'Second thoughts' } } }, 11);
    const undone = expectValue(await library.undoCorrection(change, instantAt(12)));
    const { summary } = change.before;
    expect(undone.summary).toEqual({ ...summary, headline: 'Second thoughts' });
    expect(undone.wordCount).toBe(change.before.wordCount);
    expect(await count(library, 'newsletter thoughts')).toBe(1);
  });
});

describe('corrections in files', () => {
  const exportAll = async (library: Library) =>
    expectValue(await library.getWholeClips(['clip-1']));

  it('round-trip through JSON and backups with the originals', async () => {
    const { library } = await createStory();
    await correct(library, { ...details, ...withoutNewsletter });
    const wholes = await exportAll(library);
    const read = expectValue(fromJson(toJson(wholes, instantAt(30))));
    const other = openLibrary(createDatabaseName());
    expectValue(await other.importClips(read.clips, 'replace', false, instantAt(31)));
    expect(await exportAll(other)).toEqual(wholes);
    expect(await count(other, 'newsletter')).toBe(0);
    expect(await count(other, 'winter brandt')).toBe(1);
    expect(expectValue(await other.getVersion('version-1')).article).toEqual(article);
  });

  it('arrive in a clip that exists already, and are found', async () => {
    const { library } = await createStory();
    const before = await exportAll(library);
    await correct(library, { ...details, ...withoutNewsletter });
    const after = await exportAll(library);
    const other = openLibrary(createDatabaseName());
    expectValue(await other.importClips(before, 'merge', false, instantAt(31)));
    expectValue(await other.importClips(after, 'merge', false, instantAt(32)));
    expect(await count(other, 'newsletter')).toBe(0);
    expect(await count(other, 'winter')).toBe(1);
    // An older file does not undo them.
    const [again] = expectValue(await other.importClips(before, 'merge', false, instantAt(33)));
    expect(again?.kind).toBe('unchanged');
    expect((await getStoryClip(other, 1)).summary.headline).toBe('Winter without a ferry');
  });

  it('are reported if a file that replaces the library lacks them', async () => {
    const { library } = await createStory();
    const before = await exportAll(library);
    await correct(library, { ...details, ...withoutNewsletter });
    const [outcome] = expectValue(
      await library.importClips(before, 'replace', false, instantAt(40)),
    );
    expect(outcome?.replacedText.map(({ text }) => text)).toEqual([
      'Winter without a ferry',
      'Oda Brandt',
      'Osk Weekly',
      '2025-01-02T09:30:00+01:00',
    ]);
    const clip = await getStoryClip(library, 1);
    expect(clip.summary.headline).toBe('Story number 1');
    expect(clip.corrections).toBeUndefined();
    expect(await count(library, 'newsletter number')).toBe(1);
  });
});

describe('a Markdown note of a corrected clip', () => {
  it('adds nothing when it is imported again', async () => {
    const { library } = await createStory();
    await correct(library, { ...details, ...withoutNewsletter });
    const [whole] = await readWholeClips(library);
    if (!whole) throw new Error('no clip');
    const note = toMarkdown(applyToVersions(whole), 'section').content.toString();
    const { items } = await readImport(note, 'story.md');
    const wholes = items.map((item) => toWholeClip(item, instantAt(30)));
    const outcomes = expectValue(await library.importClips(wholes, 'add', false, instantAt(31)));
    expect(outcomes).toMatchObject([{ clipId: 'clip-1', differingFields: [] }]);
    expect(expectValue(await library.listVersions('clip-1'))).toHaveLength(1);
  });
});

it('counts a figure that was removed as no other block', async () => {
  const figure = (file: string): Block => ({
    type: 'figure',
    children: [{ type: 'image', url: `https://images.haldencourier.example/${file}`, alt: '' }],
    credit: null,
  });
  const body = { type: 'root' as const, children: [figure('quay-1.jpg'), figure('quay-2.jpg')] };
  expect(nameBlock(body, 1)).toEqual({
    block: 'image https://images.haldencourier.example/quay-2.jpg',
    occurrence: 0,
  });
});
