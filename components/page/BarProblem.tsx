import type { Failure } from '../../core/model';
import { joinFurtherSentences, text } from '../strings';
import '../strings/en/panels/page.ftl';
import { describeFailure } from '../strings/failures';

interface BarProblemProps {
  readonly problem: Failure | null;
  /** True in a form, whose text may only be in this page. */
  readonly isTyped?: boolean;
}

/** An error below the tools: what happened, what is safe, and what to do next. */
export function BarProblem({ problem, isTyped }: BarProblemProps) {
  if (problem === null) return null;
  const { happened, safe, next } = describeFailure(problem.code);
  return (
    <p class="selection-bar__problem" role="alert">
      <strong>{happened}</strong>
      {joinFurtherSentences([safe, next, isTyped && text('page-bar-typed')])}
    </p>
  );
}
