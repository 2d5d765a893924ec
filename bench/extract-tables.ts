import { type Figures, sumUp } from './figures';
import { readerNames } from './in-page/reading';
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

/** A row a set and reader. */
export function printSets(sets: ReadonlyMap<string, readonly MeasuredPage[]>): void {
  console.table(
    Object.fromEntries(
      [...sets].flatMap(([set, pages]) =>
        readerNames.map((name) => [`${set}, ${name}`, row(sumUp(pages, name))]),
      ),
    ),
  );
}

/** A row a group of pages, the largest first, with the F1 of each reader beside each other. */
export function printGroups(
  title: string,
  pages: readonly MeasuredPage[],
  groupOf: (page: MeasuredPage) => string,
): void {
  const groups = new Map<string, MeasuredPage[]>();
  for (const page of pages) groups.set(groupOf(page), [...(groups.get(groupOf(page)) ?? []), page]);
  console.log(`\nBy ${title}: body F1 with 95 % intervals over publishers`);
  console.table(
    Object.fromEntries(
      [...groups]
        .sort(([, one], [, other]) => other.length - one.length)
        .map(([group, members]) => [
          group,
          {
            pages: members.length,
            publishers: new Set(members.map((page) => page.publisher)).size,
            ...Object.fromEntries(
              readerNames.flatMap((name) => {
                const { f1, f1Low, f1High } = sumUp(members, name);
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

/** Every page under .8, the worst first. */
export function printWorst(pages: readonly MeasuredPage[]): void {
  const worst = pages
    .map((page) => ({ ...page, f1: pageF1(page.marks.pressmark.body) }))
    .filter(({ f1 }) => f1 < 0.8)
    .sort((one, other) => one.f1 - other.f1);
  console.log(`\n${worst.length} pages under .8 by name (of ${pages.length})`);
  for (const { page, marks, f1 } of worst) {
    const others = `Readability ${decimal(pageF1(marks.readability.body))}, Defuddle ${decimal(pageF1(marks.defuddle.body))}`;
    const { truePositive, falsePositive, falseNegative } = marks.pressmark.body;
    const shares = `missing ${decimal(falseNegative)}, too much ${decimal(falsePositive)}, right ${decimal(truePositive)}`;
    const failure = marks.pressmark.failure ? `; ${marks.pressmark.failure}` : '';
    console.log(
      `  ${decimal(f1)}  ${page.set} ${page.type} ${page.id}  ${shares}; ${others}${failure}`,
    );
  }
}

/** Every page on which a reading failed, by name. */
export function printFailures(pages: readonly MeasuredPage[]): void {
  const failed = pages.filter((page) => page.marks.pressmark.failure !== null);
  console.log(`\n${failed.length} failures by name; each counts as empty text`);
  for (const { page, marks } of failed) {
    console.log(`  ${page.set} ${page.type} ${page.id}  ${marks.pressmark.failure}`);
  }
}
