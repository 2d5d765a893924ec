import type { ImportedAnnotation } from '../../items/imported-item';
import { makeAnnotation } from '../../items/make-item';

interface Highlights {
  readonly annotations: readonly ImportedAnnotation[];
  /** Notes without a quote. */
  readonly notes: readonly string[];
}

/**
 * Reads the cell with all highlights of a page in Raindrop's table, each after "Highlight:", its note
 * below it after "Note:". Old tables have no labels and separate highlights by an empty line.
 */
export function readRaindropHighlights(cell: string): Highlights {
  const [bare = '', ...parts] = cell.split(/^[^\S\n]*Highlight:/m);
  const quotes = [...bare.split(/\n\s*\n/), ...parts];
  const annotations: ImportedAnnotation[] = [];
  const notes: string[] = [];
  for (const part of quotes) {
    const [quote = '', ...noteLines] = part.split(/^[^\S\n]*Note:/m);
    const note = noteLines.join('\n').trim();
    const annotation = makeAnnotation(unquote(quote), { note });
    if (annotation !== null) annotations.push(annotation);
    else if (note !== '') notes.push(note);
  }
  return { annotations, notes };
}

function unquote(text: string): string {
  return text.trim().replace(/^"([^"]*)"$/s, '$1');
}
