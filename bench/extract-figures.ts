import { bootstrapF1 } from './bootstrap-f1';
import type { ExtractorName } from './in-page/extraction-result';
import type { MeasuredPage, PageScores } from './measured-page';
import { pageF1, summariseBodies } from './shingles';

/** Figures of one extractor on a set of pages. Fields are in percent, or null if no page is labelled. */
export interface Figures {
  readonly pages: number;
  readonly f1: number;
  readonly f1Low: number;
  readonly f1High: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1BodyAlone: number;
  /** Number of pages with an F1 below .8 and .5. */
  readonly under80: number;
  readonly under50: number;
  readonly failed: number;
  readonly title: number | null;
  readonly authors: number | null;
  readonly date: number | null;
  readonly standfirst: number | null;
  readonly standfirstFalse: number | null;
}

export function computeFigures(pages: readonly MeasuredPage[], name: ExtractorName): Figures {
  const scores = pages.map((page) => page.scores[name]);
  const bodies = scores.map(({ body }) => body);
  const { f1, precision, recall } = summariseBodies(bodies);
  const [f1Low, f1High] = bootstrapF1(
    pages.map((page) => ({ publisher: page.publisher, body: page.scores[name].body })),
  );
  const under = (limit: number) => bodies.filter((body) => pageF1(body) < limit).length;
  const percent = (field: 'title' | 'authors' | 'date' | 'standfirst' | 'standfirstFalse') =>
    computePercentage(scores, field);
  return {
    pages: pages.length,
    f1,
    f1Low,
    f1High,
    precision,
    recall,
    f1BodyAlone: summariseBodies(scores.map(({ bodyAlone }) => bodyAlone)).f1,
    under80: under(0.8),
    under50: under(0.5),
    failed: scores.filter(({ failure }) => failure !== null).length,
    title: percent('title'),
    authors: percent('authors'),
    date: percent('date'),
    standfirst: percent('standfirst'),
    standfirstFalse: percent('standfirstFalse'),
  };
}

/** Returns the percentage of labelled pages with a correct field. Null if none is labelled. */
export function computePercentage(
  scores: readonly PageScores[],
  field: 'title' | 'authors' | 'date' | 'standfirst' | 'standfirstFalse',
): number | null {
  const labelled = scores.flatMap((score) => score[field] ?? []);
  return labelled.length === 0 ? null : (100 * labelled.filter(Boolean).length) / labelled.length;
}
