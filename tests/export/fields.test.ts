import { expect, it } from 'vitest';
import { toMarkdown } from '../../core/export';
import { toAnnotationsCsv } from '../../core/export/formats/csv';
import { toHtml } from '../../core/export/formats/html';
import { toHypothesis } from '../../core/export/formats/hypothesis';
import { fromJson, toJson } from '../../core/export/formats/json';
import { toWebAnnotations } from '../../core/export/formats/web-annotation';
import { toWholeClip } from '../../core/import';
import type { Annotation, PassageField } from '../../core/model';
import { readImport } from '../import/read-import';
import { makeAnnotation, makeWholeClip } from './samples';

const now = '2026-11-20T08:00:00.000Z';

function annotate(exact: string, start: number, field: PassageField, change = {}): Annotation {
  const id = `00000000-0000-7000-8000-0000000000${String(start).padStart(2, '0')}`;
  const passage = {
    quote: { exact, prefix: '', suffix: '' },
    position: { start, end: start + exact.length },
    field,
    textVersion: 1,
  };
  return makeAnnotation(exact, { id, passage, ...change });
}

const whole = makeWholeClip({
  article: {
    standfirst: 'The pier is to be mended first.',
    authors: ['Ida Voss', 'Per Lind'],
    image: {
      url: 'https://www.haldencourier.example/ferry.jpg',
      alt: 'A ferry',
      caption: 'The ferry at its pier.',
      credit: 'Photograph: Ada Mensah',
    },
  },
  annotations: [
    makeAnnotation('last boat', { id: '00000000-0000-7000-8000-0000000000aa' }),
    annotate('at its pier', 10, 'caption', { colour: 'rose' }),
    annotate('Per Lind', 11, 'byline', { colour: 'sky' }),
    annotate('is to be mended', 9, 'standfirst', { colour: 'leaf', note: 'By whom?' }),
    annotate('stops', 20, 'headline'),
  ],
});

it('lists headline, standfirst, byline and caption before the text', () => {
  const [titles = [], ...rows] = toAnnotationsCsv([whole])
    .trim()
    .split('\r\n')
    .map((row) => row.split(','));
  expect(rows.map((row) => [row[0], row[titles.indexOf('Field')]])).toEqual([
    ['stops', 'headline'],
    ['is to be mended', 'standfirst'],
    ['Per Lind', 'byline'],
    ['at its pier', 'caption'],
    ['last boat', ''],
  ]);
});

it('highlights fields of a web page in their places', () => {
  const html = toHtml([whole], [], now);
  expect(html).toContain('Ferry to Osk Island <mark class="sun">stops</mark> for the winter</h1>');
  expect(html).toContain('<p class="byline">Ida Voss, <mark class="sky">Per Lind</mark></p>');
  expect(html).toMatch(/<p class="standfirst">The pier <mark class="leaf">is to be mended</);
  expect(html).toContain('The ferry <mark class="rose">at its pier</mark>.');
  expect(html).not.toContain('not found');
});

it('highlights passages of a page that were saved before fields were stored', () => {
  const passage = {
    quote: {
      exact: 'stops',
      prefix: 'Halden Courier\nFerry to Osk Island ',
      suffix: ' for the winter\nThe pier is',
    },
    position: { start: 120, end: 125 },
    copies: 1,
    doubles: [],
    textVersion: 1,
  };
  const old = { ...whole, annotations: [makeAnnotation('stops', { passage })] };
  expect(toHtml([old], [], now)).toContain('<mark class="sun">stops</mark> for the winter</h1>');
  expect(toMarkdown(old, 'text').content).toContain('==stops==');
});

it('highlights fields in Markdown text, and lists those that it does not contain', () => {
  const text = toMarkdown(whole, 'text').content.toString();
  expect(text).toMatch(/^# Ferry to Osk Island ==stops==.* for the winter$/m);
  expect(text).toMatch(/^\*\*The pier ==is to be mended==.* first\.\*\*$/m);
  expect(text).toMatch(/^\*The ferry ==at its pier==.*\. \(Photograph: Ada Mensah\)\*$/m);
  expect(text.match(/> Per Lind\n\n {2}\*sky blue · .* UTC · byline\*/g)).toHaveLength(1);
  expect(text.match(/^- > /gm)).toHaveLength(1);
});

it.each(['section', 'text', 'both'] as const)(
  'imports fields from Markdown of its own again: %s',
  async (style) => {
    const { items } = await readImport(toMarkdown(whole, style).content.toString());
    const [item] = items;
    if (item === undefined) throw new Error('nothing was read');
    const { annotations } = toWholeClip(item, now);
    const fields = annotations
      .map(({ id, passage, location }) => [id, passage.quote.exact, passage.field, location])
      .sort();
    const expected = whole.annotations
      .map(({ id, passage }) => [id, passage.quote.exact, passage.field, undefined])
      .sort();
    // In the imported text, the lead image and its caption are part of the body.
    expect(fields.filter(([, exact]) => exact !== 'at its pier')).toEqual(
      expected.filter(([, exact]) => exact !== 'at its pier'),
    );
    expect(fields).toHaveLength(expected.length);
  },
);

it('keeps fields in JSON, and reads files without them', () => {
  const read = fromJson(toJson([whole], now));
  expect(read.ok && read.value.clips[0]?.annotations).toEqual(whole.annotations);
});

it('writes no position in the page for a position in a field', () => {
  for (const file of [toWebAnnotations([whole]), toHypothesis([whole], now)]) {
    expect(file.match(/TextQuoteSelector/g)).toHaveLength(5);
    expect(file.match(/TextPositionSelector/g)).toHaveLength(1);
  }
});
