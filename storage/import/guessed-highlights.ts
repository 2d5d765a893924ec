import { type Annotation, hasPosition } from '../../core/model';
import { type ImportState, standingOn } from './import-state';
import { isSurelyPlaced } from './match-highlights';

/** The ids of a clip's highlights that have a position in its text. */
export function placedMarks(state: ImportState, clipId: string): ReadonlySet<string> {
  const placed = standingOn(state, clipId).filter(({ passage }) => hasPosition(passage));
  return new Set(placed.map(({ id }) => id));
}

/**
 * The quotes of highlights whose new position is a guess: the quote occurs several times
 * in the text, and the file does not say which is meant. Those in `before` already had a
 * position.
 */
export function guessedMarks(
  state: ImportState,
  clipId: string,
  marks: readonly Annotation[],
  before: ReadonlySet<string>,
): readonly string[] {
  return [...new Set(marks.map(({ id }) => id))].flatMap((id) => {
    const mark = state.annotations.get(id);
    const isStanding = mark?.clipId === clipId && mark.deletedAt === null && !before.has(id);
    const isGuess = isStanding && hasPosition(mark.passage) && !isSurelyPlaced(mark);
    return isGuess ? [mark.passage.quote.exact] : [];
  });
}
