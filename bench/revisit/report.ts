import type { CorpusPage } from '../corpus';
import { quantile } from '../quantile';
import { PageUnfit } from './mark';
import type { Judged, Visit } from './visit';

interface Failed {
  readonly page: CorpusPage;
  readonly error: unknown;
}

/** Prints the table page by page, each miss, what was not measured, totals and a line of JSON. */
export function reportVisits(
  visits: readonly Visit[],
  failed: readonly Failed[],
  withTexts: boolean,
): void {
  console.table(
    Object.fromEntries(
      visits.map(({ page, annotations, deleted, ms }) => [
        page.id,
        {
          ...countsOf(annotations),
          'deleted one lost': deleted.verdict === 'lost' ? 'yes' : 'no',
          ms: ms === null ? null : Math.round(ms),
        },
      ]),
    ),
  );
  for (const { page, annotations, deleted } of visits) {
    const misses = annotations.filter(({ verdict }) => verdict !== 'right');
    for (const one of deleted.verdict === 'lost' ? misses : [...misses, deleted]) {
      console.log(`${one.verdict.padEnd(6)} ${page.id}  ${one.marked.quote.kind}, ${one.how}`);
      // The corpus is others' text and is only shown when asked for.
      if (withTexts) console.log(one.marked.quote, { painted: one.painted, truth: one.truth });
    }
  }
  const unfit = failed.filter(({ error }) => error instanceof PageUnfit);
  const broken = failed.filter(({ error }) => !(error instanceof PageUnfit));
  for (const { page, error } of unfit) console.log(`unfit  ${page.id}  ${messageOf(error)}`);
  for (const { page, error } of broken) console.log(`failed ${page.id}  ${messageOf(error)}`);

  const annotations = visits.flatMap((visit) => visit.annotations);
  const deletedLost = visits.filter(({ deleted }) => deleted.verdict === 'lost').length;
  const times = visits.flatMap(({ ms }) => ms ?? []);
  const hows = [...new Set(annotations.map(({ how }) => how))];
  console.table(
    Object.fromEntries(
      hows.map((how) => [how, countsOf(annotations.filter((one) => one.how === how))]),
    ),
  );
  const round = (value: number | null) => (value === null ? null : Math.round(value));
  const result = {
    pages: visits.length,
    annotations: annotations.length,
    ...countsOf(annotations),
    rightForOther: annotations.filter(({ isRightForOther }) => isRightForOther).length,
    deletedLost,
    deletedPainted: visits.length - deletedLost,
    failed: broken.length,
    p50Ms: round(quantile(times, 0.5)),
    p95Ms: round(quantile(times, 0.95)),
  };
  console.table(result);
  console.log(JSON.stringify(result));
}

function countsOf(annotations: readonly Judged[]) {
  const count = (verdict: string) => annotations.filter((one) => one.verdict === verdict).length;
  return { right: count('right'), wrong: count('wrong'), lost: count('lost') };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
