import { findOccurrences } from '../text';
import { splitParagraphs } from './note-paragraphs';

/**
 * True if consecutive whole lines of a note equal the text of another note: programs with
 * one-line properties merge several lines into one. Ignores footnote labels.
 */
function containsInLines(note: string, other: string): boolean {
  const wanted = toOneLine(other);
  if (wanted === '') return true;
  const starts = new Set<number>();
  const ends = new Set<number>();
  let flat = '';
  for (const line of note.split(/[\r\n]+/).map(toOneLine)) {
    if (line === '') continue;
    if (flat !== '') flat += ' ';
    starts.add(flat.length);
    flat += line;
    ends.add(flat.length);
  }
  for (const at of findOccurrences(flat, wanted)) {
    if (starts.has(at) && ends.has(at + wanted.length)) return true;
  }
  return false;
}

/** Returns `other` without the paragraphs that lines of `note` already contain. */
export function findNewParagraphs(note: string, other: string): string {
  if (containsInLines(note, other)) return '';
  const paragraphs = splitParagraphs(other);
  const added = paragraphs.filter(({ key }) => !containsInLines(note, key));
  if (added.length === paragraphs.length) return other;
  return added
    .map(({ standalone: { text, closing } }) =>
      [text.trimEnd(), closing].filter(Boolean).join('\n'),
    )
    .join('\n\n');
}

function toOneLine(text: string): string {
  return text
    .replace(/\[\^[^\]\s]+\]/g, '[^]')
    .replace(/\s+/g, ' ')
    .trim();
}
