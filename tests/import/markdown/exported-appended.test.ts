import { describe, expect, it } from 'vitest';
import { type AnnotationStyle, appendToNote, toMarkdown } from '../../../core/export';
import { renderNote, templatePresets } from '../../../core/export/template';
import type { Annotation, WholeClip } from '../../../core/model';
import { anAnnotation, aWholeClip, paragraph } from '../../export/samples';
import { readImport } from '../read-import';

const time = (minute: number) => `2026-11-12T17:${minute}:00.000Z`;
const styles: readonly AnnotationStyle[] = ['section', 'both'];
type Form = readonly [name: string, write: (whole: WholeClip) => string];
const presets = templatePresets.map((preset): Form => {
  return [preset.name, (whole) => renderNote(preset, whole, time(40)).content.toString()];
});
/** Every format that can be appended to and has the times of annotations. */
const forms: readonly Form[] = [
  ...styles.map((style): Form => [style, (whole) => toMarkdown(whole, style).content.toString()]),
  ...presets,
];

/** Imports a note that was appended to. */
async function appended(write: (whole: WholeClip) => string, before: WholeClip, after: WholeClip) {
  const last = { at: time(40), arrived: new Set<string>() };
  const { items, lines, remarks } = await readImport(
    appendToNote(write(before), after, last) ?? '',
  );
  const marks = items[0]?.annotations.map(({ quote, note, tags }) => [quote.exact, note, tags]);
  return { item: items[0], marks, lines, remarks };
}

describe.each(forms)('our exported note after an append: %s', (name, write) => {
  const before = { note: 'Which?', createdAt: time(20), updatedAt: time(20) };
  const boat = (change: Partial<Annotation>) => anAnnotation('boat', { ...before, ...change });
  const changes: readonly Partial<Annotation>[] = [
    { note: 'Which? This' },
    { note: 'Which?\n\nThis' },
    { note: 'Ask Ida' },
    { tags: ['new'] },
  ];

  it.each(changes)('has the latest state of a highlight: %j', async (change) => {
    const now = boat({ ...change, updatedAt: time(45) });
    const { marks } = await appended(
      write,
      aWholeClip({ annotations: [boat({})] }),
      aWholeClip({ annotations: [now] }),
    );
    expect(marks).toEqual([['boat', now.note, now.tags]]);
  });

  const page = (note: string, minute = 20) =>
    aWholeClip({ clip: { note, updatedAt: time(minute) } });

  it.each([
    ['First and more', []],
    ['First\n\nThen', []],
    ['Other <b>', ['First']],
    ['', []],
  ])('has the latest state of the page note: %j', async (note, left) => {
    const { item, remarks } = await appended(write, page('First'), page(note, 45));
    expect([name, item?.note]).toEqual([name, note || 'First']);
    const earlier = remarks.filter(({ code }) => code === 'earlier-words');
    expect(earlier.map(({ detail }) => detail)).toEqual(left);
  });

  it('has the first page note again if it was changed back', async () => {
    const last = (minute: number) => ({ at: time(minute), arrived: new Set<string>() });
    const other = appendToNote(write(page('First')), page('Second', 45), last(40)) ?? '';
    const file = appendToNote(other, page('First', 50), last(47)) ?? '';
    const { items, remarks } = await readImport(file);
    expect(items).toMatchObject([{ note: 'First' }]);
    expect(remarks).toContainEqual(
      expect.objectContaining({ code: 'earlier-words', detail: 'Second' }),
    );
    expect(appendToNote(file, page('First', 55), last(52))).toBe(file);
  });

  it('has the first note of a highlight again if it was changed back', async () => {
    const marked = (note: string, minute: number) =>
      aWholeClip({ annotations: [boat({ note, updatedAt: time(minute) })] });
    const last = (minute: number) => ({ at: time(minute), arrived: new Set<string>() });
    const other = appendToNote(write(marked('Which?', 20)), marked('Ask Ida', 45), last(40));
    const file = appendToNote(other ?? '', marked('Which?', 50), last(47)) ?? '';
    const { items, remarks } = await readImport(file);
    expect(items[0]?.annotations.map(({ note }) => note)).toEqual(['Which?']);
    expect(remarks).toContainEqual(
      expect.objectContaining({ code: 'earlier-words', detail: 'Ask Ida' }),
    );
    expect(appendToNote(file, marked('Which?', 55), last(52))).toBe(file);
  });

  it('reports the earlier note of a rewritten highlight once', async () => {
    const { remarks } = await appended(
      write,
      aWholeClip({ annotations: [boat({})] }),
      aWholeClip({ annotations: [boat({ note: 'Ask Ida', updatedAt: time(45) })] }),
    );
    const earlier = remarks.filter(({ code }) => code === 'earlier-words');
    expect(earlier.map(({ detail }) => detail)).toEqual(['Which?']);
  });

  it('keeps highlights of the same minute on repeated words apart', async () => {
    const article = { body: { type: 'root' as const, children: [paragraph('No boat. A boat.')] } };
    const annotations = [
      placed('boat', 'No ', { ...before, id: 'one', note: 'The first' }),
      placed('boat', 'A ', { ...before, id: 'two', note: 'The second' }),
    ];
    const { items } = await readImport(write(aWholeClip({ article, annotations })));
    expect(items[0]?.annotations.map(({ note }) => note).sort()).toEqual([
      'The first',
      'The second',
    ]);
  });

  it('keeps the notes of highlights on the same words in standfirst and text', async () => {
    const annotations = [
      placed('boat', 'No ', { ...before, id: 'one', note: 'The first' }),
      placed('boat', 'The last ', { ...before, id: 'two', note: 'The second' }),
    ];
    const whole = aWholeClip({ article: { standfirst: 'No boat until March.' }, annotations });
    const { items } = await readImport(write(whole));
    expect(items[0]?.annotations.map(({ note }) => note).sort()).toEqual([
      'The first',
      'The second',
    ]);
  });
});

it('reports the text of an earlier note that the latest lacks', async () => {
  const change = { createdAt: time(20), updatedAt: time(20) };
  const note = `${'Which?'.repeat(50)}\n\nThis`;
  const { remarks } = await appended(
    (whole) => toMarkdown(whole).content.toString(),
    aWholeClip({ annotations: [anAnnotation('boat', { ...change, note })] }),
    aWholeClip({
      annotations: [anAnnotation('boat', { ...change, note: 'Ask Ida', updatedAt: time(45) })],
    }),
  );
  expect(remarks).toMatchObject([{ code: 'earlier-words', detail: note }]);
});

/** A highlight on repeated words. */
function placed(exact: string, prefix: string, change: Partial<Annotation>): Annotation {
  return anAnnotation(exact, {
    ...change,
    passage: {
      quote: { exact, prefix, suffix: '' },
      position: { start: 500, end: 500 + exact.length },
      textVersion: 1,
    },
  });
}

it('recognises an extended note whatever its footnote labels in the file', async () => {
  const note = 'See[^1]\n\n[^1]: Osk.';
  const before = aWholeClip({ clip: { note } });
  const after = aWholeClip({ clip: { note: `${note}\n\nMore.`, updatedAt: time(45) } });
  const write = (whole: WholeClip) => toMarkdown(whole).content.toString();
  const { item, remarks } = await appended(write, before, after);
  expect(item?.note).toBe('See[^1]\n\n[^1]: Osk.\n\nMore.');
  expect(remarks).toEqual([]);
});
