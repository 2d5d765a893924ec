import type { Annotation, Clip, Colour, StoredClip } from '../model';
import { containsNote, withNote } from '../notes';
import { hasSameText } from './has-same-text';

/** User text from one state of a clip that the merged state does not contain. */
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

/** A note, unless the kept note contains it, or all of its paragraphs. */
export function leftOfNote(
  kept: string,
  note: string,
  markOn: string | null,
): readonly LeftWords[] {
  const isKept = containsNote(kept, note) || withNote(kept, note) === kept;
  return isKept ? [] : [{ field: 'note', words: note.trim(), markOn }];
}

function leftOfTags(
  kept: readonly string[],
  tags: readonly string[],
  markOn: string | null,
): readonly LeftWords[] {
  const left = tags.filter((tag) => !kept.includes(tag));
  return left.length === 0 ? [] : [{ field: 'tags', words: left.join(', '), markOn }];
}

/** A colour, unless it was kept. */
export function leftOfColour(kept: Colour, colour: Colour, markOn: string): readonly LeftWords[] {
  return kept === colour ? [] : [{ field: 'colour', words: colour, markOn }];
}

/** What the user wrote on one state of a highlight, unless the kept state contains it. */
export function leftOfMark(kept: Annotation, mark: Annotation): readonly LeftWords[] {
  const markOn = kept.passage.quote.exact;
  return [
    ...leftOfNote(kept.note, mark.note, markOn),
    ...leftOfTags(kept.tags, mark.tags, markOn),
    ...leftOfColour(kept.colour, mark.colour, markOn),
  ];
}

/** What the user wrote on a clip, its highlights and its texts, unless the kept clip contains it. */
export function leftOfClip(kept: StoredClip, clip: StoredClip): readonly LeftWords[] {
  const marks = new Map(kept.annotations.filter(isActive).map((mark) => [mark.id, mark]));
  const texts = clip.versions.filter(
    ({ article }) =>
      article.completeness !== 'link' &&
      !kept.versions.some((version) => hasSameText(version.article, article)),
  );
  return [
    ...leftOfPage(kept.clip, clip.clip),
    ...texts.map(({ keptAt }) => ({ field: 'text' as const, words: keptAt, markOn: null })),
    ...clip.annotations.filter(isActive).flatMap((mark) => {
      const other = marks.get(mark.id);
      return other === undefined ? wholeMark(mark) : leftOfMark(other, mark);
    }),
  ];
}

/** The note and tags of a page, unless they were kept. */
function leftOfPage(kept: Clip, clip: Clip): readonly LeftWords[] {
  return [...leftOfNote(kept.note, clip.note, null), ...leftOfTags(kept.tags, clip.tags, null)];
}

/** Everything the user wrote on a highlight, and its quote. */
function wholeMark({ passage, note, tags }: Annotation): readonly LeftWords[] {
  const markOn = passage.quote.exact;
  return [
    { field: 'mark', words: markOn, markOn: null },
    ...leftOfNote('', note, markOn),
    ...leftOfTags([], tags, markOn),
  ];
}

function isActive({ deletedAt }: Annotation): boolean {
  return deletedAt === null;
}
