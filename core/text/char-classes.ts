/**
 * A function that tells of a code point which of some patterns it matches, the first
 * one counting: its place from 1 on, or 0 for none. Each pattern is of one character.
 *
 * Answers for the first 65,536 are kept: going through a text by them is several times
 * faster than matching its words by a pattern, which is most of what a long text costs.
 */
export function createCharClasses(patterns: readonly RegExp[]): (codePoint: number) => number {
  const known = new Uint8Array(0x10000);
  const classify = (codePoint: number) => {
    const char = String.fromCodePoint(codePoint);
    return patterns.findIndex((pattern) => pattern.test(char)) + 1;
  };
  return (codePoint) => {
    if (codePoint > 0xffff) return classify(codePoint);
    const kept = known[codePoint] as number;
    if (kept > 0) return kept - 1;
    const found = classify(codePoint);
    known[codePoint] = found + 1;
    return found;
  };
}
