/** A decision stump: "the fact is above the threshold". The scorecard is a sum of stumps. */
export interface Stump {
  readonly fact: number;
  readonly above: number;
}

/** Numbers tried for each fact: round ones, each about one and a half times the last. */
const thresholds = [
  0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1000, 1500, 2000, 3000,
  5000,
];

export interface ChoiceOptions {
  /** Number of rounds, each of which chooses a stump. The same one may be chosen again. */
  readonly rounds: number;
  /** Share of a chosen stump's weight that is applied before the next round. */
  readonly rate: number;
  /** Share of its gain that the first stump of a fact loses, because facts cost time and bytes. */
  readonly newFactPenalty: number;
  /** Minimum number of pages on either side of a stump. */
  readonly minPages: number;
  readonly ridge: number;
  /** Maximum number of thresholds per fact. */
  readonly maxStumpsPerFact: number;
}

/**
 * Chooses stumps by boosting: each round takes the stump that best corrects the errors of the
 * earlier ones.
 */
export function chooseStumps(
  pages: readonly (readonly number[])[],
  truth: readonly number[],
  choice: ChoiceOptions,
): readonly Stump[] {
  const facts = pages[0]?.length ?? 0;
  const candidates: { stump: Stump; rows: readonly number[] }[] = [];
  for (let fact = 0; fact < facts; fact++) {
    for (const above of thresholds) {
      const rows = pages.flatMap((page, row) => ((page[fact] ?? 0) > above ? [row] : []));
      if (rows.length < choice.minPages) continue;
      if (pages.length - rows.length < choice.minPages) continue;
      candidates.push({ stump: { fact, above }, rows });
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
      const p = 1 / (1 + Math.exp(-sum));
      slope[row] = (truth[row] ?? 0) - p;
      curve[row] = p * (1 - p);
      slopes += slope[row] ?? 0;
      curves += curve[row] ?? 0;
    });
    let best = { gain: 0, candidate: candidates[0], with: 0, without: 0 };
    for (const candidate of candidates) {
      const { fact, above } = candidate.stump;
      const chosenThresholds = chosen.get(fact);
      const isFull = (chosenThresholds?.size ?? 0) >= choice.maxStumpsPerFact;
      if (isFull && !chosenThresholds?.has(above)) continue;
      let slopeAbove = 0;
      let curveAbove = choice.ridge;
      for (const row of candidate.rows) {
        slopeAbove += slope[row] ?? 0;
        curveAbove += curve[row] ?? 0;
      }
      const slopeBelow = slopes - slopeAbove;
      const curveBelow = curves - curveAbove + 2 * choice.ridge;
      const score = (slopeAbove * slopeAbove) / curveAbove + (slopeBelow * slopeBelow) / curveBelow;
      const unsplitScore = (slopes * slopes) / (curves + choice.ridge);
      const gain = (score - unsplitScore) * (chosenThresholds ? 1 : 1 - choice.newFactPenalty);
      if (gain > best.gain)
        best = { gain, candidate, with: slopeAbove / curveAbove, without: slopeBelow / curveBelow };
    }
    if (best.gain <= 0 || !best.candidate) break;
    const { stump, rows } = best.candidate;
    chosen.set(stump.fact, (chosen.get(stump.fact) ?? new Set()).add(stump.above));
    for (let row = 0; row < sums.length; row++) {
      sums[row] = (sums[row] ?? 0) + choice.rate * best.without;
    }
    for (const row of rows) sums[row] = (sums[row] ?? 0) + choice.rate * (best.with - best.without);
  }
  return [...chosen]
    .sort(([a], [b]) => a - b)
    .flatMap(([fact, thresholds]) =>
      [...thresholds].sort((a, b) => a - b).map((above) => ({ fact, above })),
    );
}
