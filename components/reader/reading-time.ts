/** Words a minute of somebody who reads fast: about twice the usual pace (`readingMinutes`). */
const fastPace = 400;
/** The share of the words that must have had time to be read. */
const minShare = 0.5;
/** What is left of a text that was read before may be a line; stepping past it takes less than this. */
const minMs = 5_000;

/**
 * How long a text must be in front, in milliseconds, before its end counts as
 * read: half of its words at a fast pace. A text of 138 words needs 10 seconds.
 *
 * Generous on purpose: skimming counts as reading, opening or skipping past does not.
 * Cost: a text that is scrolled to its end in less stays unread.
 */
export function leastReadingMs(wordCount: number): number {
  return Math.max(minMs, ((wordCount * minShare) / fastPace) * 60_000);
}
