import type { Run } from '../../core/diff';
import { text } from '../strings';
import '../strings/en/versions.ftl';

/** Text with what was added and removed in it: by colour, by a line, and by words for those who listen. */
export function RunWords({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run, index) => {
        if (run.kind === 'same') return <span key={index}>{run.text}</span>;
        const isInserted = run.kind === 'inserted';
        const Element = isInserted ? 'ins' : 'del';
        // A space at the end is not underlined or struck out.
        const [, shown = '', space = ''] = /^([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
        return (
          <span key={index}>
            <Element class={`run run--${run.kind}`}>
              <span class="hidden-words">
                {isInserted ? text('versions-inserted-run') : text('versions-deleted-run')}{' '}
              </span>
              {shown}
              <span class="hidden-words"> {text('versions-run-end')}</span>
            </Element>
            {space}
          </span>
        );
      })}
    </>
  );
}
