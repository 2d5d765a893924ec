import type { LoggedProblem } from '../../core/model';

/** The problem log as text, one line each, for a report. In English, like the names in it. */
export function formatProblems(problems: readonly LoggedProblem[]): string {
  return problems
    .map(({ at, code, during, place, count, version, browser }) =>
      [at, `${code} (${during})`, place, `x${count}`, `Pressmark ${version}`, browser].join('\t'),
    )
    .join('\n');
}
