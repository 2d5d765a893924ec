import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../core/export';
import { renderNote, templatePresets } from '../../core/export/template';
import { openImport } from '../../core/import';
import type { WholeClip } from '../../core/model';
import { runImport } from '../../entrypoints/library/import/import-run';
import type { Library } from '../../storage';
import { aFile, tools } from '../import/read-import';
import { everything } from '../storage/import-samples';
import {
  anAnnotation,
  anArticle,
  bodyOf,
  expectValue,
  freshLibrary,
  instantAt,
  makeSaveRequest,
} from '../storage/samples';

const [, logseq, plain] = templatePresets;
const text = ['The last boat leaves on Friday.', 'No boat sails in March.'];

async function takeIn(library: Library, file: string, now = instantAt(100)) {
  const opened = expectValue(await openImport(aFile(file), tools));
  const { signal } = new AbortController();
  const ask = { opened, mode: null, isDryRun: false, now, signal };
  return runImport(library, { ...ask, onProgress() {} });
}

/** A library with a page and two highlights, one of them with a note. */
async function aLibrary() {
  const library = freshLibrary();
  const article = anArticle({ body: bodyOf(...text) });
  await library.saveClip(makeSaveRequest(1, { article, note: 'My note\n\n- one\n- two' }));
  for (const [index, exact] of ['last boat', 'in March'].entries()) {
    const all = text.join('\n');
    const start = all.indexOf(exact);
    const end = start + exact.length;
    const change = {
      id: `mark-${index}`,
      note: index === 0 ? 'Which?' : '',
      passage: {
        quote: { exact, prefix: all.slice(0, start), suffix: all.slice(end) },
        position: { start, end },
        textVersion: 1,
      },
    };
    await library.addAnnotation(anAnnotation(1, change));
  }
  return library;
}

async function onlyClip(library: Library) {
  const [whole, ...more] = await everything(library);
  if (whole === undefined || more.length > 0) throw new Error('not one clip');
  const { clip, versions, annotations } = whole;
  const marks = annotations.map(({ passage, note }) => [passage.quote.exact, note]);
  return { whole, note: clip.note, versions: versions.length, marks };
}

const forms: readonly (readonly [string, (whole: WholeClip) => string])[] = [
  ['section', (one) => toMarkdown(one, 'section').content.toString()],
  ['both', (one) => toMarkdown(one, 'both').content.toString()],
  ['plain', (one) => renderNote(plain, one, instantAt(40)).content.toString()],
];

describe.each(forms)(
  'our exported note with text of the user, imported into the same library: %s',
  (_, write) => {
    it('adds the text and a quote without an id to the page note, once', async () => {
      const library = await aLibrary();
      const file = write((await onlyClip(library)).whole).trimEnd();
      const edited = `${file}\n\n- > Friday\n\n  Which one?\n\n## Thoughts\n\nA thought.\n`;
      await takeIn(library, edited);
      const { whole, note, versions, marks } = await onlyClip(library);
      const added = '- > Friday\n\n  Which one?\n\n## Thoughts\n\nA thought.';
      expect([note, versions]).toEqual([`My note\n\n- one\n- two\n\n${added}`, 1]);
      expect(marks.sort()).toEqual([
        ['in March', ''],
        ['last boat', 'Which?'],
      ]);
      expect(await takeIn(library, edited, instantAt(200))).toMatchObject({
        counts: { changed: 0 },
      });
      expect((await onlyClip(library)).whole).toEqual(whole);
    });

    it('keeps a highlight whose item lost its id, and adds the rest of the item to the page note once', async () => {
      const library = await aLibrary();
      const { whole } = await onlyClip(library);
      const edited = write(whole).replace(/\n\n {2}\*sun[^\n]*/, '');
      const { remarks } = await takeIn(library, edited, instantAt(200));
      expect(remarks.map(({ code }) => code)).toEqual(['id-lost']);
      const { whole: after, note, marks } = await onlyClip(library);
      expect(marks).toEqual(whole.annotations.map((one) => [one.passage.quote.exact, one.note]));
      expect(note).toContain('- > last boat');
      expect(await takeIn(library, edited, instantAt(300))).toMatchObject({
        counts: { changed: 0 },
      });
      expect((await onlyClip(library)).whole).toEqual(after);
    });
  },
);

it('a note that Logseq turned into an outline changes nothing except an extended note', async () => {
  const library = await aLibrary();
  const { whole } = await onlyClip(library);
  const [head, ...blocks] = renderNote(logseq, whole, instantAt(40))
    .content.toString()
    .split('\n\n');
  const outline = `${head}\n\n${blocks.map((one) => `- ${one.replace(/\n/g, '\n  ')}`).join('\n')}`;
  expect(await takeIn(library, outline)).toMatchObject({ counts: { changed: 0 } });
  expect((await onlyClip(library)).whole).toEqual(whole);
  await takeIn(library, outline.replace('Which?', 'Which? This one'));
  const { versions, marks } = await onlyClip(library);
  expect(versions).toBe(1);
  expect(marks.sort()).toEqual([
    ['in March', ''],
    ['last boat', 'Which? This one'],
  ]);
});

it('a note with one-line properties adds only what the user wrote below the list', async () => {
  const library = await aLibrary();
  expectValue(await library.addAnnotation(anAnnotation(1, { id: 'lost', note: 'Where?' })));
  const { whole } = await onlyClip(library);
  const file = renderNote(logseq, whole, instantAt(40)).content.toString();
  expect(file).toContain('- > ');
  await takeIn(library, `${file.trimEnd()}\n\nA thought.\n`);
  const { note, versions } = await onlyClip(library);
  expect([note, versions]).toEqual(['My note\n\n- one\n- two\n\nA thought.', 1]);
});
