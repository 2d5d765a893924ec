import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isNewSince } from '../../core/export';
import { toWholeClip } from '../../core/import';
import { wholeClipSchema } from '../../core/model';
import { createStableId } from '../../core/text';
import { makeLastExport } from '../export/samples';
import { readImport } from './read-import';
import { makeSampleFiles } from './sample-files';

const now = '2026-11-13T08:00:00.000Z';
const ferry = 'https://www.haldencourier.example/news/osk-ferry';

async function importClip(entry: object) {
  const { items } = await readImport(JSON.stringify([{ is_archived: 0, url: ferry, ...entry }]));
  const [item] = items;
  if (!item) throw new Error('nothing was read');
  return toWholeClip(item, now);
}

describe('toWholeClip', () => {
  it('makes a valid clip with the same id each time from every kind of file', async () => {
    for (const bytes of Object.values(await makeSampleFiles())) {
      const [first, second] = [await readImport(bytes), await readImport(bytes)];
      for (const [index, item] of first.items.entries()) {
        const whole = toWholeClip(item, now);
        expect(v.is(wholeClipSchema, whole)).toBe(true);
        const again = second.items[index];
        expect(again && toWholeClip(again, '2027-01-01T00:00:00.000Z').clip.id).toBe(whole.clip.id);
      }
    }
  });

  it('makes a link of a page without text, titled by its address if it has no title', async () => {
    const { clip, versions } = await importClip({ title: '', created_at: '2020-11-12T09:05:00Z' });
    expect(clip).toMatchObject({
      addresses: ['haldencourier.example/news/osk-ferry'],
      wordCount: 0,
      clippedAt: '2020-11-12T09:05:00.000Z',
      readAt: null,
    });
    expect(versions[0]?.article).toMatchObject({
      headline: 'haldencourier.example/news/osk-ferry',
      completeness: 'link',
      body: { children: [] },
    });
  });

  it('locates highlights in the text, or keeps them unchanged', async () => {
    const content = '<p>One boat came. The last boat leaves on Friday.</p>';
    const { annotations } = await importClip({
      title: 'Ferry',
      content,
      annotations: [
        { quote: 'last  boat', text: 'Which?' },
        { quote: 'never stood here', text: '' },
        { quote: 'boat', text: '', ranges: [{ start: '/p[1]', startOffset: 4 }] },
      ],
    });
    expect(
      annotations.map(({ passage }) => [passage.position.start, passage.quote.prefix]),
    ).toEqual([
      [19, 'Ferry\nOne boat came. The '],
      [0, ''],
      [4, 'One '],
    ]);
    expect(annotations[0]?.passage.quote.suffix).toBe(' leaves on Friday.');
  });

  it('makes clips that count as new, regardless of their original times', async () => {
    const times = { created_at: '2020-11-12T09:05:00Z', updated_at: '2021-01-01T00:00:00Z' };
    const whole = await importClip({
      ...times,
      annotations: [{ quote: 'boat', text: '', ...times }],
    });
    expect([whole.clip, ...whole.annotations].map(({ updatedAt }) => updatedAt)).toEqual([
      now,
      now,
    ]);
    expect(whole.annotations[0]?.createdAt).toBe('2020-11-12T09:05:00.000Z');
    expect(isNewSince(whole, makeLastExport('2026-11-12T00:00:00.000Z'))).toBe(true);
  });

  it('never dates a clip in the future', async () => {
    const { clip } = await importClip({ created_at: '2100-01-01T00:00:00Z', is_archived: 1 });
    expect([clip.clippedAt, clip.readAt, clip.archivedAt]).toEqual([now, now, now]);
  });
});

describe('createStableId', () => {
  it('returns the same id for the same text, and unique ids for 200,000 texts', () => {
    const ids = new Set<string>();
    for (let index = 0; index < 200_000; index++)
      ids.add(createStableId(`clip osk.example/${index}`));
    expect(ids.size).toBe(200_000);
    expect(createStableId('a')).toBe(createStableId('a'));
    expect(createStableId('a')).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });
});
