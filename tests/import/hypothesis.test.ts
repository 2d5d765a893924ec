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
        savedAt: null,
        annotations: [{ quote: { exact: 'boat', prefix: 'before ', suffix: ' after' } }],
      },
    ]);
    expect(items).toHaveLength(1);
    expect(lines).toEqual(['mark-without-words 2', 'mark-without-words 3']);
  });
});

it('imports a single annotation in JSON', async () => {
  const selector = [{ type: 'TextQuoteSelector', exact: 'boat', prefix: 'last ', suffix: '' }];
  const { kind, items, lines } = await readJson({
    ...{ created: time, updated: time, group: '__world__', user: 'acct:ida@halden.example' },
    ...{ uri: ferry, tags: ['sea'], text: 'Which?', target: [{ source: ferry, selector }] },
    document: { title: ['Ferry'] },
  });
  expect([kind, lines]).toEqual(['hypothesis', []]);
  expect(items).toMatchObject([
    {
      ...{ url: ferry, headline: 'Ferry', authors: [] },
      annotations: [{ quote: { exact: 'boat' }, note: 'Which?', tags: ['sea'], createdAt: time }],
    },
  ]);
});

it('imports the text export, with comments of several lines', async () => {
  const text = [
    ...['2026-11-12 10:00', 'Ferry stops', ferry, 'Group: Desk', 'Total users: 2'],
    ...['Users: ida, jo', 'Total annotations: 2', 'Total replies: 0', ''],
    ...['Annotation 1:', 'Created at: 2026-11-12 09:05', 'Author: ida', 'Page: 3'],
    ...[
      'Type: Annotation',
      'Quote: "The "last" boat"',
      'Comment: Which?',
      '',
      'Author: asked twice',
    ],
    ...['Tags: sea, osk', ''],
    ...['Annotation 2:', 'Created at: 2026-11-12 09:06', 'Author: jo', 'Type: Page note'],
    ...['Comment: On the whole', 'Tags:'],
  ].join('\r\n');
  const { kind, items, lines } = await readImport(text);
  expect([kind, lines]).toEqual(['hypothesis', ['mark-without-words 2']]);
  expect(items).toMatchObject([
    {
      ...{ url: ferry, headline: 'Ferry stops', authors: [], note: 'On the whole' },
      annotations: [
        {
          quote: { exact: 'The "last" boat' },
          note: 'Which?\n\nAuthor: asked twice',
          tags: ['sea', 'osk'],
          createdAt: '2026-11-12T09:05:00.000Z',
          location: { type: 'page', value: '3' },
        },
      ],
    },
  ]);
});
