import type { Edit } from '../../../client/edits/edit';
import type { DoneKind } from '../../../components/panel/panel-props';

type WithoutTime<Kind> = Kind extends Edit ? Omit<Kind, 'now'> : never;

/** An edit as plain data, to be made now or later. */
export type EditChange = WithoutTime<Edit>;

/** A change as plain data, also of the clip as a whole. */
export type Change =
  | EditChange
  | { readonly call: 'deleteClip' | 'restoreClip'; readonly id: string };

/** A user action with the changes that undo and redo it. */
export interface Action<One = Change> {
  readonly kind: DoneKind;
  readonly undo: readonly One[];
  readonly redo: readonly One[];
  /** The changes that make it the first time, if they differ from `redo`. */
  readonly made?: readonly One[];
  /** Consecutive actions with the same key merge into one, so undo does not go letter by letter. */
  readonly mergeKey?: string;
}

/** True if the later action goes on where the earlier one ended: nothing was changed elsewhere. */
export function isContinued<One>(earlier: Action<One>, later: Action<One>): boolean {
  const isSameKey = later.mergeKey !== undefined && later.mergeKey === earlier.mergeKey;
  return isSameKey && JSON.stringify(later.undo) === JSON.stringify(earlier.redo);
}

/** Merges an action with one that continues it. Null if together they change nothing. */
export function mergeActions<One>(earlier: Action<One>, later: Action<One>): Action<One> | null {
  const merged = { ...later, undo: earlier.undo };
  return JSON.stringify(merged.undo) === JSON.stringify(merged.redo) ? null : merged;
}
