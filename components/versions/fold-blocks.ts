import type { BlockChange } from '../../core/diff';

/** Blocks as they are shown: a change, or unchanged ones in a row of which those far from any change are folded. */
export type ShownBlock =
  | { readonly kind: 'change'; readonly change: BlockChange }
  | { readonly kind: 'context'; readonly change: Extract<BlockChange, { kind: 'same' }> }
  | {
      readonly kind: 'folded';
      readonly changes: readonly Extract<BlockChange, { kind: 'same' }>[];
    };

/** Unchanged blocks that stay in sight before and after a change, so that a reader knows where it stands. */
const contextBlocks = 1;
/** One block takes as much room folded as shown. */
const minFolded = 2;

/** Folds what has not changed. */
export function foldBlocks(changes: readonly BlockChange[]): readonly ShownBlock[] {
  const isNear = (at: number) =>
    changes
      .slice(Math.max(0, at - contextBlocks), at + contextBlocks + 1)
      .some(({ kind }) => kind !== 'same');
  const shown: ShownBlock[] = [];
  let folded: Extract<BlockChange, { kind: 'same' }>[] = [];
  const close = () => {
    if (folded.length >= minFolded) shown.push({ kind: 'folded', changes: folded });
    else shown.push(...folded.map((change) => ({ kind: 'context', change }) as const));
    folded = [];
  };
  changes.forEach((change, at) => {
    if (change.kind === 'same' && !isNear(at)) {
      folded.push(change);
      return;
    }
    close();
    shown.push(change.kind === 'same' ? { kind: 'context', change } : { kind: 'change', change });
  });
  close();
  return shown;
}
