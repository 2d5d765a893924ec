import type { Annotation, Colour } from '../../core/model';
import { containsNote } from '../../core/notes';

/** What an earlier state of a clip said that the later one, which stands, does not. */
export type LeftWords = {
  /** The words of the mark they were about; null for the page. */
  readonly markOn: string | null;
} & (
  | {
      readonly field: 'note' | 'tags' | 'mark' | 'text';
      /** In full: they stand nowhere else. Of a whole text, when it was kept. */
      readonly words: string;
    }
  | { readonly field: 'colour'; readonly words: Colour }
);

/** The words of an earlier note, where a later one does not hold them. */
export function leftOfNote(
  later: string,
  earlier: string,
  markOn: string | null,
): readonly LeftWords[] {
  return containsNote(later, earlier) ? [] : [{ field: 'note', words: earlier.trim(), markOn }];
}

/** What the reader wrote on a mark in an earlier state of it, as far as the later one does not have it. */
export function leftOfMark(later: Annotation, earlier: Annotation): readonly LeftWords[] {
  const markOn = later.passage.quote.exact;
  const tags = earlier.tags.filter((tag) => !later.tags.includes(tag));
  const left: LeftWords[] = [...leftOfNote(later.note, earlier.note, markOn)];
  if (tags.length > 0) left.push({ field: 'tags', words: tags.join(', '), markOn });
  if (earlier.colour !== later.colour)
    left.push({ field: 'colour', words: earlier.colour, markOn });
  return left;
}
