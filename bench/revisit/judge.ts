/** At least so much of the characters must be the same. */
const enough = 0.8;

export type Verdict = 'right' | 'wrong' | 'lost';

/** Judges what is painted for a quote by the texts that would be right. */
export function judge(painted: string | null, truths: readonly string[]): Verdict {
  if (painted === null) return 'lost';
  return truths.some((truth) => shareOf(painted, truth) >= enough) ? 'right' : 'wrong';
}

/** The characters that two texts have in common in the same order, as a share of the longer one. */
export function shareOf(one: string, other: string): number {
  const a = folded(one);
  const b = folded(other);
  if (a === b) return 1;
  let before = new Uint16Array(b.length + 1);
  for (const character of a) {
    const row = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at++) {
      const isSame = b[at - 1] === character;
      row[at] = isSame ? (before[at - 1] ?? 0) + 1 : Math.max(before[at] ?? 0, row[at - 1] ?? 0);
    }
    before = row;
  }
  return (before[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
