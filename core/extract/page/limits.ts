/**
 * Elements on a page. The largest of 2,200 measured pages has fewer than 20,000. At this
 * limit, extraction takes about 3 s even in a slow DOM.
 */
export const maxElements = 40_000;

/**
 * Levels of nesting. Parsers of browsers stop at 512 or earlier, so only scripts create
 * deeper trees. Recursion is safe at this depth.
 */
export const maxDepth = 600;

/**
 * Sum of the depths of all elements. Pages that are both wide and deep cost the most. A
 * page of 20,000 elements is at most 20 levels deep; a sum of half a million takes about a
 * second.
 */
export const maxDepthSum = 1_500_000;

/** Characters of JSON-LD. The longest measured, in live blogs, are under a megabyte. */
export const maxStructuredDataLength = 3_000_000;
