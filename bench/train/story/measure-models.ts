import { dropUnrelated } from '../../../core/extract/story/choice/drop-unrelated';
import { fillGaps } from '../../../core/extract/story/choice/fill-gaps';
import { firstPassFeatures } from '../../../core/extract/story/features/first-pass-features';
import {
  secondPassFeatures,
  toRunProbabilities,
} from '../../../core/extract/story/features/second-pass-features';
import { rescoreRuns } from '../../../core/extract/story/model/score-runs';
import { parseTrees, predict } from '../../../core/extract/story/model/trees';
import { type PackedTrees, unpackTrees } from '../../../core/extract/story/model/unpack-trees';
import { foldLabel } from '../../fold-label';
import { compareBodies, summariseBodies } from '../../shingles';
import type { MarkedStrings } from '../../truth/labels';
import type { Example } from './example';

/** Thresholds to try, without and with `fillGaps`. */
const trials = [
  [0.4, false],
  [0.5, false],
  [0.6, false],
  [0.4, true],
  [0.5, true],
  [0.6, true],
] as const;

/** Prints the body F1 and the marked strings of pages that the models have not seen. */
export function measureModels(
  models: { readonly first: PackedTrees; readonly second: PackedTrees },
  unseen: readonly Example[],
  markedStrings: ReadonlyMap<string, MarkedStrings>,
): void {
  const load = (packed: PackedTrees, features: readonly string[]) =>
    parseTrees(unpackTrees(packed, features), features.length);
  const first = load(models.first, firstPassFeatures);
  const second = load(models.second, secondPassFeatures);
  for (const [threshold, fillsGaps] of trials) {
    for (const set of [...new Set(unseen.map((example) => example.set))]) {
      const counts = { must: 0, found: 0, mustNot: 0, leaked: 0 };
      const agreements = unseen
        .filter((example) => example.set === set)
        .map((example) => {
          const look = rescoreRuns(
            {
              page: example.story,
              features: example.firstFeatures,
              probabilities: predict(first, example.firstFeatures),
            },
            second,
          );
          const sure = toRunProbabilities(example.story, look.probabilities);
          const chosen = Array.from(sure, (p) => p >= threshold);
          const kept = fillsGaps
            ? fillGaps(example.story, sure, dropUnrelated(example.story, chosen))
            : chosen;
          const runs = example.story.outline.runs.filter((_, index) => kept[index]);
          const text = runs.map((run) => run.text).join('\n\n');
          countStrings(markedStrings.get(`${example.set} ${example.id}`), text, counts);
          return compareBodies(example.truth, text);
        });
      const { precision, recall, f1 } = summariseBodies(agreements);
      const under = agreements.filter((example) => example.truePositive < 0.667).length;
      console.log(
        `${threshold}${fillsGaps ? ' with gaps filled' : ''}, ${set} ${agreements.length} pages: F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, ${under} under .8; strings ${counts.found} of ${counts.must}, leaked ${counts.leaked} of ${counts.mustNot}`,
      );
    }
  }
}

interface StringCounts {
  must: number;
  found: number;
  mustNot: number;
  leaked: number;
}

/** Adds to `counts` how many of a page's marked strings are in the text. */
function countStrings(
  strings: MarkedStrings | undefined,
  text: string,
  counts: StringCounts,
): void {
  if (!strings) return;
  const folded = foldLabel(text);
  const isFound = (string: string) => folded.includes(foldLabel(string));
  const mustNot = strings.mustNot.filter(({ length }) => length >= 10);
  counts.must += strings.must.length;
  counts.found += strings.must.filter(isFound).length;
  counts.mustNot += mustNot.length;
  counts.leaked += mustNot.filter(isFound).length;
}
