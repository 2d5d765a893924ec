import type { Failure } from '../../core/model';
import { describeFailure } from '../strings/failures';

/** An error below the tools: what happened, what is safe, and what to do next. */
export function BarProblem({ problem }: { readonly problem: Failure | null }) {
  if (problem === null) return null;
  const { happened, safe, next } = describeFailure(problem.code);
  return (
    <p class="selection-bar__problem" role="alert">
      <strong>{happened}</strong> {safe} {next}
    </p>
  );
}
