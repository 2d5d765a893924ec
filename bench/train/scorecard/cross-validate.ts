import { type ChoiceOptions, chooseStumps, type Stump } from './choose-stumps';
import { fitWeights } from './fit-weights';

export interface Model {
  readonly stumps: readonly Stump[];
  readonly bias: number;
  /** Tenths of a logit, one per stump. */
  readonly points: readonly number[];
}

export interface Pages {
  readonly facts: readonly (readonly number[])[];
  /** 1 for an article, 0 for another page. */
  readonly truth: readonly number[];
  readonly publishers: readonly string[];
}

/** Returns stumps and weights for these pages. Weights are rounded as in the scorecard. */
export function train(
  facts: readonly (readonly number[])[],
  truth: readonly number[],
  choice: ChoiceOptions,
  ridge: number,
): Model {
  const stumps = chooseStumps(facts, truth, choice);
  const columns = stumps.map(({ fact, above }) =>
    facts.flatMap((page, row) => ((page[fact] ?? 0) > above ? [row] : [])),
  );
  const { bias, weights } = fitWeights(columns, truth, ridge);
  const points = weights.map((weight) => Math.round(weight * 10));
  return { stumps, bias: Math.round(bias * 10), points };
}

/** Returns a page's points. */
function sumPoints(model: Model, facts: readonly number[]): number {
  return model.stumps.reduce(
    (sum, { fact, above }, index) =>
      (facts[fact] ?? 0) > above ? sum + (model.points[index] ?? 0) : sum,
    model.bias,
  );
}

/**
 * Returns every page's points from a model that saw no page of its publisher. Trains
 * `parts` times on all but one part of the publishers, and on the `always` pages. `round`
 * changes the assignment to parts.
 */
export function crossValidate(
  { facts, truth, publishers }: Pages,
  sharedPages: readonly { readonly facts: readonly number[]; readonly truth: number }[],
  round: number,
  parts: number,
  choice: ChoiceOptions,
  ridge: number,
): readonly number[] {
  const assigned = publishers.map((publisher) => hashPublisher(publisher, round) % parts);
  const points: number[] = [];
  for (let part = 0; part < parts; part++) {
    const rows = truth.flatMap((_, row) => (assigned[row] === part ? [] : [row]));
    const model = train(
      [...rows.map((row) => facts[row] ?? []), ...sharedPages.map((page) => page.facts)],
      [...rows.map((row) => truth[row] ?? 0), ...sharedPages.map((page) => page.truth)],
      choice,
      ridge,
    );
    assigned.forEach((pagePart, row) => {
      if (pagePart === part) points[row] = sumPoints(model, facts[row] ?? []);
    });
  }
  return points;
}

function hashPublisher(publisher: string, round: number): number {
  let hash = round * 7919 + 3;
  for (const letter of publisher) hash = (hash * 37 + letter.charCodeAt(0)) % 99_991;
  return hash;
}
