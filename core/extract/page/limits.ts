/**
 * Elements. The largest of 2,200 pages that were measured has under 20,000; at
 * this size the whole extraction stays near 3 s even in a slow DOM.
 */
export const maxElements = 40_000;

/**
 * Levels of nesting. Browsers' own parsers stop at 512 or earlier, so only a
 * script can go deeper, and everything recursive below is safe at this depth.
 */
export const deepestLevel = 600;

/**
 * The sum of the levels of all elements: wide and deep at once costs most. A
 * page of 20,000 elements has them 20 levels deep at the most; half a million
 * are read in about a second.
 */
export const maxLevelsInAll = 1_500_000;

/** Characters of JSON-LD; the longest that was measured are live blogs of under a megabyte. */
export const longestStructuredData = 3_000_000;
