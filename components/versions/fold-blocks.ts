import type { BlockChange } from '../../core/diff';

/**
 * A block as displayed: a change, an unchanged block near one, or a run of collapsed unchanged
 * blocks.
 */
export type ShownBlock =
  | { readonly kind: 'change'; readonly change: BlockChange }
  | { readonly kind: 'context'; readonly change: Extract<BlockChange, { kind: 'same' }> }
  | {
      readonly kind: 'folded';
      readonly changes: readonly Extract<BlockChange, { kind: 'same' }>[];
    };

/** Unchanged blocks shown before and after a change, as context. */
const contextBlocks = 1;
/** A single block takes as much space collapsed as shown. */
const minFolded = 2;

/** Collapses unchanged blocks that are far from any change. */
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
