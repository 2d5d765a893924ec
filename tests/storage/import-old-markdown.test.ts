import { describe, expect, it } from 'vitest';
import { type AnnotationStyle, appendToNote, toMarkdown } from '../../core/export';
import { renderNote, templatePresets } from '../../core/export/template';
import { toWholeClip } from '../../core/import';
import type { WholeClip } from '../../core/model';
import type { Library } from '../../storage';
import { removeIdCommentsFromText } from '../export/markdown/read-markdown';
import { readImport } from '../import/read-import';
import { readWholeClips } from './import-samples';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';

/** Returns Markdown as written by versions without ids, which numbered footnotes. */
function removeIds(markdown: string): string {
  const labels = new Map<string, number>();
  return removeIdCommentsFromText(markdown)
    .replace(/ \^pm-[0-9a-z]+$/gm, '')
    .replace(/\[\^(pm-[0-9a-z]+)\]/g, (_, label: string) => {
      if (!labels.has(label)) labels.set(label, labels.size + 1);
      return `[^${labels.get(label)}]`;
    });
}

const writers: readonly (readonly [string, (whole: WholeClip) => string])[] = [
  ...(['section', 'text', 'both'] as const).map(
    (style: AnnotationStyle) =>
      [
        style,
        (whole: WholeClip) => removeIds(toMarkdown(whole, style).content.toString()),
      ] as const,
  ),
  ...templatePresets.map(
    (preset) =>
      [
        preset.name,
        (whole: WholeClip) =>
          removeIds(renderNote(preset, whole, instantAt(1400)).content.toString()),
      ] as const,
  ),
];
const hasDetails = (writerName: string) => /section|both|Plain/.test(writerName);
const text = 'The last boat leaves on Friday. No boat sails in March, said Ida.';

async function createAnnotatedLibrary() {
  const library = createLibrary();
  const article = makeArticle({ headline: 'Ferry', standfirst: null, body: makeBody(text) });
  await library.saveClip(makeSaveRequest(1, { article, note: 'My note' }));
  for (const [index, exact] of ['last boat', 'on Friday', 'gone', 'said Ida'].entries()) {
    const passage = {
      quote: { exact, prefix: '', suffix: '' },
      position: { start: 500, end: 500 + exact.length },
      textVersion: 1,
    };
    const note = index % 2 === 0 ? `Note ${index}\n\n- one` : '';
    const fields = { colour: 'plum', tags: ['boats'], createdAt: instantAt(30 + index) } as const;
    const id = `0000000${index}-0000-4000-8000-00000000000b`;
    expectValue(await library.addAnnotation(makeAnnotation(1, { id, passage, note, ...fields })));
  }
  const [whole] = await readWholeClips(library);
  if (whole === undefined) throw new Error('no clip');
  return { library, whole };
}

async function importFile(library: Library, file: string, minute: number) {
  const { items, lines } = await readImport(file);
  const wholes = items.map((item) => toWholeClip(item, instantAt(minute)));
  const outcomes = expectValue(await library.importClips(wholes, 'add', false, instantAt(minute)));
  return { kinds: outcomes.map(({ kind }) => kind), lines };
}

const getQuotesAndNotes = (whole: WholeClip | undefined) =>
  whole?.annotations.map(({ passage, note }) => [passage.quote.exact, note]).sort();

describe.each(writers)('importing Markdown of versions without ids: %s', (writerName, write) => {
  it('restores the highlights in an empty library, and changes nothing the second time', async () => {
    const { whole } = await createAnnotatedLibrary();
    const file = write(whole);
    expect(file).not.toContain('pm-');
    const empty = createLibrary();
    expect((await importFile(empty, file, 1500)).lines).toEqual([]);
    const [copy] = await readWholeClips(empty);
    expect(getQuotesAndNotes(copy)).toEqual(getQuotesAndNotes(whole));
    expect(copy?.clip.note).toBe('My note');
    if (hasDetails(writerName)) {
      for (const { colour, tags } of copy?.annotations ?? []) {
        expect([colour, tags]).toEqual(['plum', ['boats']]);
      }
    }
    expect((await importFile(empty, file, 1600)).kinds).toEqual(['unchanged']);
  });

  it('changes nothing in the library it was exported from', async () => {
    const { library, whole } = await createAnnotatedLibrary();
    expect(await importFile(library, write(whole), 1500)).toEqual({
      kinds: ['unchanged'],
      lines: [],
    });
    expect((await readWholeClips(library))[0]).toEqual(whole);
  });

  it('recognises highlights that a newer version appended with ids', async () => {
    const { library, whole } = await createAnnotatedLibrary();
    const file = write(whole);
    const annotation = makeAnnotation(1, {
      id: '00000009-0000-4000-8000-00000000000b',
      note: 'New',
    });
    const passage = { ...annotation.passage, quote: { exact: 'March', prefix: '', suffix: '' } };
    const added = { ...annotation, passage, createdAt: instantAt(100), updatedAt: instantAt(100) };
    expectValue(await library.addAnnotation(added));
    const [more] = await readWholeClips(library);
    if (more === undefined) throw new Error('no clip');
    const appended = appendToNote(file, more, { at: instantAt(90), arrived: new Set() }) ?? '';
    expect(appended).toContain('pm-');
    expect(await importFile(library, appended, 1500)).toEqual({ kinds: ['unchanged'], lines: [] });
    const empty = createLibrary();
    await importFile(empty, appended, 1500);
    expect(getQuotesAndNotes((await readWholeClips(empty))[0])).toEqual(getQuotesAndNotes(more));
  });
});
