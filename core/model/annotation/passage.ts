import * as v from 'valibot';

/**
 * A place in a text, as plain JSON: the words themselves with their
 * surroundings, and where they stood.
 *
 * The words follow the W3C TextQuoteSelector and the numbers its
 * TextPositionSelector (https://www.w3.org/TR/annotation-model/#selectors),
 * both in the normalised text that `core/anchor` reads from a root.
 */
export interface Passage {
  readonly quote: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  };
  readonly position: {
    /** Characters from the beginning of the root's normalised text. */
    readonly start: number;
    /** One past the last character. */
    readonly end: number;
  };
  /**
   * How many times the words stood in the text, this passage included, counted to 9.
   * Not given by passages that were made elsewhere.
   */
  readonly copies?: number;
  /**
   * What stood around up to three other places that could be taken for this
   * passage if it were gone, the likeliest first. Not given by passages that
   * were made elsewhere, or before these were kept.
   */
  readonly doubles?: readonly Surroundings[];
  /** A later wording that the user has seen in its place and kept the highlight on, without taking it over. */
  readonly accepted?: string;
  /** What the user highlighted before they took over another wording or place, newest first. */
  readonly earlier?: readonly string[];
  /** Which rules of normalisation the text had, so that they may change later. */
  readonly textVersion: number;
}

/** A passage in the place of another, whose words it keeps as earlier ones. */
export function withEarlier(passage: Passage, before: Passage): Passage {
  const known = before.earlier ?? [];
  const { exact } = before.quote;
  const earlier = exact === passage.quote.exact ? known : [exact, ...known];
  return earlier.length === 0 ? passage : { ...passage, earlier };
}

/** Of a passage whose words were found nowhere: what was made elsewhere stands so until its text is there. */
export const nowhere: Passage['position'] = { start: 0, end: 0 };

/** Whether a passage says where it stands; one that was made elsewhere may be lost. */
export function isPlaced({ position }: Passage): boolean {
  return position.end > position.start;
}

/** The words before and after a place. */
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
