import { noteParagraphs } from './note-paragraphs';

/**
 * True if consecutive whole lines of a note equal the text of another note: programs with
 * one-line properties merge several lines into one. Ignores footnote labels.
 */
function saysInLines(note: string, other: string): boolean {
  const words = inOneLine(other);
  if (words === '') return true;
  const starts = new Set<number>();
  const ends = new Set<number>();
  let flat = '';
  for (const line of note.split(/[\r\n]+/).map(inOneLine)) {
    if (line === '') continue;
    if (flat !== '') flat += ' ';
    starts.add(flat.length);
    flat += line;
    ends.add(flat.length);
  }
  for (let at = flat.indexOf(words); at >= 0; at = flat.indexOf(words, at + 1)) {
    if (starts.has(at) && ends.has(at + words.length)) return true;
  }
  return false;
}

/** `other` without the paragraphs that lines of `note` already contain. */
export function unsaid(note: string, other: string): string {
  if (saysInLines(note, other)) return '';
  const paragraphs = noteParagraphs(other);
  const left = paragraphs.filter(({ words }) => !saysInLines(note, words));
  if (left.length === paragraphs.length) return other;
  return left
    .map(({ alone: { text, closing } }) => [text.trimEnd(), closing].filter(Boolean).join('\n'))
    .join('\n\n');
}

function inOneLine(text: string): string {
  return text
    .replace(/\[\^[^\]\s]+\]/g, '[^]')
    .replace(/\s+/g, ' ')
    .trim();
}
