import type { TextFormat } from '../../import-format';
import { parseWebAddress } from '../../items/make-item';
import { RecordReader } from '../../readers/records/read-record';
import { readWhole } from '../../readers/text/read-text';
import { readHypothesisRow } from '../csv/highlights-csv';

const totalLine = /^Total annotations: (\d+)$/m;
const entryTitle = /^Annotation \d+:$/m;
const entryField = /^(Created at|Author|Page|Type|Quote|Comment|Tags):(?: |$)/;

/**
 * The text that Hypothesis exports: time, title and address of a page, each on a line,
 * numbers of users and annotations, and for each annotation "Annotation 1:" with the fields of its
 * table. A comment may have several lines.
 */
export const hypothesisText: TextFormat = {
  kind: 'hypothesis',
  claims: (head) => totalLine.test(head) && entryTitle.test(head),
  hasHighlights: true,
  async *read(source, report, tools) {
    const [head = '', ...entries] = (await readWhole(source, report))?.split(entryTitle) ?? [];
    const total = Number(totalLine.exec(head)?.[1]);
    const last = entries.at(-1) ?? '';
    if (entries.length < total || !/^Comment:/m.test(last)) {
      report.add('cut-off', entries.length, null, last.trim());
    }
    if (!/^Comment:/m.test(last)) entries.pop();
    const lines = head.split('\n').map((line) => line.trim());
    const at = lines.findIndex((line) => parseWebAddress(line) !== null);
    const page = { url: lines[at] ?? '', title: lines[at - 1] ?? '' };
    for (const [index, entry] of entries.entries()) {
      const record = { ...readEntry(entry), ...page };
      const reader = new RecordReader(record, report, index + 1, tools);
      yield reader.readPageOrWork(readHypothesisRow(reader));
    }
  },
};

/** The fields of an entry by column. A line without a name goes on with the field above. */
function readEntry(entry: string): Readonly<Record<string, string>> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of entry.trim().split('\n')) {
    const found = entryField.exec(line)?.[1];
    const isNew = found !== undefined && !fields.has(found);
    if (isNew) name = found;
    const value = isNew ? line.slice(found.length + 1).trimStart() : line;
    fields.set(name, isNew ? value : `${fields.get(name) ?? ''}\n${value}`);
  }
  const quote =
    fields
      .get('Quote')
      ?.trim()
      .replace(/^"(.*)"$/s, '$1') ?? '';
  const others = [...fields].map(([title, value]) => [title.toLowerCase(), value]);
  return { ...Object.fromEntries(others), quote };
}
