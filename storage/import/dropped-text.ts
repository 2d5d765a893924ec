import type { Annotation, Colour } from '../../core/model';
import { containsNote } from '../../core/notes';

/** User text from an earlier state of a clip that the current state does not contain. */
export type LeftWords = {
  /** The quote of the highlight it belonged to; null for the page. */
  readonly markOn: string | null;
} & (
  | {
      readonly field: 'note' | 'tags' | 'mark' | 'text';
      /** In full, because it exists nowhere else. For a whole text, the date when it was saved. */
      readonly words: string;
    }
  | { readonly field: 'colour'; readonly words: Colour }
);

/** The text of an earlier note, unless the later note contains it. */
export function leftOfNote(
  later: string,
  earlier: string,
  markOn: string | null,
): readonly LeftWords[] {
  return containsNote(later, earlier) ? [] : [{ field: 'note', words: earlier.trim(), markOn }];
}

/** What the user wrote on an earlier state of a highlight, unless the later state contains it. */
export function leftOfMark(later: Annotation, earlier: Annotation): readonly LeftWords[] {
  const markOn = later.passage.quote.exact;
  const tags = earlier.tags.filter((tag) => !later.tags.includes(tag));
  const left: LeftWords[] = [...leftOfNote(later.note, earlier.note, markOn)];
  if (tags.length > 0) left.push({ field: 'tags', words: tags.join(', '), markOn });
  if (earlier.colour !== later.colour)
    left.push({ field: 'colour', words: earlier.colour, markOn });
  return left;
}
