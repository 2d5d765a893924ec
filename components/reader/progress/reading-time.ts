/** Words per minute of a user in a hurry. The usual pace is in `readingMinutes`. */
const wordsPerMinute = 400;
/** Lower bound: a short text that fits the window is not read at a glance. */
const minMs = 5_000;

/** How long the end of a text must be visible after the user scrolled there to count as read, in milliseconds. */
export const endVisibleMs = 2_000;

/**
 * How long the end of a text must be visible to count as read if the user did not scroll
 * there, in milliseconds: the reading time at a fast pace. A text of 138 words needs 21 seconds.
 *
 * Scrolling to the end shows that a user read; without it, only time does.
 */
export function getReadingMs(wordCount: number): number {
  return Math.max(minMs, (wordCount / wordsPerMinute) * 60_000);
}
