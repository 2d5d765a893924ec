import { makeRandom } from './random';
import { type Agreement, harmonicMean } from './shingles';

/** With 1000 resamples the ends of the interval are stable to about .001. */
const resampleCount = 1000;
/** Fixed, so the same pages give the same interval in each run. */
const seed = 20_261_124;

/** A page with its publisher. All pages of a publisher are resampled together. */
export interface PublisherPage {
  readonly publisher: string;
  readonly body: Agreement;
}

/** Sums of precision and recall over the pages of a publisher, and the number of pages that have them. */
interface Sums {
  precision: number;
  precisionPages: number;
  recall: number;
  recallPages: number;
}

/**
 * Returns the 95 % interval of the body F1, by bootstrap over publishers. Pages of a
 * publisher share a template, so they are not independent.
 */
export function bootstrapF1(pages: readonly PublisherPage[]): readonly [low: number, high: number] {
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
  const values = Array.from({ length: resampleCount }, () => {
    const sums = emptySums();
    for (let i = 0; i < publishers.length; i++) {
      const drawn = publishers[Math.floor(random() * publishers.length)] ?? emptySums();
      sums.precision += drawn.precision;
      sums.precisionPages += drawn.precisionPages;
      sums.recall += drawn.recall;
      sums.recallPages += drawn.recallPages;
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
