import type { Clip } from '../../../core/model';
import type { ClipsEdit } from '../clips-edit';
import type { ClipRef } from '../library-props';
import { getPlace } from '../search/queries';
import {
  findFirstTarget,
  findOpenRef,
  isListHidden,
  type LibraryActionContext,
  listTargets,
  type PerformAction,
} from './action-context';

/** Actions that change clips. */
export const clipActions = {
  archive: (context) =>
    editTargets(context, { isArchived: invert(context, (clip) => clip.archivedAt !== null) }),
  favourite: (context) =>
    editTargets(context, { isFavourite: invert(context, (clip) => clip.favouriteAt !== null) }),
  read: (context) =>
    editTargets(context, { isRead: invert(context, (clip) => clip.readAt !== null) }),
  delete: (context) =>
    editTargets(context, { isDeleted: getPlace(context.props.question) !== 'bin' }),
  tag(context) {
    const refs = listTargets(context);
    if (refs.length > 0) context.onTag(refs);
  },
} satisfies Record<string, PerformAction>;

/** Edits the selected rows, or else the open clip, or else the active row. */
export function editTargets(context: LibraryActionContext, edit: ClipsEdit): void {
  const refs = listTargets(context);
  if (refs.length > 0) editClips(context, refs, edit);
}

/** Edits clips. If the open clip leaves the list, opens the next one, or on narrow screens returns to the list. */
export function editClips(
  context: LibraryActionContext,
  which: readonly ClipRef[],
  edit: ClipsEdit,
): void {
  const { props } = context;
  props.onEditClips(which, edit);
  const isOnlyOpenClip = which.length === 1 && which[0] === findOpenRef(context);
  if (!isOnlyOpenClip || !removesFromList(edit, props.question)) return;
  props.onOpen(isListHidden(context) ? null : findNeighbour(context));
}

/** True if the edit removes clips from the list of a query. */
function removesFromList({ isDeleted, isArchived }: ClipsEdit, question: string): boolean {
  const place = getPlace(question);
  return (
    isDeleted !== undefined ||
    (isArchived === true && place === 'unread') ||
    (isArchived === false && place === 'archive')
  );
}

/** The clip after the open one, or else the one before it. */
function findNeighbour(context: LibraryActionContext): number | null {
  const numbers = context.props.numbers ?? new Uint32Array();
  const openRef = findOpenRef(context);
  const at = typeof openRef === 'number' ? numbers.indexOf(openRef) : -1;
  if (at < 0) return numbers[context.choice.peek().at] ?? null;
  return numbers[at + 1] ?? numbers[at - 1] ?? null;
}

/** Inverts the state of the first target. All targets get the same value. */
function invert(context: LibraryActionContext, hasState: (clip: Clip) => boolean): boolean {
  const clip = findFirstTarget(context);
  return clip === null || !hasState(clip);
}
