/** Minimum overlap of the painted text with an expected one. */
const minOverlap = 0.8;

export type Verdict = 'right' | 'wrong' | 'lost';

/** Compares the painted text of a quote, or null if none is painted, with the expected texts. */
export function judge(painted: string | null, expected: readonly string[]): Verdict {
  if (painted === null) return 'lost';
  return expected.some((text) => computeOverlap(painted, text) >= minOverlap) ? 'right' : 'wrong';
}

/** Returns the length of the longest common subsequence as a share of the longer text. */
export function computeOverlap(left: string, right: string): number {
  const a = collapseSpaces(left);
  const b = collapseSpaces(right);
  if (a === b) return 1;
  let previous = new Uint16Array(b.length + 1);
  for (const character of a) {
    const row = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at++) {
      const isSame = b[at - 1] === character;
      row[at] = isSame
        ? (previous[at - 1] ?? 0) + 1
        : Math.max(previous[at] ?? 0, row[at - 1] ?? 0);
    }
    previous = row;
  }
  return (previous[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}

function collapseSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
