import type { Annotation, Article, Passage, Result } from '../../core/model';
import { succeed } from '../../core/model';

/** Finds passages in the text of an article; one that is not in it is returned as it is. */
export type PlacePassages = (
  article: Article,
  passages: readonly Passage[],
) => Promise<Result<readonly Passage[]>>;

/** Where annotations are in a text, by their ids. */
export type Placements = ReadonlyMap<string, Passage>;

/** The answer of a transaction that wrote nothing: it must know first where these are in the text. */
export class Unplaced {
  constructor(readonly annotations: readonly Annotation[]) {}
}

/**
 * Runs a transaction that may give a text to a link with highlights. Finding them takes code
 * that most saves never need, and a transaction cannot wait for it to load, so the first run
 * only says which highlights to find.
 */
export async function withPlacements<Value>(
  place: PlacePassages,
  article: Article,
  run: (placements: Placements) => Promise<Result<Value | Unplaced>>,
): Promise<Result<Value>> {
  const placements = new Map<string, Passage>();
  for (;;) {
    const done = await run(placements);
    if (!done.ok) return done;
    const { value } = done;
    if (!(value instanceof Unplaced)) return succeed(value);
    const placed = await place(
      article,
      value.annotations.map(({ passage }) => passage),
    );
    if (!placed.ok) return placed;
    value.annotations.forEach(({ id, passage }, index) => {
      placements.set(id, placed.value[index] ?? passage);
    });
  }
}
