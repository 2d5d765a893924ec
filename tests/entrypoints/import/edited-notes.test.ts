import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../core/export';
import { renderNote, templatePresets } from '../../../core/export/template';
import type { WholeClip } from '../../../core/model';
import type { Library } from '../../../storage';
import { readWholeClips } from '../../storage/import-samples';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from '../../storage/samples';
import { importFile } from './import-file';

const [, logseq, plain] = templatePresets;
const text = ['The last boat leaves on Friday.', 'No boat sails in March.'];

/** Makes a library of one clip with two highlights, one of them with a note. */
async function makeLibrary() {
  const library = createLibrary();
  const article = makeArticle({ body: makeBody(...text) });
  await library.saveClip(makeSaveRequest(1, { article, note: 'My note\n\n- one\n- two' }));
  for (const [index, exact] of ['last boat', 'in March'].entries()) {
    const fullText = text.join('\n');
    const start = fullText.indexOf(exact);
    const end = start + exact.length;
    const change = {
      id: `annotation-${index}`,
      note: index === 0 ? 'Which?' : '',
      passage: {
        quote: { exact, prefix: fullText.slice(0, start), suffix: fullText.slice(end) },
        position: { start, end },
        textVersion: 1,
      },
    };
    await library.addAnnotation(makeAnnotation(1, change));
  }
  return library;
}

async function readOnlyClip(library: Library) {
  const [whole, ...otherClips] = await readWholeClips(library);
  if (whole === undefined || otherClips.length > 0)
    throw new Error('the library does not have exactly one clip');
  const { clip, versions, annotations } = whole;
  const highlights = annotations.map(({ passage, note }) => [passage.quote.exact, note]);
  return { whole, note: clip.note, versions: versions.length, highlights };
}

const formats: readonly (readonly [string, (whole: WholeClip) => string])[] = [
  ['section', (whole) => toMarkdown(whole, 'section').content.toString()],
  ['both', (whole) => toMarkdown(whole, 'both').content.toString()],
  ['plain', (whole) => renderNote(plain, whole, instantAt(40)).content.toString()],
];

describe.each(formats)(
  'an exported note that the user edited, imported into the same library: %s',
  (_, write) => {
    it('adds new text and quotes without an id to the note of the clip, once', async () => {
      const library = await makeLibrary();
      const file = write((await readOnlyClip(library)).whole).trimEnd();
      const edited = `${file}\n\n- > Friday\n\n  Which one?\n\n## Thoughts\n\nA thought.\n`;
      await importFile(library, edited);
      const { whole, note, versions, highlights } = await readOnlyClip(library);
      const added = '- > Friday\n\n  Which one?\n\n## Thoughts\n\nA thought.';
      expect([note, versions]).toEqual([`My note\n\n- one\n- two\n\n${added}`, 1]);
      expect(highlights.sort()).toEqual([
        ['in March', ''],
        ['last boat', 'Which?'],
      ]);
      expect(await importFile(library, edited, { now: instantAt(200) })).toMatchObject({
        counts: { changed: 0 },
      });
      expect((await readOnlyClip(library)).whole).toEqual(whole);
    });

    it('keeps a highlight whose id was removed, and adds its item to the note of the clip, once', async () => {
      const library = await makeLibrary();
      const { whole } = await readOnlyClip(library);
      const edited = write(whole).replace(/\n\n {2}\*sun[^\n]*/, '');
      const { remarks } = await importFile(library, edited, { now: instantAt(200) });
      expect(remarks.map(({ code }) => code)).toEqual(['id-lost']);
      const { whole: after, note, highlights } = await readOnlyClip(library);
      expect(highlights).toEqual(
        whole.annotations.map(({ passage, note }) => [passage.quote.exact, note]),
      );
      expect(note).toContain('- > last boat');
      expect(await importFile(library, edited, { now: instantAt(300) })).toMatchObject({
        counts: { changed: 0 },
      });
      expect((await readOnlyClip(library)).whole).toEqual(after);
    });
  },
);

it('a note that Logseq turned into an outline only changes the note that was extended', async () => {
  const library = await makeLibrary();
  const { whole } = await readOnlyClip(library);
  const [head, ...blocks] = renderNote(logseq, whole, instantAt(40))
    .content.toString()
    .split('\n\n');
  const outline = `${head}\n\n${blocks.map((block) => `- ${block.replace(/\n/g, '\n  ')}`).join('\n')}`;
  expect(await importFile(library, outline)).toMatchObject({ counts: { changed: 0 } });
  expect((await readOnlyClip(library)).whole).toEqual(whole);
  await importFile(library, outline.replace('Which?', 'Which? This one'));
  const { versions, highlights } = await readOnlyClip(library);
  expect(versions).toBe(1);
  expect(highlights.sort()).toEqual([
    ['in March', ''],
    ['last boat', 'Which? This one'],
  ]);
});

it('a note in Logseq format only adds the text below its list to the note of the clip', async () => {
  const library = await makeLibrary();
  expectValue(await library.addAnnotation(makeAnnotation(1, { id: 'lost', note: 'Where?' })));
  const { whole } = await readOnlyClip(library);
  const file = renderNote(logseq, whole, instantAt(40)).content.toString();
  expect(file).toContain('- > ');
  await importFile(library, `${file.trimEnd()}\n\nA thought.\n`);
  const { note, versions } = await readOnlyClip(library);
  expect([note, versions]).toEqual(['My note\n\n- one\n- two\n\nA thought.', 1]);
});
