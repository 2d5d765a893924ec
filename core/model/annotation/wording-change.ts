/** In the order of `WordingChange`. */
export const wordingChanges = ['number', 'negation', 'gap', 'wording'] as const;

/**
 * How the words of a passage differ from those that were highlighted.
 *
 * - `number`: they say another number, or numbers in another order
 * - `negation`: a negation was added or removed
 * - `gap`: all of them are there, but other blocks stand between them, or no longer do
 * - `wording`: anything else that a reader sees
 */
export type WordingChange = (typeof wordingChanges)[number];
