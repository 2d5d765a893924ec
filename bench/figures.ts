import type { ReaderName } from './in-page/reading';
import { bootstrapF1 } from './interval';
import type { Marks, MeasuredPage } from './measured-page';
import { pageF1, summariseBodies } from './shingles';

/** What a set of pages comes to for one reader. Shares of pages are in percent, null where no truth says. */
export interface Figures {
  readonly pages: number;
  readonly f1: number;
  readonly f1Low: number;
  readonly f1High: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1BodyAlone: number;
  /** Numbers of pages whose own F1 is lower. */
  readonly under80: number;
  readonly under50: number;
  readonly failed: number;
  readonly title: number | null;
  readonly authors: number | null;
  readonly date: number | null;
  readonly standfirst: number | null;
  readonly standfirstFalse: number | null;
}

export function sumUp(pages: readonly MeasuredPage[], name: ReaderName): Figures {
  const marks = pages.map((page) => page.marks[name]);
  const bodies = marks.map((one) => one.body);
  const { f1, precision, recall } = summariseBodies(bodies);
  const [f1Low, f1High] = bootstrapF1(
    pages.map((page) => ({ publisher: page.publisher, body: page.marks[name].body })),
  );
  const under = (limit: number) => bodies.filter((body) => pageF1(body) < limit).length;
  const percent = (field: 'title' | 'authors' | 'date' | 'standfirst' | 'standfirstFalse') =>
    percentOf(marks, field);
  return {
    pages: pages.length,
    f1,
    f1Low,
    f1High,
    precision,
    recall,
    f1BodyAlone: summariseBodies(marks.map((one) => one.bodyAlone)).f1,
    under80: under(0.8),
    under50: under(0.5),
    failed: marks.filter((one) => one.failure !== null).length,
    title: percent('title'),
    authors: percent('authors'),
    date: percent('date'),
    standfirst: percent('standfirst'),
    standfirstFalse: percent('standfirstFalse'),
  };
}

/** The share of pages on which a field is right, of those whose truth says, in percent. */
export function percentOf(
  marks: readonly Marks[],
  field: 'title' | 'authors' | 'date' | 'standfirst' | 'standfirstFalse',
): number | null {
  const known = marks.flatMap((one) => one[field] ?? []);
  return known.length === 0 ? null : (100 * known.filter(Boolean).length) / known.length;
}
