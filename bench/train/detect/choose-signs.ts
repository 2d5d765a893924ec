/** "The fact is above the threshold": the smallest piece of the scorecard. */
export interface Sign {
  readonly fact: number;
  readonly above: number;
}

/** Numbers that are tried for every fact: round ones, each about half as much again as the last. */
const thresholds = [
  0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1000, 1500, 2000, 3000,
  5000,
];

export interface Choice {
  /** How many signs are looked for in turn; the same may be found again. */
  readonly rounds: number;
  /** How much of a found sign's worth is taken before the next is looked for. */
  readonly rate: number;
  /** Part of its gain that the first sign of a fact loses: facts cost time and bytes. */
  readonly newFactPenalty: number;
  /** Pages that a sign must divide off on either side. */
  readonly leastPages: number;
  readonly ridge: number;
  /** Thresholds of one fact that may be kept. */
  readonly mostOfAFact: number;
}

/**
 * Signs worth having, by boosting: one after another, that which best divides
 * what those before it left wrong.
 */
export function chooseSigns(
  pages: readonly (readonly number[])[],
  truth: readonly number[],
  choice: Choice,
): readonly Sign[] {
  const facts = pages[0]?.length ?? 0;
  const candidates: { sign: Sign; rows: readonly number[] }[] = [];
  for (let fact = 0; fact < facts; fact++) {
    for (const above of thresholds) {
      const rows = pages.flatMap((page, row) => ((page[fact] ?? 0) > above ? [row] : []));
      if (rows.length < choice.leastPages) continue;
      if (pages.length - rows.length < choice.leastPages) continue;
      candidates.push({ sign: { fact, above }, rows });
    }
  }
  const sums = new Float64Array(pages.length);
  const chosen = new Map<number, Set<number>>();
  for (let round = 0; round < choice.rounds; round++) {
    const slope = new Float64Array(pages.length);
    const curve = new Float64Array(pages.length);
    let slopes = 0;
    let curves = 0;
    sums.forEach((sum, row) => {
      const chance = 1 / (1 + Math.exp(-sum));
      slope[row] = (truth[row] ?? 0) - chance;
      curve[row] = chance * (1 - chance);
      slopes += slope[row] ?? 0;
      curves += curve[row] ?? 0;
    });
    let best = { gain: 0, candidate: candidates[0], with: 0, without: 0 };
    for (const candidate of candidates) {
      const { fact, above } = candidate.sign;
      const known = chosen.get(fact);
      if (known && !known.has(above) && known.size >= choice.mostOfAFact) continue;
      let here = 0;
      let bend = choice.ridge;
      for (const row of candidate.rows) {
        here += slope[row] ?? 0;
        bend += curve[row] ?? 0;
      }
      const rest = slopes - here;
      const restBend = curves - bend + 2 * choice.ridge;
      const worth = (here * here) / bend + (rest * rest) / restBend;
      const base = (slopes * slopes) / (curves + choice.ridge);
      const gain = (worth - base) * (known ? 1 : 1 - choice.newFactPenalty);
      if (gain > best.gain) best = { gain, candidate, with: here / bend, without: rest / restBend };
    }
    if (best.gain <= 0 || !best.candidate) break;
    const { sign, rows } = best.candidate;
    chosen.set(sign.fact, (chosen.get(sign.fact) ?? new Set()).add(sign.above));
    for (let row = 0; row < sums.length; row++) {
      sums[row] = (sums[row] ?? 0) + choice.rate * best.without;
    }
    for (const row of rows) sums[row] = (sums[row] ?? 0) + choice.rate * (best.with - best.without);
  }
  return [...chosen]
    .sort(([one], [other]) => one - other)
    .flatMap(([fact, thresholds]) =>
      [...thresholds].sort((one, other) => one - other).map((above) => ({ fact, above })),
    );
}
