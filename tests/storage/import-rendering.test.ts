import { describe, expect, it } from 'vitest';
import { type AnnotationStyle, appendToNote, toMarkdown } from '../../core/export';
import { toWholeClip } from '../../core/import';
import { addressKey, type WholeClip } from '../../core/model';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { openLibrary } from '../../storage';
import { readImport } from '../import/read-import';
import { readWholeClips } from './import-samples';
import { readTables } from './recount';
import {
  createDatabaseName,
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';

const styles: readonly AnnotationStyle[] = ['section', 'text', 'both'];

async function exportAndRead(whole: WholeClip, style: AnnotationStyle) {
  const { items } = await readImport(toMarkdown(whole, style).content.toString());
  return items.map((item) => toWholeClip(item, instantAt(1500)));
}

/** Creates a library with all samples, and with overlapping highlights. */
async function createSampleLibrary() {
  const name = createDatabaseName();
  const library = openLibrary(name);
  const samples = sampleClips.map(({ clip, ...rest }) => {
    return { ...rest, clip: { ...clip, addresses: [addressKey(clip.summary.url ?? '')] } };
  });
  expectValue(await library.importClips(samples, 'merge', false, instantAt(1)));
  const image = { url: 'https://a.example/1.jpg', alt: '', caption: 'On Tuesday.', credit: 'Ida' };
  const { url } = makeSaveRequest(9).article;
  await library.saveClip(
    makeSaveRequest(9, { article: makeArticle({ image, url }), note: 'Mine', tags: ['a'] }),
  );
  const makeAnnotationOn = (id: string, exact: string, note: string) =>
    makeAnnotation(9, {
      id,
      note,
      passage: {
        quote: { exact, prefix: '', suffix: '' },
        position: { start: 500, end: 500 + exact.length },
        textVersion: 1,
      },
    });
  for (const annotation of [
    makeAnnotationOn('one', 'will make its last', 'First <b>[^1]\n\n[^1]: One'),
    makeAnnotationOn('two', 'its last crossing', '    Second[^1]\n\n[^1]: Two'),
    makeAnnotationOn('three', 'Friday afternoon. Islanders were', ''),
    makeAnnotationOn('four', 'were told by', ''),
    makeAnnotationOn('five', 'never stood here', 'Lost'),
  ]) {
    expectValue(await library.addAnnotation(annotation));
  }
  return { name, library };
}

describe('importing our own Markdown export', () => {
  it.each(styles)('changes nothing if the file was not edited: %s', async (style) => {
    const { name, library } = await createSampleLibrary();
    const before = await readTables(name);
    for (const whole of await readWholeClips(library)) {
      const outcomes = expectValue(
        await library.importClips(await exportAndRead(whole, style), 'add', false, instantAt(1600)),
      );
      expect(outcomes).toMatchObject([
        { clipId: whole.clip.id, kind: 'unchanged', differingFields: [] },
      ]);
    }
    expect(await readTables(name)).toEqual(before);
  });

  it.each(styles)('recognises a page note whose footnotes were relabelled: %s', async (style) => {
    const library = createLibrary();
    const note = 'See[^1]\n\n[^1]: Osk.';
    await library.saveClip(makeSaveRequest(1, { note }));
    const [before] = await readWholeClips(library);
    await library.editClip('clip-1', { note: `${note}\n\nMore.` }, instantAt(40));
    const [whole] = await readWholeClips(library);
    if (before === undefined || whole === undefined) throw new Error('no clip');
    const file = toMarkdown(before, style).content.toString();
    const last = { at: instantAt(30), arrived: new Set<string>() };
    const { items } = await readImport(appendToNote(file, whole, last) ?? '');
    expect(items[0]?.note).toContain('More.');
    const wholes = items.map((item) => toWholeClip(item, instantAt(1500)));
    const outcomes = expectValue(await library.importClips(wholes, 'add', false, instantAt(1600)));
    expect(outcomes).toMatchObject([{ kind: 'unchanged' }]);
  });

  it.each(styles)('keeps notes that differ only in punctuation separate: %s', async (style) => {
    const name = createDatabaseName();
    const library = openLibrary(name);
    await library.saveClip(makeSaveRequest(1));
    const { passage } = makeAnnotation(1);
    await library.addAnnotation(makeAnnotation(1, { note: 'Why?' }));
    await library.addAnnotation(makeAnnotation(1, { id: 'annotation-2', passage, note: 'Why!' }));
    const before = await readTables(name);
    const [whole] = await readWholeClips(library);
    if (whole === undefined) throw new Error('no clip');
    expectValue(
      await library.importClips(await exportAndRead(whole, style), 'add', false, instantAt(1600)),
    );
    expect(await readTables(name)).toEqual(before);
  });

  it.each(styles)('imports a note if only its punctuation was edited: %s', async (style) => {
    const library = openLibrary(createDatabaseName());
    await library.saveClip(makeSaveRequest(1));
    await library.addAnnotation(makeAnnotation(1, { note: 'Ask Ida', updatedAt: instantAt(2) }));
    const [whole] = await readWholeClips(library);
    if (whole === undefined) throw new Error('no clip');
    const content = toMarkdown(whole, style).content.toString().replace('Ask Ida', 'Ask Ida?');
    const { items } = await readImport(content);
    const file = items.map((item) => toWholeClip(item, instantAt(1500)));
    expectValue(await library.importClips(file, 'add', false, instantAt(1600)));
    const notes = (await readWholeClips(library))[0]?.annotations.map(({ note }) => note);
    expect(notes).toEqual(['Ask Ida?']);
  });

  it('keeps the stored colour of a highlight, and reports a different one', async () => {
    const library = openLibrary(createDatabaseName());
    await library.saveClip(makeSaveRequest(1));
    await library.addAnnotation(makeAnnotation(1, { colour: 'plum' }));
    const [whole] = await readWholeClips(library);
    if (whole === undefined) throw new Error('no clip');
    const content = toMarkdown(whole, 'section').content.toString();
    for (const [to, droppedText] of [
      ['plum', []],
      ['sun', [{ field: 'colour', text: 'sun', quote: 'its last crossing' }]],
    ] as const) {
      const { items } = await readImport(content.replace('*plum purple ·', `*${to} ·`));
      const file = items.map((item) => toWholeClip(item, instantAt(1500)));
      const outcomes = expectValue(await library.importClips(file, 'add', false, instantAt(1600)));
      expect(outcomes).toMatchObject([{ kind: 'unchanged', droppedText }]);
    }
    expect((await readWholeClips(library))[0]?.annotations[0]?.colour).toBe('plum');
  });

  it('changes nothing if the page has a newer version since', async () => {
    const { library } = await createSampleLibrary();
    const [whole] = (await readWholeClips(library)).filter(({ clip }) => clip.id === 'clip-9');
    if (whole === undefined) throw new Error('no clip');
    const file = await exportAndRead(whole, 'section');
    const article = makeArticle({
      url: whole.clip.summary.url ?? '',
      body: makeBody('All is new.'),
    });
    expectValue(await library.saveVersion('clip-9', 'version-new', article, instantAt(100)));
    const outcomes = expectValue(await library.importClips(file, 'add', false, instantAt(1600)));
    expect(outcomes).toMatchObject([{ kind: 'unchanged' }]);
    const after = (await readWholeClips(library)).find(({ clip }) => clip.id === 'clip-9');
    expect(after?.versions).toHaveLength(2);
  });

  it.each(styles)('imports a highlight that was added to the file: %s', async (style) => {
    const { library } = await createSampleLibrary();
    const [whole] = (await readWholeClips(library)).filter(({ clip }) => clip.id === 'clip-9');
    if (whole === undefined) throw new Error('no clip');
    const content = toMarkdown(whole, style).content.toString();
    const { items } = await readImport(
      content.toString().replace('propeller shaft', '==propeller shaft=='),
    );
    const file = items.map((item) => toWholeClip(item, instantAt(1500)));
    const outcomes = expectValue(await library.importClips(file, 'add', false, instantAt(1600)));
    expect(outcomes).toMatchObject([{ kind: 'changed' }]);
    const after = (await readWholeClips(library)).find(({ clip }) => clip.id === 'clip-9');
    expect(after?.annotations).toHaveLength(6);
    expect(after?.versions).toHaveLength(1);
  });
});
