import { computeFigures, type Figures } from './extract-figures';
import { extractorNames } from './in-page/extraction-result';
import type { MeasuredPage } from './measured-page';
import { pageF1 } from './shingles';

const decimal = (value: number) => value.toFixed(3).replace(/^0/, '');
const percent = (value: number | null) => (value === null ? '–' : value.toFixed(1));

function row(figures: Figures) {
  return {
    pages: figures.pages,
    f1: decimal(figures.f1),
    '95 %': `${decimal(figures.f1Low)}–${decimal(figures.f1High)}`,
    precision: decimal(figures.precision),
    recall: decimal(figures.recall),
    'body alone': decimal(figures.f1BodyAlone),
    '< .8': figures.under80,
    '< .5': figures.under50,
    failed: figures.failed,
    'title %': percent(figures.title),
    'authors %': percent(figures.authors),
    'date %': percent(figures.date),
    'standfirst %': percent(figures.standfirst),
    'false ones %': percent(figures.standfirstFalse),
  };
}

/** Prints a row for each set and extractor. */
export function printSets(sets: ReadonlyMap<string, readonly MeasuredPage[]>): void {
  console.table(
    Object.fromEntries(
      [...sets].flatMap(([set, pages]) =>
        extractorNames.map((name) => [`${set}, ${name}`, row(computeFigures(pages, name))]),
      ),
    ),
  );
}

/** Prints a row for each group of pages, largest first, with the F1 of all extractors. */
export function printGroups(
  title: string,
  pages: readonly MeasuredPage[],
  getGroup: (page: MeasuredPage) => string,
): void {
  const groups = new Map<string, MeasuredPage[]>();
  for (const page of pages)
    groups.set(getGroup(page), [...(groups.get(getGroup(page)) ?? []), page]);
  console.log(`\nBy ${title}: body F1 with 95 % intervals over publishers`);
  console.table(
    Object.fromEntries(
      [...groups]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([group, members]) => [
          group,
          {
            pages: members.length,
            publishers: new Set(members.map((page) => page.publisher)).size,
            ...Object.fromEntries(
              extractorNames.flatMap((name) => {
                const { f1, f1Low, f1High } = computeFigures(members, name);
                return [
                  [name, decimal(f1)],
                  [`${name} 95 %`, `${decimal(f1Low)}–${decimal(f1High)}`],
                ];
              }),
            ),
          },
        ]),
    ),
  );
}

/** Prints all pages with an F1 below .8, worst first. */
export function printWorst(pages: readonly MeasuredPage[]): void {
  const worst = pages
    .map((page) => ({ ...page, f1: pageF1(page.scores.pressmark.body) }))
    .filter(({ f1 }) => f1 < 0.8)
    .sort((a, b) => a.f1 - b.f1);
  console.log(`\n${worst.length} of ${pages.length} pages below .8`);
  for (const { page, scores, f1 } of worst) {
    const others = `Readability ${decimal(pageF1(scores.readability.body))}, Defuddle ${decimal(pageF1(scores.defuddle.body))}`;
    const { truePositive, falsePositive, falseNegative } = scores.pressmark.body;
    const shares = `missing ${decimal(falseNegative)}, extra ${decimal(falsePositive)}, right ${decimal(truePositive)}`;
    const failure = scores.pressmark.failure ? `; ${scores.pressmark.failure}` : '';
    console.log(
      `  ${decimal(f1)}  ${page.set} ${page.type} ${page.id}  ${shares}; ${others}${failure}`,
    );
  }
}

/** Prints all pages that our extraction failed on. */
export function printFailures(pages: readonly MeasuredPage[]): void {
  const failed = pages.filter((page) => page.scores.pressmark.failure !== null);
  console.log(`\n${failed.length} failures (each counts as empty text)`);
  for (const { page, scores } of failed) {
    console.log(`  ${page.set} ${page.type} ${page.id}  ${scores.pressmark.failure}`);
  }
}
