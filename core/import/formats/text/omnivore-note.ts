import type { TextFormat } from '../../import-format';
import { isNoteCut } from '../../readers/markdown/cut-end';
import { readProperties } from '../../readers/markdown/front-matter';
import { readOmnivoreHighlights } from '../../readers/markdown/omnivore-highlights';
import { readNoteBody } from '../../readers/markdown/read-note-body';
import { RecordReader } from '../../readers/records/read-record';
import { readWhole } from '../../readers/text/read-text';

const original = /^\[Read Original\]\((https?:[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)[^\S\n]*$/m;
/** The tag and the links above the text. */
const head = /^(?:#Omnivore|\[Read (?:on Omnivore|Original)\]\(.*\))[^\S\n]*$/gm;
const highlightsTitle = /^## Highlights[^\S\n]*$/m;

/**
 * A note of Omnivore's plugin for Obsidian: front matter, links to the page and to Omnivore,
 * maybe the text, and quotes below "## Highlights".
 */
export const omnivoreNote: TextFormat = {
  kind: 'omnivore',
  claims: (start) => /^\[Read on Omnivore\]\(https?:/m.test(start) && original.test(start),
  async *read(source, report, tools) {
    const text = await readWhole(source, report, 1);
    if (text === null) return;
    const { properties, below } = readProperties(text, report);
    const url = original.exec(below)?.[1] ?? '';
    const reader = new RecordReader({ ...properties, url }, report, 1, tools);
    const title = String(properties['title'] ?? '');
    const [story = '', ...lists] = below.replace(head, '').split(highlightsTitle);
    if (lists.length === 0 && isNoteCut(below, [])) report.add('cut-off', 1);
    const { annotations, note } = readOmnivoreHighlights(lists.join('\n'), report, 1);
    const { body, annotations: marks } = readNoteBody(story.trim(), title, url, report, tools);
    yield reader.readItem([], { body, note, annotations: [...marks, ...annotations] });
  },
};
