import { makeRandom } from './random';
import { type Agreement, harmonicMean } from './shingles';

/** How often pages are drawn anew: the ends of the interval are then stable to about .001. */
const draws = 1000;
/** Any fixed number: the same pages give the same interval in each run. */
const seed = 20_261_124;

/** One page, under the publisher with which it is drawn. */
export interface Drawable {
  readonly publisher: string;
  readonly body: Agreement;
}

/** Sums of precision and recall over the pages of one publisher, and over how many each is defined. */
interface Sums {
  precision: number;
  precisionPages: number;
  recall: number;
  recallPages: number;
}

/**
 * The 95 % interval of the body F1, by bootstrap over publishers: pages of one
 * publisher come from one template, so that they are drawn all or none.
 */
export function bootstrapF1(pages: readonly Drawable[]): readonly [low: number, high: number] {
  const byPublisher = new Map<string, Sums>();
  for (const { publisher, body } of pages) {
    const sums = byPublisher.get(publisher) ?? emptySums();
    const found = body.truePositive + body.falsePositive;
    const wanted = body.truePositive + body.falseNegative;
    if (found > 0) {
      sums.precision += body.truePositive / found;
      sums.precisionPages++;
    }
    if (wanted > 0) {
      sums.recall += body.truePositive / wanted;
      sums.recallPages++;
    }
    byPublisher.set(publisher, sums);
  }
  const publishers = [...byPublisher.values()];
  const random = makeRandom(seed);
  const values = Array.from({ length: draws }, () => {
    const sums = emptySums();
    for (let drawn = 0; drawn < publishers.length; drawn++) {
      const one = publishers[Math.floor(random() * publishers.length)] ?? emptySums();
      sums.precision += one.precision;
      sums.precisionPages += one.precisionPages;
      sums.recall += one.recall;
      sums.recallPages += one.recallPages;
    }
    return harmonicMean(
      sums.precision / (sums.precisionPages || 1),
      sums.recall / (sums.recallPages || 1),
    );
  }).sort((a, b) => a - b);
  const at = (share: number) => values[Math.floor(share * (values.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

function emptySums(): Sums {
  return { precision: 0, precisionPages: 0, recall: 0, recallPages: 0 };
}
