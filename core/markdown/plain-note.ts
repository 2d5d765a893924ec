import type { Block } from '../model';

/**
 * What may be Markdown, HTML, an address, a hard break, or space that Markdown drops. Hyphens, plus
 * signs and numbers are Markdown at the start of a line only.
 */
const markup = /[*_`#<>[\]\\&~|\t\r\0]|:\/\/|^(?:[-+= ]|\d+[.)])| $/m;

/** The blocks of a note in plain text, the same as `parseNoteBlocks` returns. Null if it may have Markdown. */
export function readPlainNote(note: string): readonly Block[] | null {
  return markup.test(note) ? null : splitParagraphs(note);
}

/** The paragraphs of a note as it was typed. */
export function splitParagraphs(note: string): readonly Block[] {
  return note
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, ''))
    .filter((paragraph) => paragraph !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}
