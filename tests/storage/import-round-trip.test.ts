import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStory } from '../../core/anchor/story/story';
import { readStoryText } from '../../core/anchor/story/story-text';
import { type AnnotationStyle, appendToNote, toMarkdown } from '../../core/export';
import { renderNote, templatePresets } from '../../core/export/template';
import { toWholeClip } from '../../core/import';
import { type Annotation, type Colour, colours, type WholeClip } from '../../core/model';
import { renderedNote } from '../../core/notes';
import { collapseSpaces, plainText, toUuid } from '../../core/text';
import type { Library } from '../../storage';
import { openLibrary } from '../../storage';
import { readImport } from '../import/read-import';
import { scaleRuns } from '../runs';
import { readWholeClips } from './import-samples';
import { readTables } from './recount';
import {
  createDatabaseName,
  createLibrary,
  expectValue,
  instantAt,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';

interface MarkdownWriter {
  readonly name: string;
  readonly write: (whole: WholeClip) => string;
  /** True if the output contains the time of every highlight, and a list of all. */
  readonly hasDetails: boolean;
  /** True if it contains the colour and tags of every highlight. */
  readonly hasColours: boolean;
  readonly hasText: boolean;
}

const writers: readonly MarkdownWriter[] = [
  ...(['section', 'text', 'both'] as const).map((style: AnnotationStyle) => ({
    name: style,
    write: (whole: WholeClip) => toMarkdown(whole, style).content.toString(),
    hasDetails: style !== 'text',
    hasColours: style !== 'text',
    hasText: true,
  })),
  ...templatePresets.map((preset) => ({
    name: preset.name,
    write: (whole: WholeClip) => renderNote(preset, whole, instantAt(1400)).content.toString(),
    hasDetails: preset.content.includes('{{annotations}}'),
    hasColours: true,
    hasText: /content/i.test(preset.content),
  })),
];

const fragments = fc.constantFrom(
  ...['==', '=', '*', '**', '_', '`', '[^1]', '[a](b)', '\\', '|', '<!-- x -->', '^pm-', '#', '- '],
  ...['boat', 'boat', 'ferry', ' ', ' ', '.', '日本', '1. ', 'The last boat '],
);
const anyText = fc
  .array(fragments, { minLength: 1, maxLength: 10 })
  .map((parts) => `x${parts.join('').replace(/\s+/g, ' ')}y`);
const anyNotePart = fc.constantFrom(
  'Which boat?',
  'Ask <b>Ida</b>.',
  '```js\nlet boats;\n\n- > none\n```',
  '- one\n- two\n\n  more',
  'See[^1].\n\n[^1]: The log.',
  'Of[^A].\n\n[^A]: Another.\n\n    More of it.',
  '> quoted',
  '    code',
  '- > boat\n\n  *sun · 2026-11-12 17:20 UTC*',
  '## Highlights',
  '==marked==',
  '```\nnever closed',
);
const anyNote = fc.array(anyNotePart, { maxLength: 3 }).map((parts) => parts.join('\n\n'));
const anyHighlights = fc.array(
  fc.record({
    from: fc.nat(),
    length: fc.nat(),
    note: anyNote,
    colour: fc.constantFrom<Colour>(...colours),
    tags: fc.subarray(['boats', 'sea/islands', 'old news']),
  }),
  { maxLength: 5 },
);

/** Creates a library with one page. Highlights start and end at letters and may overlap. */
async function createAnnotatedLibrary(
  texts: readonly string[],
  highlights: readonly (typeof anyHighlights extends fc.Arbitrary<infer Highlights>
    ? Highlights
    : never)[number][],
) {
  const name = createDatabaseName();
  const library = openLibrary(name);
  const article = makeArticle({ headline: 'Ferry', standfirst: null, body: makeBody(...texts) });
  await library.saveClip(
    makeSaveRequest(1, { article, note: 'My note\n\n- one\n- two', tags: ['a'] }),
  );
  const { text } = readStoryText(createStory({ ...makeArticle(), ...article })).text;
  for (const [index, { from, length, ...mark }] of highlights.entries()) {
    const exact = text.slice(from % text.length, (from % text.length) + 1 + (length % 40)).trim();
    if (!/^\p{L}(?:.*\p{L})?$/su.test(exact)) continue;
    const start = text.indexOf(exact, from % text.length);
    const end = start + exact.length;
    const passage = {
      quote: { exact, prefix: text.slice(0, start).slice(-64), suffix: text.slice(end, end + 64) },
      position: { start, end },
      textVersion: 1,
    };
    const time = instantAt(index + 1);
    const annotation: Annotation = {
      ...{ id: `0000000${index}-0000-4000-8000-00000000000a`, clipId: 'clip-1' },
      ...{ versionId: 'version-1', passage, createdAt: time, updatedAt: time, deletedAt: null },
      ...mark,
    };
    expectValue(await library.addAnnotation(annotation));
  }
  const [whole] = await readWholeClips(library);
  if (whole === undefined) throw new Error('no clip');
  return { name, library, whole };
}

async function importFile(library: Library, file: string, minute: number) {
  const { items, lines } = await readImport(file);
  const wholes = items.map((item) => toWholeClip(item, instantAt(minute)));
  const outcomes = expectValue(await library.importClips(wholes, 'add', false, instantAt(minute)));
  return {
    kinds: outcomes.map(({ kind }) => kind),
    droppedText: outcomes.flatMap(({ droppedText }) => droppedText),
    lines,
  };
}

const sortById = (annotations: readonly Annotation[]) =>
  [...annotations].sort((a, b) => (toUuid(a.id) < toUuid(b.id) ? -1 : 1));

describe.each(writers)('importing Markdown with ids: $name', (writer) => {
  const { write, hasDetails, hasColours, hasText } = writer;
  it('restores the same highlights in an empty library, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText, { minLength: 1, maxLength: 4 }),
        anyHighlights,
        fc.boolean(),
        async (texts, highlights, hasReturns) => {
          const { name, library, whole } = await createAnnotatedLibrary(texts, highlights);
          const written = write(whole);
          const file = hasReturns ? written.replaceAll('\n', '\r\n') : written;

          const emptyName = createDatabaseName();
          const empty = openLibrary(emptyName);
          expect((await importFile(empty, file, 1500)).lines).toEqual([]);
          const [copy] = await readWholeClips(empty);
          const expected = sortById(whole.annotations);
          const found = sortById(copy?.annotations ?? []);
          const getFields = (annotations: readonly Annotation[]) =>
            annotations.map(({ id, passage, note, ...mark }) => ({
              ...{ id: toUuid(id), exact: collapseSpaces(passage.quote.exact) },
              note: renderedNote(note),
              ...(hasColours && { colour: mark.colour, tags: mark.tags }),
              ...(hasDetails && { at: mark.createdAt.slice(0, 16) }),
            }));
          expect(getFields(found)).toEqual(getFields(expected));
          expect(copy?.versions.map(({ article }) => plainText(article.body))).toEqual(
            whole.versions.map(({ article }) => (hasText ? plainText(article.body) : '')),
          );
          const before = await readTables(emptyName);
          expect((await importFile(empty, file, 1600)).kinds).toEqual(['unchanged']);
          expect(await readTables(emptyName)).toEqual(before);

          const original = await readTables(name);
          expect(await importFile(library, file, 1600)).toEqual({
            ...{ kinds: ['unchanged'], droppedText: [], lines: [] },
          });
          expect(await readTables(name)).toEqual(original);
        },
      ),
      {
        numRuns: scaleRuns(40),
        // From the headline to the body, across the byline, which Markdown only has as metadata.
        examples: [[['x==y'], [{ from: 0, length: 30, note: '', colour: 'sun', tags: [] }], false]],
      },
    );
  }, 120_000);
});

