import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { text } from '../strings';
import '../strings/en/library.ftl';
import { isClipAction, isListAction, type LibraryAction } from '../keys/shortcuts';
import type { ClipsEdit } from './clips-edit';
import type { ClipRef, LibraryProps } from './library-props';
import { getTargets, goTo, type RowSelection, selectNone, toggle } from './rows/row-selection';
import { getPlace, type PlaceName, placeQueries } from './search/queries';

export interface LibraryActionContext {
  readonly props: Pick<
    LibraryProps,
    | 'numbers'
    | 'chosen'
    | 'question'
    | 'rows'
    | 'view'
    | 'onEditClips'
    | 'onNotify'
    | 'onOpen'
    | 'onQuestion'
    | 'onUndo'
    | 'onView'
  >;
  readonly choice: Signal<RowSelection>;
  readonly list: RefObject<HTMLDivElement>;
  readonly pane: RefObject<HTMLElement>;
  readonly field: RefObject<HTMLInputElement>;
  onSheet(): void;
  /** Opens the tag dialog for these clips. */
  onTag(which: readonly ClipRef[]): void;
}

export interface LibraryActions {
  /** `isHeld`: the key is held down. Clips passed on the way are not opened. */
  act(act: LibraryAction, isHeld?: boolean): void;
  /** A held key was released: opens the clip it stopped at, if a clip is open. */
  settle(): void;
  /** Edits the selected rows, or else the open clip, or else the active row. */
  edit(edit: ClipsEdit): void;
  /** Edits the given clips. If the open clip leaves the list, opens the next one. */
  change(which: readonly ClipRef[], edit: ClipsEdit): void;
  targets(): readonly ClipRef[];
  open(number: number, isEntered: boolean): void;
}

const places: Partial<Record<LibraryAction, PlaceName>> = {
  goAll: 'all',
  goUnread: 'unread',
  goFavourites: 'favourites',
  goArchive: 'archive',
  goBin: 'bin',
};

