import * as v from 'valibot';

/**
 * A place in a text, as plain JSON: a quote with its context, and its position.
 *
 * The quote follows the W3C TextQuoteSelector and the position its
 * TextPositionSelector (https://www.w3.org/TR/annotation-model/#selectors), both in
 * the normalised text that `core/anchor` reads from a root.
 */
export interface Passage {
  readonly quote: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  };
  readonly position: {
    /** UTF-16 code units from the start of the root's normalised text. */
    readonly start: number;
    /** One past the last code unit. */
    readonly end: number;
  };
  /**
   * How often the quote occurred in the text, this passage included, counted to 9.
   * Absent in passages from other programs.
   */
  readonly copies?: number;
  /**
   * The contexts of up to three other places that could be mistaken for this passage
   * if it were deleted, the most similar first. Absent in passages from other
   * programs, and in those from before doubles were stored.
   */
  readonly doubles?: readonly Surroundings[];
  /**
   * A later wording that the user has seen in its place and chosen to keep the
   * highlight on, without adopting it.
   */
  readonly accepted?: string;
  /** What the user highlighted before they adopted another wording or place, newest first. */
  readonly earlier?: readonly string[];
  /** The version of the normalisation rules of the text. */
  readonly textVersion: number;
}

/** Returns a passage that replaces `before`, with the quotes of `before` added to `earlier`. */
export function withEarlierQuotes(passage: Passage, before: Passage): Passage {
  const known = before.earlier ?? [];
  const { exact } = before.quote;
  const earlier = exact === passage.quote.exact ? known : [exact, ...known];
  return earlier.length === 0 ? passage : { ...passage, earlier };
}

/**
 * The position of a passage whose quote was not found, such as an imported one before
 * its text is read.
 */
export const noPosition: Passage['position'] = { start: 0, end: 0 };

/** True if a passage has a position. Imported passages may lack one. */
export function hasPosition({ position }: Passage): boolean {
  return position.end > position.start;
}

/** The text before and after a place. */
export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
}

export const passageSchema: v.GenericSchema<unknown, Passage> = v.object({
  quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
  position: v.object({ start: v.number(), end: v.number() }),
  copies: v.exactOptional(v.number()),
  doubles: v.exactOptional(v.array(v.object({ prefix: v.string(), suffix: v.string() }))),
  accepted: v.exactOptional(v.string()),
  earlier: v.exactOptional(v.array(v.string())),
  textVersion: v.number(),
});
