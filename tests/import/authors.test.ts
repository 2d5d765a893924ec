import { describe, expect, it } from 'vitest';
import { toAnnotationsCsv, toHypothesis, toMarkdown, toWebAnnotations } from '../../core/export';
import { toWholeClip } from '../../core/import';
import type { WholeClip } from '../../core/model';
import { makeAnnotation, makeWholeClip } from '../export/samples';
import { readImport } from './read-import';

const now = '2026-11-13T08:00:00.000Z';
const author = { id: 'ana/1 @home', name: 'Ana Lima · the second' };
const own = makeAnnotation('boat', { id: '00000000-0000-4000-8000-000000000001', note: 'Mine.' });
const theirs = makeAnnotation('boat', {
  id: '00000000-0000-4000-8000-000000000002',
  ...{ author, note: 'Which boat?', tags: ['sea'], colour: 'plum' },
  createdAt: '2026-11-12T10:30:00.000Z',
});
const whole = makeWholeClip({ annotations: [own, theirs] });

const read = async (file: string) => {
  const { items, lines } = await readImport(file);
  expect(lines).toEqual([]);
  return items.flatMap((item) => toWholeClip(item, now).annotations);
};

describe('highlights of other people in our own files', () => {
  it.each<[string, (wholes: readonly WholeClip[]) => string]>([
    ['CSV', toAnnotationsCsv],
    ['Hypothesis', (wholes) => toHypothesis(wholes, now)],
    ['Web Annotation', toWebAnnotations],
  ])('are imported as theirs: %s', async (_, write) => {
    const annotations = await read(write([whole]));
    expect(new Map(annotations.map((one) => [one.note, one.author]))).toEqual(
      new Map([
        ['Mine.', undefined],
        ['Which boat?', author],
      ]),
    );
  });

  it.each(['section', 'text', 'both'] as const)(
    'are imported as theirs: Markdown, %s',
    async (style) => {
      const { content } = toMarkdown(whole, style);
      const annotations = await read(content.toString());
      const notes = annotations.map((one) => [one.note, one.author?.name] as const);
      expect(new Map(notes)).toEqual(
        new Map([
          ['Mine.', undefined],
          ['Which boat?', author.name],
        ]),
      );
    },
  );
});
