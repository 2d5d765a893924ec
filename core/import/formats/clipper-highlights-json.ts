import { type JsonFormat, toResults } from '../import-format';
import type { ImportedAnnotation } from '../items/imported-item';
import { appendText, makeAnnotation, makeItem } from '../items/make-item';
import { Fields, getMember, isObject } from '../readers/fields/fields';
import { readColour } from '../readers/fields/nearest-colour';
import { readPlainText } from '../readers/html/html-to-body';
import { readJsonRecords } from '../readers/json/read-json';

/**
 * Highlights exported by Obsidian Web Clipper: a list of `{ url, highlights: [{ text,
 * timestamp }] }`.
 */
export const clipperHighlightsJson: JsonFormat = {
  kind: 'clipper-highlights',
  claims: ({ key, value }) => key === null && hasHighlights(value, ['text', 'content']),
  async *read(source, report, tools) {
    for await (const { row, value } of readJsonRecords(source, report, [null])) {
      const fields = new Fields(value, report, row);
      const annotations: ImportedAnnotation[] = [];
      let note = '';
      for (const entry of fields.list('highlights')) {
        const highlight = new Fields(entry, report, row, 'highlights');
        highlight.ignore('id', 'xpath', 'type', 'startOffset', 'endOffset', 'groupId', 'version');
        const quote = readPlainText(highlight.text('text') || highlight.text('content'), tools);
        const highlightNote = [...highlight.texts('notes'), ...highlight.texts('note')].join(
          '\n\n',
        );
        const annotation = makeAnnotation(quote, {
          note: highlightNote,
          createdAt: highlight.time('timestamp'),
          colour: readColour(highlight.text('color'), report, row),
        });
        highlight.reportUnread();
        if (annotation !== null) annotations.push(annotation);
        else {
          report.add(highlightNote === '' ? 'empty-mark' : 'mark-without-words', row, 'highlights');
          note = appendText(note, highlightNote);
        }
      }
      const item = makeItem(fields.text('url'), report, row, {
        headline: fields.text('title'),
        note,
        savedAt: annotations.map(({ createdAt }) => createdAt).find(Boolean) ?? null,
        annotations,
      });
      fields.reportUnread();
      yield* toResults(item);
    }
  },
};

/** True if a record has a highlight with a member of one of these names. */
export function hasHighlights(value: unknown, names: readonly string[]): boolean {
  const highlights = getMember(value, 'highlights');
  if (typeof getMember(value, 'url') !== 'string' || !Array.isArray(highlights)) return false;
  const [first] = highlights;
  return isObject(first) && names.some((name) => name in first);
}
