import { type AnchorFigures, measures } from './anchor-figures';
import type { EngineName } from './in-page/anchor/anchor-engine';
import type { Times } from './in-page/anchor/measure-times';

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

/** Prints the figures of all engines and, if measured, their times on the long page. */
export function printAnchorTables(figures: AnchorFigures, times: Times | null): void {
  const { shares, intervals, byEdit, byKind, byCopyAndKind } = figures;
  const names = Object.keys(shares) as EngineName[];
  console.log('\nShares with 95 % intervals over publishers');
  console.table(
    Object.fromEntries(
      measures.map((measure) => [
        measure,
        Object.fromEntries(
          names.map((name) => {
            const [low, high] = intervals[name][measure];
            return [
              name,
              `${percent(shares[name][measure])} (${percent(low)} to ${percent(high)})`,
            ];
          }),
        ),
      ]),
    ),
  );
  console.log('\nCorrect by edit (if the quote is gone: reported as lost)');
  console.table(percentTable(byEdit));
  console.log('\nCorrect by kind of quote');
  console.table(percentTable(byKind));
  console.log('\nCorrect with a copy of the sentence, by kind of quote');
  console.table(percentTable(byCopyAndKind));
  if (!times) return;
  const { characters, passages, peers, ...ours } = times;
  console.log(`\n${passages} passages in ${characters} characters, in milliseconds`);
  console.table({ pressmark: ours, ...peers });
}

function percentTable(table: ReadonlyMap<string, Readonly<Record<string, number>>>) {
  return Object.fromEntries(
    [...table].map(([key, { trials, ...shares }]) => [
      key,
      {
        trials,
        ...Object.fromEntries(
          Object.entries(shares).map(([name, share]) => [name, percent(share)]),
        ),
      },
    ]),
  );
}
