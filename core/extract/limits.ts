/**
 * Elements. The largest of 2,200 pages that were measured has under 20,000; at
 * this size the whole extraction stays near 3 s even in a slow DOM.
 */
export const mostElements = 50_000;

/**
 * Levels of nesting. Browsers' own parsers stop at 512 or earlier, so only a
 * script can go deeper, and everything recursive below is safe at this depth.
 */
export const deepestLevel = 600;

/** Characters of JSON-LD; the longest that was measured are live blogs of under a megabyte. */
export const longestStructuredData = 3_000_000;
