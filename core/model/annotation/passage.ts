import * as v from 'valibot';

/**
 * The fields of an article in which a passage can be, in reading order. `caption` is that of
 * the lead image; the captions in the body are part of the body's text.
 */
export const passageFields = ['headline', 'standfirst', 'byline', 'caption'] as const;

export type PassageField = (typeof passageFields)[number];

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
  /** Its block of text. Absent in passages from other programs, and in older ones. */
  readonly block?: PassageBlock;
  /**
   * A later wording that the user has seen in its place and chosen to keep the
   * highlight on, without adopting it.
   */
  readonly accepted?: string;
  /** What the user highlighted before they adopted another wording or place, newest first. */
  readonly earlier?: readonly string[];
  /**
   * The field that holds the passage. `position` counts from the start of that field's text,
   * so it does not change with other fields. Absent for passages of the story's body, of
   * several fields, or of a page outside of the story.
   */
  readonly field?: PassageField;
  /**
   * Set for a passage of a page that was not in the text of the saved copy when it was made,
   * such as one in a list of related stories, or in the date.
   */
  readonly isOutside?: true;
  /**
   * Set for a passage of a field as the user corrected it, whose words that field of the copy,
   * as read from the page, did not have.
   */
  readonly isFromCorrection?: true;
  /** The version of the normalisation rules of the text. */
  readonly textVersion: number;
}

/** Orders passages by field, then by position. Those without a field come last. */
export function comparePassages(a: Passage, b: Passage): number {
  return getFieldRank(a) - getFieldRank(b) || a.position.start - b.position.start;
}

function getFieldRank({ field }: Passage): number {
  return field === undefined ? passageFields.length : passageFields.indexOf(field);
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

/** True if its position counts from the start of the whole text, not from that of a field. */
export function hasTextPosition(passage: Passage): boolean {
  return hasPosition(passage) && passage.field === undefined;
}

/** The text before and after a place. */
export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The block of text, such as a paragraph, that a passage is in. If it is in several,
 * `before` refers to the first and `after` to the last.
 */
export interface PassageBlock {
  /** UTF-16 code units of the block before the passage; 0 if the passage starts it. */
  readonly before: number;
  /** The same after it. */
  readonly after: number;
  /** Name of the innermost element around it that sets text apart, such as "aside". */
  readonly container: string;
  /** The end of the block before it, and the start of the block after it. */
  readonly previous: string;
  readonly next: string;
}

export const passageSchema: v.GenericSchema<unknown, Passage> = v.object({
  quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
  position: v.object({ start: v.number(), end: v.number() }),
  copies: v.exactOptional(v.number()),
  doubles: v.exactOptional(v.array(v.object({ prefix: v.string(), suffix: v.string() }))),
  block: v.exactOptional(
    v.object({
      before: v.number(),
      after: v.number(),
      container: v.string(),
      previous: v.string(),
      next: v.string(),
    }),
  ),
  accepted: v.exactOptional(v.string()),
  earlier: v.exactOptional(v.array(v.string())),
  field: v.exactOptional(v.picklist(passageFields)),
  isOutside: v.exactOptional(v.literal(true)),
  isFromCorrection: v.exactOptional(v.literal(true)),
  textVersion: v.number(),
});
