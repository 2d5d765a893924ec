/** Words per minute of a fast reader: about twice the usual pace (`readingMinutes`). */
const fastWordsPerMinute = 400;
/** Share of the words that there must have been time to read. */
const minShare = 0.5;
/**
 * Lower bound: the rest of a partly read text may be a single line. Skipping past takes less
 * than this.
 */
const minMs = 5_000;

/**
 * How long a text must be in front, in milliseconds, before reaching its end counts as reading
 * it: half of its words at a fast pace. A text of 138 words needs 10 seconds.
 *
 * Generous on purpose: skimming counts as reading; opening or skipping past does not. Cost: a
 * text scrolled to its end in less time stays unread.
 */
export function getMinReadingMs(wordCount: number): number {
  return Math.max(minMs, ((wordCount * minShare) / fastWordsPerMinute) * 60_000);
}
