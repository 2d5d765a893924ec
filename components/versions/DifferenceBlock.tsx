import type { BlockChange } from '../../core/diff';
import { text } from '../strings';
import '../strings/en/reading/versions.ftl';
import { DiffRuns } from './DiffRuns';

export interface DifferenceBlockProps {
  readonly change: BlockChange;
  /** Number of the change, for navigation. Absent for unchanged blocks. */
  readonly stop?: number;
  /** Scrolls to a paragraph's current position. */
  onGoTo(nowIndex: number): void;
}

export function DifferenceBlock({ change, stop, onGoTo }: DifferenceBlockProps) {
  const { block, kind } = change;
  return (
    <div
      class={`difference-block difference-block--${kind} difference-block--of-${block.kind}`}
      {...(stop !== undefined && { 'data-stop': stop, tabIndex: -1 })}
      {...('newIndex' in change && kind !== 'movedAway' && { 'data-now': change.newIndex })}
    >
      <BlockLabel change={change} />
      <p class="difference-block__text">
        <BlockText change={change} />
      </p>
      {kind === 'movedAway' && (
        <button
          type="button"
          class="button button--quiet button--small"
          onClick={() => onGoTo(change.newIndex)}
        >
          {text('versions-go-to-moved')}
        </button>
      )}
    </div>
  );
}

function BlockText({ change }: { readonly change: BlockChange }) {
  switch (change.kind) {
    case 'edited':
    case 'moved':
      return <DiffRuns runs={change.runs} />;
    case 'inserted':
    case 'deleted':
      return <DiffRuns runs={[{ kind: change.kind, text: change.block.text }]} />;
    default:
      return <>{change.block.text}</>;
  }
}

function BlockLabel({ change }: { readonly change: BlockChange }) {
  const label = labelOf(change);
  return label === null ? null : <p class="difference-block__label">{label}</p>;
}

function labelOf(change: BlockChange): string | null {
  switch (change.kind) {
    case 'inserted':
      return text('versions-inserted');
    case 'deleted':
      return text('versions-deleted');
    case 'movedAway':
      return text('versions-moved-away');
    case 'moved': {
      const by = change.newIndex - change.oldIndex;
      if (by === 0) return text('versions-moved-away');
      return by > 0
        ? text('versions-moved-down', { blocks: by })
        : text('versions-moved-up', { blocks: -by });
    }
    default:
      return null;
  }
}
