import { describe, expect, it } from 'vitest';
import { toAnnotationsCsv, toHypothesis, toReadwiseCsv, toWebAnnotations } from '../../core/export';
import { toWholeClip } from '../../core/import';
import { createReport } from '../../core/import/items/report';
import { readCsvRecords } from '../../core/import/readers/text/csv-records';
import { readImport } from '../import/read-import';

const now = '2026-11-13T08:00:00.000Z';

async function importLostHighlight() {
  const { items } = await readImport(
    JSON.stringify([
      {
        is_archived: 0,
        url: 'https://www.haldencourier.example/news/osk-ferry',
        title: 'Ferry',
        content: '<p>The last boat leaves on Friday.</p>',
        annotations: [{ quote: 'never stood here', text: 'Where?' }],
      },
    ]),
  );
  return items.map((item) => toWholeClip(item, now));
}

async function readRows(csv: string) {
  async function* once() {
    yield csv;
  }
  const rows = [];
  for await (const { cells } of readCsvRecords(once(), createReport('file'))) rows.push(cells);
  return rows;
}

describe('an exported highlight that is not in the text', () => {
  it('has its quote but no position', async () => {
    const wholes = await importLostHighlight();
    const [row] = await readRows(toAnnotationsCsv(wholes));
    expect(['quote', 'note', 'start', 'end'].map((title) => row?.get(title))).toEqual([
      'never stood here',
      'Where?',
      '',
      '',
    ]);
    expect((await readRows(toReadwiseCsv(wholes)))[0]?.get('location')).toBe('');
    const [web] = JSON.parse(toWebAnnotations(wholes)).first.items;
    const [hypothesis] = JSON.parse(toHypothesis(wholes, now)).annotations;
    for (const selectors of [web.target.selector, hypothesis.target[0].selector]) {
      expect(selectors).toEqual([
        { type: 'TextQuoteSelector', exact: 'never stood here', prefix: '', suffix: '' },
      ]);
    }
  });
});
