import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStory } from '../../core/anchor/story/story';
import { readStoryText } from '../../core/anchor/story/story-text';
import { type AnnotationStyle, appendToNote, toMarkdown } from '../../core/export';
import { renderNote, templatePresets } from '../../core/export/template';
import { toWholeClip } from '../../core/import';
import { type Annotation, type Colour, colours, type WholeClip } from '../../core/model';
import { renderedNote } from '../../core/notes';
import { collapseSpaces, plainText, uuidOf } from '../../core/text';
import type { Library } from '../../storage';
import { openLibrary } from '../../storage';
import { readImport } from '../import/read-import';
import { scaleRuns } from '../runs';
import { everything } from './import-samples';
import { readTables } from './recount';
import {
  anArticle,
  bodyOf,
  expectValue,
  freshLibrary,
  freshName,
  instantAt,
  makeSaveRequest,
} from './samples';

interface Form {
  readonly name: string;
  readonly write: (whole: WholeClip) => string;
  /** True if the form has colours, tags and times of all highlights. */
  readonly isListed: boolean;
}

const forms: readonly Form[] = [
  ...(['section', 'text', 'both'] as const).map((style: AnnotationStyle) => ({
    name: style,
    write: (whole: WholeClip) => toMarkdown(whole, style).content.toString(),
    isListed: style !== 'text',
  })),
  ...templatePresets.map((preset) => ({
    name: preset.name,
    write: (whole: WholeClip) => renderNote(preset, whole, instantAt(1400)).content.toString(),
    isListed: preset.name === 'Plain',
  })),
];

const scraps = fc.constantFrom(
  ...['==', '=', '*', '**', '_', '`', '[^1]', '[a](b)', '\\', '|', '<!-- x -->', '^pm-', '#', '- '],
  ...['boat', 'boat', 'ferry', ' ', ' ', '.', '日本', '1. ', 'The last boat '],
);
const words = fc
  .array(scraps, { minLength: 1, maxLength: 10 })
  .map((parts) => `x${parts.join('').replace(/\s+/g, ' ')}y`);
const noteParts = fc.constantFrom(
  'Which boat?',
  'Ask <b>Ida</b>.',
  '```js\nlet boats;\n\n- > none\n```',
  '- one\n- two\n\n  more',
  'See[^1].\n\n[^1]: The log.',
  'Of[^A].\n\n[^A]: Another.\n\n    More of it.',
  '> quoted',
  '    code',
  '- > boat\n\n  *sun · 2026-11-12 17:20 UTC*',
  '## Annotations',
  '==marked==',
  '```\nnever closed',
);
const notes = fc.array(noteParts, { maxLength: 3 }).map((parts) => parts.join('\n\n'));
const places = fc.array(
  fc.record({
    from: fc.nat(),
    length: fc.nat(),
    note: notes,
    colour: fc.constantFrom<Colour>(...colours),
    tags: fc.subarray(['boats', 'sea/islands', 'old news']),
  }),
  { maxLength: 5 },
);

/** A library with one page, and highlights that start and end at letters and may overlap. */
async function aLibrary(
  texts: readonly string[],
  marks: readonly (typeof places extends fc.Arbitrary<infer All> ? All : never)[number][],
) {
  const name = freshName();
  const library = openLibrary(name);
  const article = anArticle({ headline: 'Ferry', standfirst: null, body: bodyOf(...texts) });
  await library.saveClip(
    makeSaveRequest(1, { article, note: 'My note\n\n- one\n- two', tags: ['a'] }),
  );
  const text = String.fromCharCode(
    ...readStoryText(createStory({ ...anArticle(), ...article })).units,
  );
  for (const [index, { from, length, ...mark }] of marks.entries()) {
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
    const made: Annotation = {
      ...{ id: `0000000${index}-0000-4000-8000-00000000000a`, clipId: 'clip-1' },
      ...{ versionId: 'version-1', passage, createdAt: time, updatedAt: time, deletedAt: null },
      ...mark,
    };
    expectValue(await library.addAnnotation(made));
  }
  const [whole] = await everything(library);
  if (whole === undefined) throw new Error('no clip');
  return { name, library, whole };
}

async function takeIn(library: Library, file: string, minute: number) {
  const { items, lines } = await readImport(file);
  const wholes = items.map((item) => toWholeClip(item, instantAt(minute)));
  const outcomes = expectValue(await library.importClips(wholes, 'add', false, instantAt(minute)));
  return {
    kinds: outcomes.map(({ kind }) => kind),
    droppedText: outcomes.flatMap(({ droppedText }) => droppedText),
    lines,
  };
}

const byId = (annotations: readonly Annotation[]) =>
  [...annotations].sort((one, other) => (uuidOf(one.id) < uuidOf(other.id) ? -1 : 1));