describe.each(writers)('importing edited Markdown with ids: $name', ({ write, hasDetails }) => {
  const texts = ['The last boat leaves on Friday.', 'No boat sails in March, said Ida.'];
  // Offsets in the body, which comes after headline and byline.
  const bodyStart = 'Ferry\nMirre Talvik\n'.length;
  const mark = (from: number, length: number, note: string) => ({
    ...{ from: from + bodyStart, length: length - 1, note, colour: 'plum' as const, tags: [] },
  });
  const highlights = [
    mark(4, 9, 'Which?'),
    mark(9, 11, 'When?'),
    mark(35, 4, 'None?'),
    mark(61, 3, ''),
  ];

  it('imports the edits, and changes nothing else', async () => {
    const { library, whole } = await createAnnotatedLibrary(texts, highlights);
    const quotes = whole.annotations.map(({ passage }) => passage.quote.exact);
    expect(quotes.sort()).toEqual(['Ida', 'boat', 'boat leaves', 'last boat']);
    const edited = `${write(whole).replace('None?', 'None? Not one.').trimEnd()}\n\nMy thought.\n`;
    const swapped = hasDetails
      ? edited.replace(
          /(\n- > boat leaves\n[\s\S]*?)(\n- > boat\n[\s\S]*?)(?=\n- > |\n\[\^|\nMy )/,
          '$2$1',
        )
      : edited;
    const deleted = swapped.replace(/\n- > last boat\n[\s\S]*?(?=\n- > |\n\[\^|\nMy )/, '\n');
    for (const minute of [1500, 1600]) {
      const { lines, droppedText } = await importFile(library, deleted, minute);
      expect([lines, droppedText]).toEqual([[], []]);
      const [after] = await readWholeClips(library);
      expect(after?.clip.note).toBe('My note\n\n- one\n- two\n\nMy thought.');
      expect(sortById(after?.annotations ?? [])).toEqual(
        sortById(whole.annotations).map((annotation) =>
          annotation.note === 'None?'
            ? { ...annotation, note: 'None? Not one.', updatedAt: instantAt(1500) }
            : annotation,
        ),
      );
      expect(after?.versions).toHaveLength(1);
    }
  });

  it('imports an item that lost its id as text of the user, and reports it', async () => {
    if (!hasDetails) return;
    const { library, whole } = await createAnnotatedLibrary(texts, highlights);
    const edited = write(whole).replace(
      / (?:<!-- pm-[0-9a-z]+ -->|\^pm-[0-9a-z]+)(?=\n\n(?:- > |[^-]*\n\n- > boat leaves))/,
      '',
    );
    const { lines } = await importFile(library, edited, 1500);
    expect(lines).toEqual(['id-lost 1']);
    const [after] = await readWholeClips(library);
    expect(after?.annotations).toEqual(whole.annotations);
    expect(after?.clip.note).toMatch(/^My note\n\n- one\n- two\n\n- > last boat\n/);
    expect((await importFile(library, edited, 1600)).kinds).toEqual(['unchanged']);
  });

  it('reports edits of a highlight that is deleted or belongs to another clip', async () => {
    const { library, whole } = await createAnnotatedLibrary(texts, highlights);
    const edited = write(whole).replace('None?', 'None? Not one.');
    const editedAnnotation = whole.annotations.find(({ note }) => note === 'None?');
    await library.deleteAnnotation(editedAnnotation?.id ?? '', instantAt(30));
    const { droppedText } = await importFile(library, edited, 1500);
    expect(droppedText).toEqual([{ field: 'note', text: 'None? Not one.', quote: 'boat' }]);
    const url = whole.clip.summary.url ?? '';
    const moved = edited.replaceAll(url, 'https://a.example/other');
    expect((await importFile(library, moved, 1600)).droppedText).toContainEqual(droppedText[0]);
  });

  it('imports a highlight that another library appended to the file', async () => {
    const { whole } = await createAnnotatedLibrary(texts, highlights.slice(0, 1));
    const { whole: more } = await createAnnotatedLibrary(texts, highlights);
    const last = { at: instantAt(1), arrived: new Set<string>() };
    const appended = appendToNote(write(whole), more, last) ?? '';
    const empty = createLibrary();
    await importFile(empty, appended, 1500);
    const [copy] = await readWholeClips(empty);
    expect(sortById(copy?.annotations ?? []).map(({ id, note }) => [id, note])).toEqual(
      sortById(more.annotations).map(({ id, note }) => [id, note]),
    );
    expect(appendToNote(appended, more, last)).toBe(appended);
  });
});
