import { describe, expect, it } from 'vitest';
import { type AnnotationStyle, appendToNote, toMarkdown } from '../../../core/export';
import { renderNote, templatePresets } from '../../../core/export/template';
import type { Annotation, WholeClip } from '../../../core/model';
import { makeAnnotation, makeWholeClip, paragraph } from '../../export/samples';
import { readImport } from '../read-import';

const time = (minute: number) => `2026-11-12T17:${minute}:00.000Z`;
const makeLastExport = (minute: number) => ({ at: time(minute), arrived: new Set<string>() });
const styles: readonly AnnotationStyle[] = ['section', 'both'];
type Format = readonly [name: string, write: (whole: WholeClip) => string];
const presets = templatePresets.map((preset): Format => {
  return [preset.name, (whole) => renderNote(preset, whole, time(40)).content.toString()];
});
/** Every format that can be appended to and has the times of annotations. */
const formats: readonly Format[] = [
  ...styles.map((style): Format => [style, (whole) => toMarkdown(whole, style).content.toString()]),
  ...presets,
];

/** Exports a clip, appends its changes to the note, and imports the note. */
async function importAppended(
  write: (whole: WholeClip) => string,
  before: WholeClip,
  after: WholeClip,
) {
  const { items, lines, remarks } = await readImport(
    appendToNote(write(before), after, makeLastExport(40)) ?? '',
  );
  const marks = items[0]?.annotations.map(({ quote, note, tags }) => [quote.exact, note, tags]);
  return { item: items[0], marks, lines, remarks };
}

describe.each(formats)('importing our appended note: %s', (name, write) => {
  const original = { note: 'Which?', createdAt: time(20), updatedAt: time(20) };
  const makeBoat = (change: Partial<Annotation>) =>
    makeAnnotation('boat', { ...original, ...change });
  const changes: readonly Partial<Annotation>[] = [
    { note: 'Which? This' },
    { note: 'Which?\n\nThis' },
    { note: 'Ask Ida' },
    { tags: ['new'] },
  ];

  it.each(changes)('imports the latest state of a highlight: %j', async (change) => {
    const changed = makeBoat({ ...change, updatedAt: time(45) });
    const { marks } = await importAppended(
      write,
      makeWholeClip({ annotations: [makeBoat({})] }),
      makeWholeClip({ annotations: [changed] }),
    );
    expect(marks).toEqual([['boat', changed.note, changed.tags]]);
  });

  const makePage = (note: string, minute = 20) =>
    makeWholeClip({ clip: { note, updatedAt: time(minute) } });

  it.each([
    ['First and more', []],
    ['First\n\nThen', []],
    ['Other <b>', ['First']],
    ['', []],
  ])('imports the latest state of the page note: %j', async (note, replaced) => {
    const { item, remarks } = await importAppended(write, makePage('First'), makePage(note, 45));
    expect([name, item?.note]).toEqual([name, note || 'First']);
    const earlier = remarks.filter(({ code }) => code === 'earlier-words');
    expect(earlier.map(({ detail }) => detail)).toEqual(replaced);
  });

  it('imports the original page note if it was changed back', async () => {
    const changedFile =
      appendToNote(write(makePage('First')), makePage('Second', 45), makeLastExport(40)) ?? '';
    const file = appendToNote(changedFile, makePage('First', 50), makeLastExport(47)) ?? '';
    const { items, remarks } = await readImport(file);
    expect(items).toMatchObject([{ note: 'First' }]);
    expect(remarks).toContainEqual(
      expect.objectContaining({ code: 'earlier-words', detail: 'Second' }),
    );
    expect(appendToNote(file, makePage('First', 55), makeLastExport(52))).toBe(file);
  });

  it('imports the original note of a highlight if it was changed back', async () => {
    const makeMarked = (note: string, minute: number) =>
      makeWholeClip({ annotations: [makeBoat({ note, updatedAt: time(minute) })] });
    const changedFile = appendToNote(
      write(makeMarked('Which?', 20)),
      makeMarked('Ask Ida', 45),
      makeLastExport(40),
    );
    const file =
      appendToNote(changedFile ?? '', makeMarked('Which?', 50), makeLastExport(47)) ?? '';
    const { items, remarks } = await readImport(file);
    expect(items[0]?.annotations.map(({ note }) => note)).toEqual(['Which?']);
    expect(remarks).toContainEqual(
      expect.objectContaining({ code: 'earlier-words', detail: 'Ask Ida' }),
    );
    expect(appendToNote(file, makeMarked('Which?', 55), makeLastExport(52))).toBe(file);
  });

  it('reports the earlier note of a rewritten highlight once', async () => {
    const { remarks } = await importAppended(
      write,
      makeWholeClip({ annotations: [makeBoat({})] }),
      makeWholeClip({ annotations: [makeBoat({ note: 'Ask Ida', updatedAt: time(45) })] }),
    );
    const earlier = remarks.filter(({ code }) => code === 'earlier-words');
    expect(earlier.map(({ detail }) => detail)).toEqual(['Which?']);
  });

  it('imports two highlights of the same minute on repeated words', async () => {
    const article = { body: { type: 'root' as const, children: [paragraph('No boat. A boat.')] } };
    const annotations = [
      makePlaced('boat', 'No ', { ...original, id: 'one', note: 'The first' }),
      makePlaced('boat', 'A ', { ...original, id: 'two', note: 'The second' }),
    ];
    const { items } = await readImport(write(makeWholeClip({ article, annotations })));
    expect(items[0]?.annotations.map(({ note }) => note).sort()).toEqual([
      'The first',
      'The second',
    ]);
  });

  it('imports both notes of highlights on the same words in standfirst and text', async () => {
    const annotations = [
      makePlaced('boat', 'No ', { ...original, id: 'one', note: 'The first' }),
      makePlaced('boat', 'The last ', { ...original, id: 'two', note: 'The second' }),
    ];
    const whole = makeWholeClip({ article: { standfirst: 'No boat until March.' }, annotations });
    const { items } = await readImport(write(whole));
    expect(items[0]?.annotations.map(({ note }) => note).sort()).toEqual([
      'The first',
      'The second',
    ]);
  });
});

