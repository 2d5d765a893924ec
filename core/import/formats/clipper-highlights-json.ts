import { found, type JsonFormat } from '../import-format';
import type { ImportedAnnotation } from '../items/imported-item';
import { makeAnnotation, makeItem, noteWith } from '../items/make-item';
import { Fields, isObject, member } from '../readers/fields/fields';
import { readColour } from '../readers/fields/nearest-colour';
import { plainWords } from '../readers/html/html-to-body';
import { jsonRecords } from '../readers/json/read-json';

/**
 * Highlights exported by Obsidian Web Clipper: a list of `{ url, highlights: [{ text,
 * timestamp }] }`.
 */
export const clipperHighlightsJson: JsonFormat = {
  kind: 'clipper-highlights',
  claims: ({ key, value }) => key === null && hasHighlights(value, ['text', 'content']),
  async *read(source, report, tools) {
    for await (const { row, value } of jsonRecords(source, report, [null])) {
      const fields = new Fields(value, report, row);
      const annotations: ImportedAnnotation[] = [];
      let note = '';
      for (const entry of fields.list('highlights')) {
        const parts = new Fields(entry, report, row, 'highlights');
        parts.pass('id', 'xpath', 'type', 'startOffset', 'endOffset', 'groupId', 'version');
        const words = plainWords(parts.text('text') || parts.text('content'), tools);
        const notes = [...parts.texts('notes'), ...parts.texts('note')].join('\n\n');
        const mark = makeAnnotation(words, {
          note: notes,
          createdAt: parts.time('timestamp'),
          colour: readColour(parts.text('color'), report, row),
        });
        parts.end();
        if (mark !== null) annotations.push(mark);
        else {
          report.say(notes === '' ? 'empty-mark' : 'mark-without-words', row, 'highlights');
          note = noteWith(note, notes);
        }
      }
      const item = makeItem(fields.text('url'), report, row, {
        headline: fields.text('title'),
        note,
        savedAt: annotations.map(({ createdAt }) => createdAt).find(Boolean) ?? null,
        annotations,
      });
      fields.end();
      yield* found(item);
    }
  },
};

/** True if a record has a highlight with a member of one of these names. */
export function hasHighlights(value: unknown, names: readonly string[]): boolean {
  const highlights = member(value, 'highlights');
  if (typeof member(value, 'url') !== 'string' || !Array.isArray(highlights)) return false;
  const [first] = highlights;
  return isObject(first) && names.some((name) => name in first);
}
