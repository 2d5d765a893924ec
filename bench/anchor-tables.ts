import { type AnchorFigures, measures } from './anchor-figures';
import type { ContestantName } from './in-page/anchor/contestant';
import type { Times } from './in-page/anchor/times';

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

/** Prints what `bootstrapShares` and the long page gave. */
export function printAnchorTables(figures: AnchorFigures, times: Times | null): void {
  const { shares, intervals, byEdit, byKind } = figures;
  const names = Object.keys(shares) as ContestantName[];
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
  console.log('\nAnswered rightly by edit; where the quote is gone, called lost');
  console.table(percentTable(byEdit));
  console.log('\nAnswered rightly by kind of quote');
  console.table(percentTable(byKind));
  if (!times) return;
  const { characters, passages, peers, ...ours } = times;
  console.log(`\n${passages} passages on ${characters} characters, milliseconds`);
  console.table({ pressmark: ours, ...peers });
}

function percentTable(table: ReadonlyMap<string, Readonly<Record<string, number>>>) {
  return Object.fromEntries(
    [...table].map(([key, { questions, ...shares }]) => [
      key,
      {
        questions,
        ...Object.fromEntries(
          Object.entries(shares).map(([name, share]) => [name, percent(share)]),
        ),
      },
    ]),
  );
}
