import { describe, expect, it } from 'vitest';
import { type AnnotationStyle, toMarkdown } from '../../core/export';
import { renderNote, templatePresets } from '../../core/export/template';
import { toWholeClip } from '../../core/import';
import type { Annotation, WholeClip } from '../../core/model';
import { openLibrary } from '../../storage';
import { readImport } from '../import/read-import';
import { readWholeClips } from './import-samples';
import { readTables } from './recount';
import {
  createDatabaseName,
  expectValue,
  instantAt,
  makeAnnotation,
  makeSaveRequest,
} from './samples';

const styles: readonly AnnotationStyle[] = ['section', 'text', 'both'];

describe('importing a note written by a built-in template', () => {
  it.each(templatePresets.map((preset) => [preset.name, preset] as const))(
    'changes nothing if the note was not edited: %s',
    async (_, preset) => {
      const name = createDatabaseName();
      const library = openLibrary(name);
      await library.saveClip(makeSaveRequest(1, { tags: ['a'], note: 'Mine' }));
      await library.addAnnotation(
        makeAnnotation(1, { note: 'Why <b>?', tags: ['b'], colour: 'plum' }),
      );
      const before = await readTables(name);
      const [whole] = await readWholeClips(library);
      if (whole === undefined) throw new Error('no clip');
      const { items } = await readImport(renderNote(preset, whole, instantAt(1400)).content);
      const file = items.map((item) => toWholeClip(item, instantAt(1500)));
      const outcomes = expectValue(await library.importClips(file, 'add', false, instantAt(1600)));
      expect(outcomes).toMatchObject([{ clipId: whole.clip.id, kind: 'unchanged' }]);
      expect(await readTables(name)).toEqual(before);
    },
  );

  const notes = [
    '',
    'Which?',
    'One\r\ntwo',
    '\tset in',
    'One\ttwo',
    'One\n\nTwo words\n- and a list',
  ];
  const cases = templatePresets.flatMap((preset) =>
    notes.map((note) => [preset.name, note, preset] as const),
  );

  it.each(cases)(
    'changes nothing for any note on the page and its highlights: %s, %j',
    async (_, note, preset) => {
      const name = createDatabaseName();
      const library = openLibrary(name);
      await library.saveClip(makeSaveRequest(1, { note }));
      // The notes are written long after the page was saved.
      const change = { note, createdAt: instantAt(900), updatedAt: instantAt(900) };
      await library.addAnnotation(makeAnnotation(1, { ...change, colour: 'plum', tags: ['a'] }));
      await library.addAnnotation(makeAnnotationOn('cross', 'a-part', change));
      await library.addAnnotation(makeAnnotationOn('crossing of the year', 'beyond', change));
      const before = await readTables(name);
      const [whole] = await readWholeClips(library);
      if (whole === undefined) throw new Error('no clip');
      const { items } = await readImport(renderNote(preset, whole, instantAt(1400)).content);
      const file = items.map((item) => toWholeClip(item, instantAt(1500)));
      expectValue(await library.importClips(file, 'add', false, instantAt(1600)));
      expect(await readTables(name)).toEqual(before);
    },
  );

  it.each(templatePresets.map((preset) => [preset.name, preset] as const))(
    'imports a highlight note if only its punctuation was edited: %s',
    async (_, preset) => {
      const library = openLibrary(createDatabaseName());
      await library.saveClip(makeSaveRequest(1));
      await library.addAnnotation(makeAnnotation(1, { note: 'Ask Ida' }));
      const [whole] = await readWholeClips(library);
      if (whole === undefined) throw new Error('no clip');
      const { content } = renderNote(preset, whole, instantAt(1400));
      const { items } = await readImport(content.toString().replace('Ask Ida', 'Ask Ida?'));
      const file = items.map((item) => toWholeClip(item, instantAt(1500)));
      expectValue(await library.importClips(file, 'add', false, instantAt(1600)));
      const notes = (await readWholeClips(library))[0]?.annotations.map(({ note }) => note);
      expect(notes).toEqual(['Ask Ida?']);
    },
  );

  const storyPresets = templatePresets.filter(({ content }) => /content/i.test(content));
  const writers: readonly [string, (whole: WholeClip) => string][] = [
    ...storyPresets.map((preset): [string, (whole: WholeClip) => string] => [
      preset.name,
      (whole) => renderNote(preset, whole, instantAt(1400)).content.toString(),
    ]),
    ...styles.map((style): [string, (whole: WholeClip) => string] => [
      style,
      (whole) => toMarkdown(whole, style).content.toString(),
    ]),
  ];

  it.each(writers)(
    'duplicates no highlight if text was added to the story: %s',
    async (_, write) => {
      const library = openLibrary(createDatabaseName());
      await library.saveClip(makeSaveRequest(1));
      const change = {
        createdAt: instantAt(900),
        updatedAt: instantAt(900),
        colour: 'plum' as const,
      };
      await library.addAnnotation(makeAnnotation(1, change));
      await library.addAnnotation(
        makeAnnotationOn('propeller', 'noted', { ...change, note: 'Which?' }),
      );
      const [whole] = await readWholeClips(library);
      if (whole === undefined) throw new Error('no clip');
      for (const minute of [1500, 1600]) {
        const { items } = await readImport(
          write(whole).replace('Islanders', 'Ask them. Islanders'),
        );
        const file = items.map((item) => toWholeClip(item, instantAt(minute)));
        expectValue(await library.importClips(file, 'add', false, instantAt(minute)));
      }
      const [after] = await readWholeClips(library);
      expect(after?.annotations).toEqual(whole.annotations);
      expect(after?.versions).toHaveLength(2);
    },
  );

  it('recognises which of two highlights on the same quote has an edited note', async () => {
    const [obsidian] = templatePresets;
    for (const [from, to, notes] of [
      ['Second', 'Later', ['First', 'Second\n\nLater']],
      ['First', 'Later', ['First\n\nLater', 'Second']],
    ] as const) {
      const library = openLibrary(createDatabaseName());
      await library.saveClip(makeSaveRequest(1));
      await library.addAnnotation(makeAnnotation(1, { note: 'First' }));
      await library.addAnnotation(makeAnnotation(1, { id: 'another', note: 'Second' }));
      const [whole] = await readWholeClips(library);
      if (whole === undefined) throw new Error('no clip');
      const { content } = renderNote(obsidian, whole, instantAt(1400));
      const { items } = await readImport(content.toString().replace(from, to));
      const file = items.map((item) => toWholeClip(item, instantAt(1500)));
      expectValue(await library.importClips(file, 'add', false, instantAt(1600)));
      const kept = (await readWholeClips(library))[0]?.annotations.map(({ note }) => note);
      expect(kept?.sort()).toEqual(notes);
    }
  });

  it.each([
    [
      'extended',
      (text: string) => text.replace('First', 'First on').replace('Second', 'Second on'),
      ['First on', 'Second on'],
    ],
    [
      'exchanged',
      (text: string) => text.replace('First', 'Second on').replace(/Second$/m, 'First on'),
      ['First\n\nSecond on', 'Second\n\nFirst on'],
    ],
    [
      'changed',
      (text: string) => text.replace('First', 'Later').replace('Second', 'Now'),
      ['First\n\nLater', 'Second\n\nNow'],
    ],
  ])(
    'recognises two highlights on the same quote if both notes were %s',
    async (_, edit, notes) => {
      const library = openLibrary(createDatabaseName());
      await library.saveClip(makeSaveRequest(1));
      await library.addAnnotation(makeAnnotation(1, { note: 'First', createdAt: instantAt(900) }));
      await library.addAnnotation(
        makeAnnotation(1, { id: 'another', note: 'Second', createdAt: instantAt(901) }),
      );
      const [whole] = await readWholeClips(library);
      if (whole === undefined) throw new Error('no clip');
      const { items } = await readImport(edit(toMarkdown(whole, 'text').content.toString()));
      const file = items.map((item) => toWholeClip(item, instantAt(1500)));
      for (const minute of [1600, 1700]) {
        expectValue(await library.importClips(file, 'add', false, instantAt(minute)));
        const kept = (await readWholeClips(library))[0]?.annotations.map(({ note }) => note);
        expect(kept?.sort()).toEqual(notes);
      }
    },
  );

  it('imports only the edited line of a note', async () => {
    const library = openLibrary(createDatabaseName());
    await library.saveClip(makeSaveRequest(1, { note: 'One\n\nTwo' }));
    const [whole] = await readWholeClips(library);
    if (whole === undefined) throw new Error('no clip');
    const [, logseq] = templatePresets;
    const { content } = renderNote(logseq, whole, instantAt(1400));
    const { items } = await readImport(content.toString().replace('One Two', 'ne Two'));
    const file = items.map((item) => toWholeClip(item, instantAt(1500)));
    expectValue(await library.importClips(file, 'add', false, instantAt(1600)));
    expect((await readWholeClips(library))[0]?.clip.note).toBe('One\n\nTwo\n\nne Two');
  });
});

/** Returns a highlight on a quote in the sample story. */
function makeAnnotationOn(exact: string, id: string, change: Partial<Annotation>): Annotation {
  return makeAnnotation(1, {
    ...change,
    id,
    passage: {
      quote: { exact, prefix: '', suffix: '' },
      position: { start: 500, end: 500 + exact.length },
      textVersion: 1,
    },
  });
}
