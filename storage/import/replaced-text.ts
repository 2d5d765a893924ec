import type { Annotation, Clip, Version } from '../../core/model';
import { hasSameText } from '../../core/reconcile';
import { type LeftWords, leftOfMark, leftOfNote } from './dropped-text';

/** A clip with its annotations and texts. */
export interface ClipState {
  readonly clip: Clip;
  /** Without deleted ones. */
  readonly marks: readonly Annotation[];
  readonly versions: readonly Version[];
}

/** What a clip contains that its replacement does not contain anywhere. */
export function replacedWords(before: ClipState, after: ClipState): readonly LeftWords[] {
  const standing = new Map(after.marks.map((mark) => [mark.id, mark]));
  const tags = before.clip.tags.filter((tag) => !after.clip.tags.includes(tag));
  const texts = before.versions.filter(
    ({ article }) =>
      article.completeness !== 'link' &&
      !after.versions.some((version) => hasSameText(version.article, article)),
  );
  return [
    ...leftOfNote(after.clip.note, before.clip.note, null),
    ...(tags.length === 0
      ? []
      : [{ field: 'tags' as const, words: tags.join(', '), markOn: null }]),
    ...texts.map(({ keptAt }) => ({ field: 'text' as const, words: keptAt, markOn: null })),
    ...before.marks.flatMap((mark) => {
      const other = standing.get(mark.id);
      return other === undefined ? wholeMark(mark) : leftOfMark(other, mark);
    }),
  ];
}

/** Everything the user wrote on a highlight, and its quote. */
function wholeMark({ passage, note, tags }: Annotation): readonly LeftWords[] {
  const markOn = passage.quote.exact;
  const gone: LeftWords[] = [{ field: 'mark', words: markOn, markOn: null }];
  if (note.trim() !== '') gone.push({ field: 'note', words: note.trim(), markOn });
  if (tags.length > 0) gone.push({ field: 'tags', words: tags.join(', '), markOn });
  return gone;
}
