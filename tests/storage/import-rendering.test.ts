import { describe, expect, it } from 'vitest';
import { type AnnotationStyle, appendToNote, toMarkdown } from '../../core/export';
import { toWholeClip } from '../../core/import';
import { addressKey, type WholeClip } from '../../core/model';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { openLibrary } from '../../storage';
import { readImport } from '../import/read-import';
import { everything } from './import-samples';
import { readTables } from './recount';
import {
  anAnnotation,
  anArticle,
  bodyOf,
  expectValue,
  freshLibrary,
  freshName,
  instantAt,
  makeSaveRequest,
} from './samples';

const styles: readonly AnnotationStyle[] = ['section', 'text', 'both'];

async function fileOf(whole: WholeClip, style: AnnotationStyle) {
  const { items } = await readImport(toMarkdown(whole, style).content.toString());
  return items.map((item) => toWholeClip(item, instantAt(1500)));
}

/** A new library with all samples, and with overlapping highlights. */
async function aLibrary() {
  const name = freshName();
  const library = openLibrary(name);
  const samples = sampleClips.map(({ clip, ...rest }) => {
    return { ...rest, clip: { ...clip, addresses: [addressKey(clip.summary.url ?? '')] } };
  });
  expectValue(await library.importClips(samples, 'merge', false, instantAt(1)));
  const image = { url: 'https://a.example/1.jpg', alt: '', caption: 'On Tuesday.', credit: 'Ida' };
  const { url } = makeSaveRequest(9).article;
  await library.saveClip(
    makeSaveRequest(9, { article: anArticle({ image, url }), note: 'Mine', tags: ['a'] }),
  );
  const over = (id: string, exact: string, note: string) =>
    anAnnotation(9, {
      id,
      note,
      passage: {
        quote: { exact, prefix: '', suffix: '' },
        position: { start: 500, end: 500 + exact.length },
        textVersion: 1,
      },
    });
  for (const mark of [
    over('one', 'will make its last', 'First <b>[^1]\n\n[^1]: One'),
    over('two', 'its last crossing', '    Second[^1]\n\n[^1]: Two'),
    over('three', 'Friday afternoon. Islanders were', ''),
    over('four', 'were told by', ''),
    over('five', 'never stood here', 'Lost'),
  ]) {
    expectValue(await library.addAnnotation(mark));
  }
  return { name, library };
}

