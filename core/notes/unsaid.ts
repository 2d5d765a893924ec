import { noteParagraphs } from './note-paragraphs';

/**
 * Whether lines of a note, one after another and each whole, are the words of another note:
 * programs whose properties have one line each set a note of several into one. What
 * footnotes are called is of no account.
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

/** Another note without those of its paragraphs that lines of a note say. */
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
