import type { ByteSource } from '../../../files/readable-file';
import type { TextFormat } from '../../import-format';
import type { ImportedItem } from '../../items/imported-item';
import { makeHighlight, makeItem, parseWebAddress } from '../../items/make-item';
import { mergeAdjacentItems } from '../../items/merge-adjacent-items';
import type { Report } from '../../items/report';
import { Fields } from '../../readers/fields/fields';
import { readWhole } from '../../readers/text/read-text';

const entryTitle = /^Annotation \d+:$/m;
const entryField = /^(Created at|Author|Page|Type|Quote|Comment|Tags):(?: |$)/;

/**
 * The text that Hypothesis exports: time, title and address of a page, each on a line,
 * numbers of users and annotations, and for each annotation "Annotation 1:" with its fields. A
 * comment may have several lines. Authors are those of the annotations.
 */
export const hypothesisText: TextFormat = {
  kind: 'hypothesis',
  claims: (head) => /^Total annotations: \d+$/m.test(head) && entryTitle.test(head),
  read: (source, report) => mergeAdjacentItems(readItems(source, report)),
};

async function* readItems(source: ByteSource, report: Report): AsyncGenerator<ImportedItem | null> {
  const text = await readWhole(source, report);
  if (text === null) return;
  const [head = '', ...entries] = text.split(entryTitle);
  const lines = head.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => parseWebAddress(line) !== null);
  const url = lines[at] ?? '';
  const headline = lines[at - 1] ?? '';
  for (const [index, entry] of entries.entries()) {
    const fields = new Fields(readEntry(entry), report, index + 1);
    fields.ignore('Author', 'Type');
    const page = fields.text('Page');
    const known = {
      note: fields.text('Comment'),
      tags: fields.tags('Tags', /,/),
      createdAt: fields.time('Created at'),
      ...(page !== '' && { location: { type: 'page', value: page } }),
    };
    const quote = fields.text('Quote').replace(/^"(.*)"$/s, '$1');
    const parts = makeHighlight(quote, known, report, index + 1);
    fields.reportUnread();
    yield makeItem(url, report, index + 1, { headline, ...parts });
  }
}

/** The fields of an entry. A line without a name goes on with the field above. */
function readEntry(entry: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of entry.trim().split('\n')) {
    const found = entryField.exec(line)?.[1];
    const isNew = found !== undefined && !fields.has(found);
    if (isNew) name = found;
    const value = isNew ? line.slice(found.length + 1).trimStart() : line;
    fields.set(name, isNew ? value : `${fields.get(name) ?? ''}\n${value}`);
  }
  return fields;
}
