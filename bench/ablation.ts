import type { ArticlePage } from './article-pages';
import { percentOf } from './figures';
import type { Reading } from './in-page/reading';
import { type Marks, markReading } from './measured-page';
import { summariseBodies } from './shingles';

const fields = ['title', 'authors', 'date', 'standfirst'] as const;

/**
 * What each step of the extraction is worth: how much lower the figures are
 * without it, over the same pages. Below zero, the step does harm.
 */
export class Ablation {
  private readonly marks = new Map<string, Marks[]>();

  add(page: ArticlePage, readings: Readonly<Record<string, Reading>>): void {
    for (const [step, reading] of Object.entries(readings)) {
      const marks = this.marks.get(step) ?? [];
      marks.push(markReading(page, 'pressmark', reading));
      this.marks.set(step, marks);
    }
  }

  /** The worth of each step against the marks of the whole, in F1 and in points of percent. */
  worth(whole: readonly Marks[]) {
    const f1 = (marks: readonly Marks[]) => summariseBodies(marks.map((one) => one.body)).f1;
    return Object.fromEntries(
      [...this.marks].map(([step, marks]) => [
        step,
        {
          f1: round(f1(whole) - f1(marks), 4),
          failed: marks.filter((one) => one.failure !== null).length,
          ...Object.fromEntries(
            fields.map((field) => [
              field,
              round((percentOf(whole, field) ?? 0) - (percentOf(marks, field) ?? 0), 1),
            ]),
          ),
        },
      ]),
    );
  }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}
