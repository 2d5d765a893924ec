import { describe, expect, it } from 'vitest';
import { toHypothesis } from '../../core/export';
import { ferry, readJson, time, whole } from './highlighted-ferry';
import { readImport } from './read-import';

describe('importing Hypothesis JSON', () => {
  it('round-trips our own export', async () => {
    const { kind, items, lines } = await readImport(toHypothesis([whole], time));
    expect(kind).toBe('hypothesis');
    expect(items).toMatchObject([
      {
        url: ferry,
        headline: 'Ferry to Osk Island stops for the winter',
        annotations: [
          {
            quote: { exact: 'The last boat', prefix: '', suffix: '' },
            note: 'Which?',
            tags: ['sea/boats'],
            createdAt: time,
          },
        ],
      },
    ]);
    expect(lines).toEqual([]);
  });

  it('imports page notes and replies of API rows as notes', async () => {
    const row = { created: '2020-11-12T09:05:00.123456+00:00', uri: ferry, tags: ['a'] };
    const target = (exact: string) => [
      {
        source: ferry,
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]' },
          { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
        ],
      },
    ];
    const { kind, items, lines } = await readJson({
      total: 3,
      rows: [
        { ...row, id: '1', text: 'Mark', target: target('boat') },
        { ...row, id: '2', text: 'On the page', target: [{ source: ferry }] },
        { ...row, id: '3', text: 'Reply', references: ['1'], target: target('boat') },
      ],
    });
    expect(kind).toBe('hypothesis');
    expect(items).toMatchObject([
      {
        note: 'On the page\n\nReply',
        tags: ['a'],
        savedAt: '2020-11-12T09:05:00.123Z',
        annotations: [{ quote: { exact: 'boat', prefix: 'before ', suffix: ' after' } }],
      },
    ]);
    expect(items).toHaveLength(1);
    expect(lines).toEqual(['mark-without-words 2', 'mark-without-words 3']);
  });
});
