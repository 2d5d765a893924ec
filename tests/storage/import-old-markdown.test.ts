import { describe, expect, it } from 'vitest';
import { type AnnotationStyle, appendToNote, toMarkdown } from '../../core/export';
import { renderNote, templatePresets } from '../../core/export/template';
import { toWholeClip } from '../../core/import';
import type { WholeClip } from '../../core/model';
import type { Library } from '../../storage';
import { textWithoutIds } from '../export/markdown/read-markdown';
import { readImport } from '../import/read-import';
import { everything } from './import-samples';
import {
  anAnnotation,
  anArticle,
  bodyOf,
  expectValue,
  freshLibrary,
  instantAt,
  makeSaveRequest,
} from './samples';

/** Markdown as written by versions without ids: footnotes had numbers. */
function withoutIds(markdown: string): string {
  const labels = new Map<string, number>();
  return textWithoutIds(markdown)
    .replace(/ \^pm-[0-9a-z]+$/gm, '')
    .replace(/\[\^(pm-[0-9a-z]+)\]/g, (_, label: string) => {
      if (!labels.has(label)) labels.set(label, labels.size + 1);
      return `[^${labels.get(label)}]`;
    });
}

const forms: readonly (readonly [string, (whole: WholeClip) => string])[] = [
  ...(['section', 'text', 'both'] as const).map(
    (style: AnnotationStyle) =>
      [
        style,
        (whole: WholeClip) => withoutIds(toMarkdown(whole, style).content.toString()),
      ] as const,
  ),
  ...templatePresets.map(
    (preset) =>
      [
        preset.name,
        (whole: WholeClip) =>
          withoutIds(renderNote(preset, whole, instantAt(1400)).content.toString()),
      ] as const,
  ),
];
const isListed = (form: string) => /section|both|Plain/.test(form);
const text = 'The last boat leaves on Friday. No boat sails in March, said Ida.';

async function aLibrary() {
  const library = freshLibrary();
  const article = anArticle({ headline: 'Ferry', standfirst: null, body: bodyOf(text) });
  await library.saveClip(makeSaveRequest(1, { article, note: 'My note' }));
  for (const [index, exact] of ['last boat', 'on Friday', 'gone', 'said Ida'].entries()) {
    const passage = {
      quote: { exact, prefix: '', suffix: '' },
      position: { start: 500, end: 500 + exact.length },
      textVersion: 1,
    };
    const note = index % 2 === 0 ? `Note ${index}\n\n- one` : '';
    const facts = { colour: 'plum', tags: ['boats'], createdAt: instantAt(30 + index) } as const;
    const id = `0000000${index}-0000-4000-8000-00000000000b`;
    expectValue(await library.addAnnotation(anAnnotation(1, { id, passage, note, ...facts })));
  }
  const [whole] = await everything(library);
  if (whole === undefined) throw new Error('no clip');
  return { library, whole };
}

async function takeIn(library: Library, file: string, minute: number) {
  const { items, lines } = await readImport(file);
  const wholes = items.map((item) => toWholeClip(item, instantAt(minute)));
  const outcomes = expectValue(await library.importClips(wholes, 'add', false, instantAt(minute)));
  return { kinds: outcomes.map(({ kind }) => kind), lines };
}

const quotesAndNotes = (whole: WholeClip | undefined) =>
  whole?.annotations.map(({ passage, note }) => [passage.quote.exact, note]).sort();

describe.each(forms)('Markdown from before it carried ids: %s', (form, write) => {
  it('is imported into an empty library, once', async () => {
    const { whole } = await aLibrary();
    const file = write(whole);
    expect(file).not.toContain('pm-');
    const empty = freshLibrary();
    expect((await takeIn(empty, file, 1500)).lines).toEqual([]);
    const [copy] = await everything(empty);
    expect(quotesAndNotes(copy)).toEqual(quotesAndNotes(whole));
    expect(copy?.clip.note).toBe('My note');
    if (isListed(form)) {
      for (const { colour, tags } of copy?.annotations ?? []) {
        expect([colour, tags]).toEqual(['plum', ['boats']]);
      }
    }
    expect((await takeIn(empty, file, 1600)).kinds).toEqual(['unchanged']);
  });

  it('changes nothing in the library it was exported from', async () => {
    const { library, whole } = await aLibrary();
    expect(await takeIn(library, write(whole), 1500)).toEqual({ kinds: ['unchanged'], lines: [] });
    expect((await everything(library))[0]).toEqual(whole);
  });

  it('is read with the ids of text that was appended since', async () => {
    const { library, whole } = await aLibrary();
    const file = write(whole);
    const mark = anAnnotation(1, { id: '00000009-0000-4000-8000-00000000000b', note: 'New' });
    const passage = { ...mark.passage, quote: { exact: 'March', prefix: '', suffix: '' } };
    const made = { ...mark, passage, createdAt: instantAt(100), updatedAt: instantAt(100) };
    expectValue(await library.addAnnotation(made));
    const [more] = await everything(library);
    if (more === undefined) throw new Error('no clip');
    const appended = appendToNote(file, more, { at: instantAt(90), arrived: new Set() }) ?? '';
    expect(appended).toContain('pm-');
    expect(await takeIn(library, appended, 1500)).toEqual({ kinds: ['unchanged'], lines: [] });
    const empty = freshLibrary();
    await takeIn(empty, appended, 1500);
    expect(quotesAndNotes((await everything(empty))[0])).toEqual(quotesAndNotes(more));
  });
});