export function createLibraryActions(stage: LibraryActionContext): LibraryActions {
  const { props, choice, list, pane, field } = stage;
  const focusField = () => {
    field.current?.focus();
    field.current?.select();
  };
  const numbers = props.numbers ?? new Uint32Array();
  const openClip = props.chosen;
  const openRef = openClip && (openClip.number ?? openClip.clip.id);
  const isIn = (element: HTMLElement | null) =>
    element?.contains(element.ownerDocument.activeElement) ?? false;

  /** True if actions apply to the open clip rather than the active row. */
  const isOpenClipMeant = () => openRef !== null && choice.peek().isLoose;
  const targets = (): readonly ClipRef[] => {
    const { chosen, number } = choice.peek();
    if (chosen.size > 0) return [...chosen];
    const isReading =
      openRef !== null && (isIn(pane.current) || number === null || isOpenClipMeant());
    return isReading ? [openRef] : getTargets(choice.peek());
  };
  const findClip = (name: ClipRef | undefined) => {
    if (name === openRef) return props.chosen?.clip ?? null;
    return typeof name === 'number' ? (props.rows.read(name)?.clip ?? null) : null;
  };

  const open = (number: number, isEntered: boolean) => {
    props.onOpen(number);
    if (isEntered) pane.current?.focus({ preventScroll: true });
  };
  /** Scrolls the active row into view after rendering. */
  const reveal = () =>
    setTimeout(() => {
      const rows = list.current;
      const row = rows?.getAttribute('aria-activedescendant');
      if (row) rows?.ownerDocument.getElementById(row)?.scrollIntoView?.({ block: 'nearest' });
    });
  const settle = () => {
    const { number } = choice.peek();
    if (openRef !== null && number !== null && number !== openRef) props.onOpen(number);
  };
  const step = (by: number, isHeld: boolean) => {
    const before = choice.peek();
    // The row that replaced the open clip is already the next one.
    const distance = isOpenClipMeant() && by > 0 ? by - 1 : by;
    const at = before.at < 0 ? 0 : before.at + distance;
    if (numbers.length === 0 || at < 0 || at >= numbers.length) return;
    choice.value = goTo(numbers, at);
    reveal();
    if (!isHeld) settle();
  };
  const back = () => {
    if (choice.peek().chosen.size > 0) {
      choice.value = selectNone(choice.peek());
      return;
    }
    if (props.view !== 'list') props.onView('list');
    const isNarrow = list.current?.offsetParent === null;
    if (isNarrow) props.onOpen(null);
    // After the list is visible again.
    setTimeout(() => list.current?.focus());
  };
  const place = getPlace(props.question);
  /** True if the edit removes clips from the current list. */
  const removesFromList = ({ isDeleted, isArchived }: ClipsEdit) =>
    isDeleted !== undefined ||
    (isArchived === true && place === 'unread') ||
    (isArchived === false && place === 'archive');
  /** The clip after the open one, or else the one before it. */
  const findNeighbour = () => {
    const place = typeof openRef === 'number' ? numbers.indexOf(openRef) : -1;
    if (place < 0) return numbers[choice.peek().at] ?? null;
    return numbers[place + 1] ?? numbers[place - 1] ?? null;
  };
  const change = (which: readonly ClipRef[], edit: ClipsEdit) => {
    props.onEditClips(which, edit);
    const isOnlyOpenClip = which.length === 1 && which[0] === openRef;
    if (!isOnlyOpenClip || !removesFromList(edit)) return;
    // The open clip leaves the list: open the next one, or on narrow screens return to the list.
    const isNarrow = list.current?.offsetParent === null;
    props.onOpen(isNarrow ? null : findNeighbour());
  };
  const edit = (what: ClipsEdit) => {
    const refs = targets();
    if (refs.length > 0) change(refs, what);
  };
  /** Inverts the state of the first clip. All clips get the same value. */
  const invert = (isIt: (clip: NonNullable<ReturnType<typeof findClip>>) => boolean) => {
    const [first] = targets();
    const clip = findClip(first);
    return clip === null || !isIt(clip);
  };

  return {
    targets,
    edit,
    change,
    open,
    settle,
    act(act, isHeld = false) {
      // Ignore list keys in notebook, statistics and settings: clips must not change unseen.
      if (props.view !== 'list' && (isClipAction(act) || isListAction(act))) return;
      // Clips in the bin are read-only: they must be restored first.
      if (isClipAction(act) && act !== 'delete' && findClip(targets()[0])?.deletedAt) {
        props.onNotify(text('library-bin-restore-first'));
        return;
      }
      const goal = places[act];
      if (goal) {
        props.onView('list');
        props.onQuestion(placeQueries[goal]);
        setTimeout(() => list.current?.focus());
        return;
      }
      switch (act) {
        case 'next':
          return step(1, isHeld);
        case 'previous':
          return step(-1, isHeld);
        case 'select': {
          const { at } = choice.peek();
          choice.value = toggle(choice.peek(), numbers, at, true);
          return;
        }
        case 'open': {
          const { number } = choice.peek();
          if (number !== null) open(number, true);
          return;
        }
        case 'back':
          return back();
        case 'archive':
          return edit({ isArchived: invert((clip) => clip.archivedAt !== null) });
        case 'favourite':
          return edit({ isFavourite: invert((clip) => clip.favouriteAt !== null) });
        case 'read':
          return edit({ isRead: invert((clip) => clip.readAt !== null) });
        case 'delete':
          return edit({ isDeleted: place !== 'bin' });
        case 'tag': {
          const refs = targets();
          if (refs.length > 0) stage.onTag(refs);
          return;
        }
        case 'undo':
          return props.onUndo();
        case 'notebook':
        case 'statistics':
        case 'settings':
          return props.onView(props.view === act ? 'list' : act);
        case 'search':
          // Synchronously if the box is there, so the next keystroke goes into it.
          if (props.view === 'list') return focusField();
          props.onView('list');
          setTimeout(focusField);
          return;
        case 'help':
          return stage.onSheet();
      }
    },
  };
}
