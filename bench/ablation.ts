import type { ArticlePage } from './article-pages';
import { computePercentage } from './extract-figures';
import type { ExtractionResult } from './in-page/extraction-result';
import { type PageScores, scoreResult } from './measured-page';
import { summariseBodies } from './shingles';

const fields = ['title', 'authors', 'date', 'standfirst'] as const;

/** Measures what each extraction step contributes, by leaving it out on the same pages. */
export class Ablation {
  /** Scores of all pages without a step, by the step's name. */
  private readonly scoresWithout = new Map<string, PageScores[]>();

  add(page: ArticlePage, results: Readonly<Record<string, ExtractionResult>>): void {
    for (const [step, result] of Object.entries(results)) {
      const scores = this.scoresWithout.get(step) ?? [];
      scores.push(scoreResult(page, 'pressmark', result));
      this.scoresWithout.set(step, scores);
    }
  }

  /**
   * Returns how much is lost without each step, compared with all steps: in F1, and in
   * percentage points for fields. A negative value means that the step does harm.
   */
  computeLosses(allSteps: readonly PageScores[]) {
    const f1 = (scores: readonly PageScores[]) =>
      summariseBodies(scores.map(({ body }) => body)).f1;
    return Object.fromEntries(
      [...this.scoresWithout].map(([step, scores]) => [
        step,
        {
          f1: round(f1(allSteps) - f1(scores), 4),
          failed: scores.filter(({ failure }) => failure !== null).length,
          ...Object.fromEntries(
            fields.map((field) => [
              field,
              round(
                (computePercentage(allSteps, field) ?? 0) - (computePercentage(scores, field) ?? 0),
                1,
              ),
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