describe('our exported Markdown, imported again', () => {
  it.each(styles)('changes nothing if it was not edited: %s', async (style) => {
    const { name, library } = await aLibrary();
    const before = await readTables(name);
    for (const whole of await everything(library)) {
      const outcomes = expectValue(
        await library.importClips(await fileOf(whole, style), 'add', false, instantAt(1600)),
      );
      expect(outcomes).toMatchObject([
        { clipId: whole.clip.id, kind: 'unchanged', differingFields: [] },
      ]);
    }
    expect(await readTables(name)).toEqual(before);
  });

  it.each(styles)('keeps one page note, whatever its footnote labels: %s', async (style) => {
    const library = freshLibrary();
    const note = 'See[^1]\n\n[^1]: Osk.';
    await library.saveClip(makeSaveRequest(1, { note }));
    const [before] = await everything(library);
    await library.editClip('clip-1', { note: `${note}\n\nMore.` }, instantAt(40));
    const [whole] = await everything(library);
    if (before === undefined || whole === undefined) throw new Error('a clip was meant');
    const file = toMarkdown(before, style).content.toString();
    const last = { at: instantAt(30), arrived: new Set<string>() };
    const { items } = await readImport(appendToNote(file, whole, last) ?? '');
    expect(items[0]?.note).toContain('More.');
    const wholes = items.map((item) => toWholeClip(item, instantAt(1500)));
    const outcomes = expectValue(await library.importClips(wholes, 'add', false, instantAt(1600)));
    expect(outcomes).toMatchObject([{ kind: 'unchanged' }]);
  });

  it.each(styles)('keeps notes that differ only in punctuation separate: %s', async (style) => {
    const name = freshName();
    const library = openLibrary(name);
    await library.saveClip(makeSaveRequest(1));
    const { passage } = anAnnotation(1);
    await library.addAnnotation(anAnnotation(1, { note: 'Why?' }));
    await library.addAnnotation(anAnnotation(1, { id: 'annotation-2', passage, note: 'Why!' }));
    const before = await readTables(name);
    const [whole] = await everything(library);
    if (whole === undefined) throw new Error('a clip was meant');
    expectValue(
      await library.importClips(await fileOf(whole, style), 'add', false, instantAt(1600)),
    );
    expect(await readTables(name)).toEqual(before);
  });

  it.each(styles)('imports a note that was changed only in punctuation: %s', async (style) => {
    const library = openLibrary(freshName());
    await library.saveClip(makeSaveRequest(1));
    await library.addAnnotation(anAnnotation(1, { note: 'Ask Ida', updatedAt: instantAt(2) }));
    const [whole] = await everything(library);
    if (whole === undefined) throw new Error('a clip was meant');
    const content = toMarkdown(whole, style).content.toString().replace('Ask Ida', 'Ask Ida?');
    const { items } = await readImport(content);
    const file = items.map((item) => toWholeClip(item, instantAt(1500)));
    expectValue(await library.importClips(file, 'add', false, instantAt(1600)));
    const notes = (await everything(library))[0]?.annotations.map(({ note }) => note);
    expect(notes).toEqual(['Ask Ida?']);
  });

  it('keeps the stored colour of a highlight, and reports a different one', async () => {
    const library = openLibrary(freshName());
    await library.saveClip(makeSaveRequest(1));
    await library.addAnnotation(anAnnotation(1, { colour: 'plum' }));
    const [whole] = await everything(library);
    if (whole === undefined) throw new Error('a clip was meant');
    const content = toMarkdown(whole, 'section').content.toString();
    for (const [to, droppedText] of [
      ['plum', []],
      ['sun', [{ field: 'colour', text: 'sun', quote: 'its last crossing' }]],
    ] as const) {
      const { items } = await readImport(content.replace('*plum ·', `*${to} ·`));
      const file = items.map((item) => toWholeClip(item, instantAt(1500)));
      const outcomes = expectValue(await library.importClips(file, 'add', false, instantAt(1600)));
      expect(outcomes).toMatchObject([{ kind: 'unchanged', droppedText }]);
    }
    expect((await everything(library))[0]?.annotations[0]?.colour).toBe('plum');
  });

  it('changes nothing if another version is current now', async () => {
    const { library } = await aLibrary();
    const [whole] = (await everything(library)).filter(({ clip }) => clip.id === 'clip-9');
    if (whole === undefined) throw new Error('no clip');
    const file = await fileOf(whole, 'section');
    const article = anArticle({ url: whole.clip.summary.url ?? '', body: bodyOf('All is new.') });
    expectValue(await library.saveVersion('clip-9', 'version-new', article, instantAt(100)));
    const outcomes = expectValue(await library.importClips(file, 'add', false, instantAt(1600)));
    expect(outcomes).toMatchObject([{ kind: 'unchanged' }]);
    const after = (await everything(library)).find(({ clip }) => clip.id === 'clip-9');
    expect(after?.versions).toHaveLength(2);
  });

  it.each(styles)('imports what was added to it: %s', async (style) => {
    const { library } = await aLibrary();
    const [whole] = (await everything(library)).filter(({ clip }) => clip.id === 'clip-9');
    if (whole === undefined) throw new Error('no clip');
    const content = toMarkdown(whole, style).content.toString();
    const { items } = await readImport(
      content.toString().replace('propeller shaft', '==propeller shaft=='),
    );
    const file = items.map((item) => toWholeClip(item, instantAt(1500)));
    const outcomes = expectValue(await library.importClips(file, 'add', false, instantAt(1600)));
    expect(outcomes).toMatchObject([{ kind: 'changed' }]);
    const after = (await everything(library)).find(({ clip }) => clip.id === 'clip-9');
    expect(after?.annotations).toHaveLength(6);
    expect(after?.versions).toHaveLength(1);
  });
});
