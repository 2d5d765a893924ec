import { type Annotation, hasPosition } from '../../core/model';
import { type ImportState, standingOn } from './import-state';
import { isSurelyPlaced } from './match-highlights';

/** The ids of the marks of a clip that have a place in its text. */
export function placedMarks(state: ImportState, clipId: string): ReadonlySet<string> {
  const placed = standingOn(state, clipId).filter(({ passage }) => hasPosition(passage));
  return new Set(placed.map(({ id }) => id));
}

/**
 * The words of those of some marks that have got a place which is a guess: they stand in
 * the text several times, and the file does not say where. `before` had a place already.
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
