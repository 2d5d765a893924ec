import type { Run } from '../../core/diff';
import { text } from '../strings';
import '../strings/en/reading/versions.ftl';

/** Text with insertions and deletions, marked by colour, line style, and words for screen readers. */
export function DiffRuns({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run, index) => {
        if (run.kind === 'same') return <span key={index}>{run.text}</span>;
        const isInserted = run.kind === 'inserted';
        const Element = isInserted ? 'ins' : 'del';
        // Trailing spaces are not underlined or struck through.
        const [, shown = '', space = ''] = /^([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
        const isReplaced = (runs[index + 1]?.kind ?? 'same') !== 'same';
        return (
          <span key={index} class={isReplaced && space === '' ? 'run-gap' : undefined}>
            <Element class={`run run--${run.kind}`}>
              <span class="visually-hidden">
                {isInserted ? text('versions-inserted-run') : text('versions-deleted-run')}{' '}
              </span>
              {shown}
              <span class="visually-hidden"> {text('versions-run-end')}</span>
            </Element>
            {space}
          </span>
        );
      })}
    </>
  );
}
