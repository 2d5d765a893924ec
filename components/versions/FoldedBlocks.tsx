import type { BlockChange } from '../../core/diff';
import { text } from '../strings';
import '../strings/en/reading/versions.ftl';

/** Unchanged paragraphs, collapsed until opened. */
export function FoldedBlocks({ changes }: { readonly changes: readonly BlockChange[] }) {
  return (
    <details class="folded-blocks">
      <summary dir="auto">{text('versions-unchanged', { total: changes.length })}</summary>
      {changes.map(({ block }, index) => (
        <p key={index} class="folded-blocks__text">
          {block.text}
        </p>
      ))}
    </details>
  );
}