it('reports an earlier note that the latest note does not contain', async () => {
  const change = { createdAt: time(20), updatedAt: time(20) };
  const note = `${'Which?'.repeat(50)}\n\nThis`;
  const { remarks } = await importAppended(
    (whole) => toMarkdown(whole).content.toString(),
    makeWholeClip({ annotations: [makeAnnotation('boat', { ...change, note })] }),
    makeWholeClip({
      annotations: [makeAnnotation('boat', { ...change, note: 'Ask Ida', updatedAt: time(45) })],
    }),
  );
  expect(remarks).toMatchObject([{ code: 'earlier-words', detail: note }]);
});

/** Makes a highlight with a prefix, which identifies it among repeated words. */
function makePlaced(exact: string, prefix: string, change: Partial<Annotation>): Annotation {
  return makeAnnotation(exact, {
    ...change,
    passage: {
      quote: { exact, prefix, suffix: '' },
      position: { start: 500, end: 500 + exact.length },
      textVersion: 1,
    },
  });
}

it('recognises an extended note with renamed footnote labels', async () => {
  const note = 'See[^1]\n\n[^1]: Osk.';
  const before = makeWholeClip({ clip: { note } });
  const after = makeWholeClip({ clip: { note: `${note}\n\nMore.`, updatedAt: time(45) } });
  const write = (whole: WholeClip) => toMarkdown(whole).content.toString();
  const { item, remarks } = await importAppended(write, before, after);
  expect(item?.note).toBe('See[^1]\n\n[^1]: Osk.\n\nMore.');
  expect(remarks).toEqual([]);
});