describe.each(forms)('Markdown that carries ids: $name', ({ write, isListed }) => {
  it('imports the same highlights into an empty library, and changes nothing when imported again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        places,
        fc.boolean(),
        async (texts, marks, hasReturns) => {
          const { name, library, whole } = await aLibrary(texts, marks);
          const written = write(whole);
          const file = hasReturns ? written.replaceAll('\n', '\r\n') : written;

          const emptyName = freshName();
          const empty = openLibrary(emptyName);
          expect((await takeIn(empty, file, 1500)).lines).toEqual([]);
          const [copy] = await everything(empty);
          const expected = byId(whole.annotations);
          const found = byId(copy?.annotations ?? []);
          const facts = (all: readonly Annotation[]) =>
            all.map(({ id, passage, note, ...mark }) => ({
              ...{ id: uuidOf(id), exact: collapseSpaces(passage.quote.exact) },
              note: renderedNote(note),
              ...(isListed && {
                ...{ colour: mark.colour, tags: mark.tags, at: mark.createdAt.slice(0, 16) },
              }),
            }));
          expect(facts(found)).toEqual(facts(expected));
          expect(copy?.versions.map(({ article }) => plainText(article.body))).toEqual(
            whole.versions.map(({ article }) => plainText(article.body)),
          );
          const before = await readTables(emptyName);
          expect((await takeIn(empty, file, 1600)).kinds).toEqual(['unchanged']);
          expect(await readTables(emptyName)).toEqual(before);

          const own = await readTables(name);
          expect(await takeIn(library, file, 1600)).toEqual({
            ...{ kinds: ['unchanged'], droppedText: [], lines: [] },
          });
          expect(await readTables(name)).toEqual(own);
        },
      ),
      { numRuns: scaleRuns(40) },
    );
  }, 120_000);
});

describe.each(forms)('edits of Markdown that carries ids: $name', ({ write, isListed }) => {
  const texts = ['The last boat leaves on Friday.', 'No boat sails in March, said Ida.'];
  const mark = (from: number, length: number, note: string) => ({
    ...{ from: from + 6, length: length - 1, note, colour: 'plum' as const, tags: [] },
  });
  const marks = [mark(4, 9, 'Which?'), mark(9, 11, 'When?'), mark(35, 4, 'None?'), mark(61, 3, '')];

  it('are imported unchanged, and nothing else changes', async () => {
    const { library, whole } = await aLibrary(texts, marks);
    const quotes = whole.annotations.map(({ passage }) => passage.quote.exact);
    expect(quotes.sort()).toEqual(['Ida', 'boat', 'boat leaves', 'last boat']);
    const edited = `${write(whole).replace('None?', 'None? Not one.').trimEnd()}\n\nMy thought.\n`;
    const swapped = isListed
      ? edited.replace(
          /(\n- > boat leaves\n[\s\S]*?)(\n- > boat\n[\s\S]*?)(?=\n- > |\n\[\^|\nMy )/,
          '$2$1',
        )
      : edited;
    const deleted = swapped.replace(/\n- > last boat\n[\s\S]*?(?=\n- > |\n\[\^|\nMy )/, '\n');
    for (const minute of [1500, 1600]) {
      const { lines, droppedText } = await takeIn(library, deleted, minute);
      expect([lines, droppedText]).toEqual([[], []]);
      const [after] = await everything(library);
      expect(after?.clip.note).toBe('My note\n\n- one\n- two\n\nMy thought.');
      expect(byId(after?.annotations ?? [])).toEqual(
        byId(whole.annotations).map((one) =>
          one.note === 'None?'
            ? { ...one, note: 'None? Not one.', updatedAt: instantAt(1500) }
            : one,
        ),
      );
      expect(after?.versions).toHaveLength(1);
    }
  });

  it('keep an item that lost its id as the user’s own text, and report it', async () => {
    if (!isListed) return;
    const { library, whole } = await aLibrary(texts, marks);
    const edited = write(whole).replace(
      / <!-- pm-[0-9a-z]+ -->(?=\n\n(?:- > |[^-]*\n\n- > boat leaves))/,
      '',
    );
    const { lines } = await takeIn(library, edited, 1500);
    expect(lines).toEqual(['id-lost 1']);
    const [after] = await everything(library);
    expect(after?.annotations).toEqual(whole.annotations);
    expect(after?.clip.note).toMatch(/^My note\n\n- one\n- two\n\n- > last boat\n/);
    expect((await takeIn(library, edited, 1600)).kinds).toEqual(['unchanged']);
  });

  it('are reported if the highlight is deleted or belongs to another clip', async () => {
    const { library, whole } = await aLibrary(texts, marks);
    const edited = write(whole).replace('None?', 'None? Not one.');
    const noted = whole.annotations.find(({ note }) => note === 'None?');
    await library.deleteAnnotation(noted?.id ?? '', instantAt(30));
    const { droppedText } = await takeIn(library, edited, 1500);
    expect(droppedText).toEqual([{ field: 'note', text: 'None? Not one.', quote: 'boat' }]);
    const url = whole.clip.summary.url ?? '';
    const moved = edited.replaceAll(url, 'https://a.example/other');
    expect((await takeIn(library, moved, 1600)).droppedText).toContainEqual(droppedText[0]);
  });

  it('import a highlight that another library appended', async () => {
    const { whole } = await aLibrary(texts, marks.slice(0, 1));
    const { whole: more } = await aLibrary(texts, marks);
    const last = { at: instantAt(1), arrived: new Set<string>() };
    const appended = appendToNote(write(whole), more, last) ?? '';
    const empty = freshLibrary();
    await takeIn(empty, appended, 1500);
    const [copy] = await everything(empty);
    expect(byId(copy?.annotations ?? []).map(({ id, note }) => [id, note])).toEqual(
      byId(more.annotations).map(({ id, note }) => [id, note]),
    );
    expect(appendToNote(appended, more, last)).toBe(appended);
  });
});
