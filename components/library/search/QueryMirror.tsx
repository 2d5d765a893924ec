import type { RefObject } from 'preact';
import type { QueryProblem } from './query-help';

export interface QuestionMirrorProps {
  readonly text: string;
  readonly problems: readonly QueryProblem[];
  readonly mirror: RefObject<HTMLDivElement>;
}

/** An invisible copy of the text behind the search box, which underlines errors. */
export function QueryMirror({ text, problems, mirror }: QuestionMirrorProps) {
  let end = 0;
  return (
    <div ref={mirror} class="search-box__mirror" dir="auto" aria-hidden="true">
      {problems.map((problem) => {
        const before = text.slice(end, problem.start);
        const wrong = text.slice(Math.max(end, problem.start), problem.end);
        end = Math.max(end, problem.end);
        return [
          before,
          <span key={problem.start} class="search-box__underline">
            {wrong}
          </span>,
        ];
      })}
      {text.slice(end)}
    </div>
  );
}
