import type { CorpusPage } from '../corpus';
import { quantile } from '../quantile';
import { UnsuitablePage } from './highlight-quotes';
import type { JudgedHighlight, Visit } from './visit';

interface FailedVisit {
  readonly page: CorpusPage;
  readonly error: unknown;
}

/** Prints a table by page, each error, the pages that were not measured, totals, and JSON on the last line. */
export function reportVisits(
  visits: readonly Visit[],
  failed: readonly FailedVisit[],
  withTexts: boolean,
): void {
  console.table(
    Object.fromEntries(
      visits.map(({ page, annotations, deleted, ms }) => [
        page.id,
        {
          ...countVerdicts(annotations),
          'deleted phrase lost': deleted.verdict === 'lost' ? 'yes' : 'no',
          ms: ms === null ? null : Math.round(ms),
        },
      ]),
    ),
  );
  for (const { page, annotations, deleted } of visits) {
    const errors = annotations.filter(({ verdict }) => verdict !== 'right');
    if (deleted.verdict !== 'lost') errors.push(deleted);
    for (const { verdict, how, highlighted, painted, expected } of errors) {
      console.log(`${verdict.padEnd(6)} ${page.id}  ${highlighted.quote.kind}, ${how}`);
      // The corpus contains copyrighted text. Print it only on request.
      if (withTexts) console.log(highlighted.quote, { painted, expected });
    }
  }
  const unsuitable = failed.filter(({ error }) => error instanceof UnsuitablePage);
  const broken = failed.filter(({ error }) => !(error instanceof UnsuitablePage));
  for (const { page, error } of unsuitable)
    console.log(`unsuitable  ${page.id}  ${getMessage(error)}`);
  for (const { page, error } of broken) console.log(`failed      ${page.id}  ${getMessage(error)}`);

  const annotations = visits.flatMap((visit) => visit.annotations);
  const deletedLost = visits.filter(({ deleted }) => deleted.verdict === 'lost').length;
  const times = visits.flatMap(({ ms }) => ms ?? []);
  const matches = [...new Set(annotations.map(({ how }) => how))];
  console.table(
    Object.fromEntries(
      matches.map((how) => [
        how,
        countVerdicts(annotations.filter((annotation) => annotation.how === how)),
      ]),
    ),
  );
  const round = (value: number | null) => (value === null ? null : Math.round(value));
  const result = {
    pages: visits.length,
    annotations: annotations.length,
    ...countVerdicts(annotations),
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

function countVerdicts(annotations: readonly JudgedHighlight[]) {
  const count = (verdict: string) =>
    annotations.filter((annotation) => annotation.verdict === verdict).length;
  return { right: count('right'), wrong: count('wrong'), lost: count('lost') };
}

function getMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
