/** In the order of `WordingChange`. */
export const wordingChanges = ['number', 'negation', 'gap', 'wording'] as const;

/**
 * How the wording of a passage differs from what was highlighted.
 *
 * - `number`: other numbers, or in another order
 * - `negation`: a negation was added or removed
 * - `gap`: all words are there, but blocks were inserted between them or removed
 * - `wording`: any other visible change
 */
export type WordingChange = (typeof wordingChanges)[number];
