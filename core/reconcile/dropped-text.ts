import { dequal } from 'dequal/lite';
import { listCorrectedFields } from '../corrections';
import type { Annotation, Clip, Colour, StoredClip } from '../model';
import { addMissingParagraphs, containsNote } from '../notes';
import { hasSameText } from './has-same-text';

/** User text from one state of a clip that the merged state does not contain. */
export type DroppedText = {
  /** The quote of the highlight it belonged to; null for the page. */
  readonly quote: string | null;
} & (
  | {
      readonly field: 'note' | 'tags' | 'mark' | 'text' | 'correction';
      /**
       * In full, because it exists nowhere else. For a whole text, the date when it was
       * saved; for a correction, the user's value of the field.
       */
      readonly text: string;
    }
  | { readonly field: 'colour'; readonly text: Colour }
);

/** A note, unless the merged note contains it, or all of its paragraphs. */
export function findDroppedNote(
  merged: string,
  note: string,
  quote: string | null,
): readonly DroppedText[] {
  const isContained = containsNote(merged, note) || addMissingParagraphs(merged, note) === merged;
  return isContained ? [] : [{ field: 'note', text: note.trim(), quote }];
}

function findDroppedTags(
  merged: readonly string[],
  tags: readonly string[],
  quote: string | null,
): readonly DroppedText[] {
  const dropped = tags.filter((tag) => !merged.includes(tag));
  return dropped.length === 0 ? [] : [{ field: 'tags', text: dropped.join(', '), quote }];
}

/** A colour, unless the merged highlight has it. */
export function findDroppedColour(
  merged: Colour,
  colour: Colour,
  quote: string,
): readonly DroppedText[] {
  return merged === colour ? [] : [{ field: 'colour', text: colour, quote }];
}

/** What the user wrote on one state of a highlight, unless the merged state contains it. */
export function findDroppedText(merged: Annotation, highlight: Annotation): readonly DroppedText[] {
  const quote = merged.passage.quote.exact;
  return [
    ...findDroppedNote(merged.note, highlight.note, quote),
    ...findDroppedTags(merged.tags, highlight.tags, quote),
    ...findDroppedColour(merged.colour, highlight.colour, quote),
  ];
}

/** What the user wrote on a clip, its highlights and its texts, unless the merged clip contains it. */
export function findDroppedClipText(merged: StoredClip, clip: StoredClip): readonly DroppedText[] {
  const mergedById = new Map(
    merged.annotations.filter(isActive).map((highlight) => [highlight.id, highlight]),
  );
  const texts = clip.versions.filter(
    ({ article }) =>
      article.completeness !== 'link' &&
      !merged.versions.some((version) => hasSameText(version.article, article)),
  );
  return [
    ...findDroppedPageText(merged.clip, clip.clip),
    ...texts.map(({ keptAt }) => ({ field: 'text' as const, text: keptAt, quote: null })),
    ...clip.annotations.filter(isActive).flatMap((highlight) => {
      const other = mergedById.get(highlight.id);
      return other === undefined ? listHighlightText(highlight) : findDroppedText(other, highlight);
    }),
  ];
}

/** Values that the user typed for fields of the page, unless the merged clip has them. */
export function findDroppedCorrections(
  merged: Clip,
  { corrections }: Clip,
): readonly DroppedText[] {
  if (corrections === undefined) return [];
  return listCorrectedFields(corrections).flatMap((field) => {
    const value = corrections.fields[field]?.value;
    const isKept = dequal(merged.corrections?.fields[field]?.value, value);
    const text = [value ?? ''].flat().join(', ');
    return isKept || text === '' ? [] : [{ field: 'correction' as const, text, quote: null }];
  });
}

/** The note, tags and corrections of a page, unless the merged clip contains them. */
function findDroppedPageText(merged: Clip, clip: Clip): readonly DroppedText[] {
  return [
    ...findDroppedNote(merged.note, clip.note, null),
    ...findDroppedTags(merged.tags, clip.tags, null),
    ...findDroppedCorrections(merged, clip),
  ];
}

/** Everything the user wrote on a highlight, and its quote. */
function listHighlightText({ passage, note, tags }: Annotation): readonly DroppedText[] {
  const quote = passage.quote.exact;
  return [
    { field: 'mark', text: quote, quote: null },
    ...findDroppedNote('', note, quote),
    ...findDroppedTags([], tags, quote),
  ];
}

function isActive({ deletedAt }: Annotation): boolean {
  return deletedAt === null;
}
