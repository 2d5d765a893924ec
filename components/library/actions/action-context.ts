import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import type { Clip } from '../../../core/model';
import type { ClipRef, LibraryProps } from '../library-props';
import { getTargets, type RowSelection } from '../rows/row-selection';

/** What actions read and change. */
export interface LibraryActionContext {
  readonly props: Pick<
    LibraryProps,
    | 'numbers'
    | 'openClip'
    | 'question'
    | 'rows'
    | 'view'
    | 'onEditClips'
    | 'comparison'
    | 'speech'
    | 'onNotify'
    | 'onOpen'
    | 'onQuestion'
    | 'onUndo'
    | 'onRedo'
    | 'onView'
  >;
  readonly choice: Signal<RowSelection>;
  readonly list: RefObject<HTMLDivElement>;
  readonly pane: RefObject<HTMLElement>;
  readonly field: RefObject<HTMLInputElement>;
  /** Opens the tag dialog for these clips. */
  onTag(which: readonly ClipRef[]): void;
}

/** Performs an action. `isHeld`: its key is held down. */
export type PerformAction = (context: LibraryActionContext, isHeld: boolean) => void;

/** The reference of the open clip, or null. */
export function findOpenRef({ props: { openClip } }: LibraryActionContext): ClipRef | null {
  return openClip && (openClip.number ?? openClip.clip.id);
}

/** True if actions apply to the open clip rather than the active row. */
export function isOpenClipMeant(context: LibraryActionContext): boolean {
  return findOpenRef(context) !== null && context.choice.peek().isLoose;
}

/** Returns the selected rows, or else the open clip if the user is reading it, or else the active row. */
export function listTargets(context: LibraryActionContext): readonly ClipRef[] {
  const choice = context.choice.peek();
  if (choice.selected.size > 0) return [...choice.selected];
  const openRef = findOpenRef(context);
  const isReading =
    openRef !== null &&
    (hasFocus(context.pane.current) || choice.number === null || isOpenClipMeant(context));
  return isReading ? [openRef] : getTargets(choice);
}

/** The first target. Null without a target, and while its row is loading. */
export function findFirstTarget(context: LibraryActionContext): Clip | null {
  const { openClip, rows } = context.props;
  const [ref] = listTargets(context);
  if (ref === findOpenRef(context)) return openClip?.clip ?? null;
  return typeof ref === 'number' ? (rows.read(ref)?.clip ?? null) : null;
}

/** True on narrow screens while a clip is open: the reader covers the list. */
export function isListHidden({ list }: LibraryActionContext): boolean {
  return list.current?.offsetParent === null;
}

/** True if the element or something in it has the focus. */
export function hasFocus(element: HTMLElement | null): boolean {
  return element?.contains(element.ownerDocument.activeElement) ?? false;
}
